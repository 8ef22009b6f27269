package org.tongbao.markup;

import com.fasterxml.aalto.AsyncByteArrayFeeder;
import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Parses notice markup while it is being written. Each piece of text is parsed at once, so only the
 * current block is kept in memory, and a fault is reported at the place in the template that is
 * writing.
 *
 * <p>The parser checks well-formedness, {@link Structure} the vocabulary. DTDs, entities and
 * processing instructions are refused.
 */
public final class NoticeMarkup extends Writer {
  /**
   * Characters outside attachments: this text is kept in memory until the attachments are known.
   */
  private static final int MOST_TEXT = 4_000_000;

  /**
   * The vocabulary nests seven elements, so these are never closed; a template that includes itself
   * ends before, and is reported as such.
   */
  private static final int DEEPEST = 10_000;

  private static final String ROOT = Element.NOTICE.tag();
  private static final Pattern END_TAG = Pattern.compile("</([^>\\s]+)\\s*>");

  /** Shared, as it caches the names that it has read. */
  private static final InputFactoryImpl PARSERS = new InputFactoryImpl();

  private final AsyncXMLStreamReader<AsyncByteArrayFeeder> parser =
      PARSERS.createAsyncForByteArray();
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final Function<String, Supplier<Place>> origin;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Faults faults = new Faults(problems::add, this::here);
  private final Structure structure;

  private ByteBuffer piece = ByteBuffer.allocate(1024);
  private int fedBefore;
  private long text;
  private int passedOver;
  private boolean broken;

  /**
   * @param handler receives the blocks as long as there is no problem
   * @param origin finds the place in the template, given the text that was written before the
   *     fault; the supplier may be called much later
   */
  public NoticeMarkup(NoticeHandler handler, Function<String, Supplier<Place>> origin) {
    this.origin = origin;
    this.structure = new Structure(handler, faults, this::opened);
  }

  /** The problems so far, each once, even if it occurs in every row of a table. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** There is more or deeper text than any notice has; {@link #problems()} holds the message. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    private TooLong() {
      super("too long");
    }
  }

  /**
   * Parses a piece of text.
   *
   * @throws TooLong when there is more or deeper text than any notice has
   */
  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    feed(CharBuffer.wrap(chars, offset, length));
    if (!structure.inAttachment()) {
      text += length;
      if (text > MOST_TEXT && !broken) {
        broken = true;
        faults.add(MarkupMessage.NOTICE_TEXT_TOO_LONG, MOST_TEXT / 10_000);
        throw new TooLong();
      }
    }
  }

  @Override
  public void flush() {}

  /** Ends the document and reports what is still open or missing. */
  @Override
  public void close() throws IOException {
    if (broken) {
      return;
    }
    parser.getInputFeeder().endOfInput();
    pull();
    if (!broken) {
      end();
    }
    broken = true;
  }

  /** The parser accepts an end of input anywhere, so open elements are checked here. */
  private void end() throws IOException {
    if (structure.innermost().isPresent()) {
      unclosed("");
    } else {
      structure.end();
    }
  }

  /**
   * Reports the elements that are not closed, and drops the problems found after the first of them:
   * these are its consequences.
   */
  private void unclosed(String outer) {
    List<Unclosed> all = structure.within(outer);
    int before = all.get(all.size() - 1).opening().faultsBefore();
    List<Problem> kept = problems().subList(0, Math.min(before, problems.size()));
    problems.clear();
    problems.addAll(kept);
    for (Unclosed each : all) {
      problems.add(MarkupMessage.ELEMENT_NOT_CLOSED.at(each.opening().place().get(), each.tag()));
    }
  }

  private void feed(CharBuffer text) throws IOException {
    if (broken || !text.hasRemaining()) {
      return;
    }
    try {
      encode(text);
      parser.getInputFeeder().feedInput(piece.array(), 0, piece.limit());
      pull();
    } catch (CharacterCodingException e) {
      broken = true;
      faults.add(MarkupMessage.BROKEN_CHARACTER);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    fedBefore += piece.limit();
  }

  private void encode(CharBuffer text) throws CharacterCodingException {
    int room = text.remaining() * 3;
    if (piece.capacity() < room) {
      piece = ByteBuffer.allocate(room);
    }
    piece.clear();
    encoder.reset();
    var result = encoder.encode(text, piece, true);
    if (result.isError()) {
      result.throwException();
    }
    piece.flip();
  }

  private void pull() throws IOException {
    try {
      while (true) {
        int event = parser.next();
        if (event == AsyncXMLStreamReader.EVENT_INCOMPLETE
            || event == XMLStreamConstants.END_DOCUMENT) {
          return;
        }
        pass(event);
        if (structure.depth() > DEEPEST) {
          broken = true;
          unclosed(structure.within(ROOT).isEmpty() ? "" : ROOT);
          throw new TooLong();
        }
      }
    } catch (XMLStreamException | UncheckedStreamException e) {
      broken = true;
      malformed(e);
    }
  }

  private void malformed(Exception complaint) {
    String ended = Wellformedness.isEndTag(complaint) ? endTag() : "";
    if (!ended.isEmpty() && !structure.within(ended).isEmpty()) {
      unclosed(ended);
      return;
    }
    if (!ended.isEmpty()) {
      faults.add(MarkupMessage.STRAY_END_TAG, ended);
      return;
    }
    Wellformedness.report(complaint, faults);
  }

  /** The name of the current end tag; empty when it is incomplete. */
  private String endTag() {
    int at = at();
    String rest = new String(piece.array(), at, piece.limit() - at, StandardCharsets.UTF_8);
    Matcher tag = END_TAG.matcher(rest);
    return tag.lookingAt() ? tag.group(1) : "";
  }

  private void pass(int event) throws IOException, XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> structure.start(name(), attributes());
      case XMLStreamConstants.END_ELEMENT -> structure.end(name());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
      case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION ->
          faults.add(MarkupMessage.DECLARATION_IN_MARKUP);
      case XMLStreamConstants.ENTITY_REFERENCE ->
          faults.add(MarkupMessage.UNKNOWN_ENTITY, parser.getLocalName());
      default -> {}
    }
  }

  /** A fault of text is reported at its first word, not at the line break before it. */
  private void text(char[] chars, int from, int length) {
    while (passedOver < length && TextBuffer.isBlank(chars, from + passedOver, 1)) {
      passedOver++;
    }
    structure.text(chars, from, length);
    passedOver = 0;
  }

  private String name() {
    String prefix = parser.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? parser.getLocalName()
        : prefix + ":" + parser.getLocalName();
  }

  private Map<String, String> attributes() {
    int count = parser.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(parser.getAttributeLocalName(i), parser.getAttributeValue(i));
    }
    return attributes;
  }

  private Opening opened() {
    return new Opening(here(), problems.size());
  }

  private Supplier<Place> here() {
    return origin.apply(new String(piece.array(), 0, at(), StandardCharsets.UTF_8));
  }

  /** The offset in the piece at which the parser's event begins, in bytes. */
  private int at() {
    long at = parser.getLocationInfo().getStartingByteOffset() - fedBefore + passedOver;
    return (int) Math.max(0, Math.min(at, piece.limit()));
  }
}
