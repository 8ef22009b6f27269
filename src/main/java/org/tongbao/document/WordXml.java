package org.tongbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;
import org.tongbao.xml.XmlText;

/**
 * Writes WordprocessingML into a buffer: paragraphs, runs and escaped text. The buffer holds UTF-8:
 * most of the XML consists of a few tags, which are encoded only once.
 */
final class WordXml {
  private static final byte[] END_PARAGRAPH = bytes("</w:p>");
  private static final byte[] RUN = bytes("<w:r>");
  private static final byte[] END_RUN = bytes("</w:r>");
  private static final byte[] BREAK = bytes("<w:br/>");
  private static final byte[] TEXT = bytes("<w:t>");
  private static final byte[] SPACED_TEXT = bytes("<w:t xml:space=\"preserve\">");
  private static final byte[] END_TEXT = bytes("</w:t>");
  private static final byte[] NO_BREAK_HYPHEN = bytes("<w:noBreakHyphen/>");
  private static final Pattern INNER_HYPHEN = Pattern.compile("(?<=\\p{Alnum})-(?=\\p{Alnum})");
  private static final String NO_HEIGHT =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";
  static final String KEEP_NEXT = "<w:keepNext/>";

  private final Reference reference;
  private final @Nullable ProofMarks proof;
  private final Buffer out = new Buffer();
  private int afterStyle;
  private int afterStyleBefore;
  private int endOfProperties;

  /**
   * @param proof collects the comments of a proof copy; null for a clean copy
   */
  WordXml(Reference reference, @Nullable ProofMarks proof) {
    this.reference = reference;
    this.proof = proof;
  }

  /** A buffer with insertion. It avoids the locks of its parent, which take a tenth of the time. */
  private static final class Buffer extends ByteArrayOutputStream {
    Buffer() {
      super(1 << 16);
    }

    @Override
    public void writeBytes(byte[] more) {
      if (count + more.length > buf.length) {
        buf = Arrays.copyOf(buf, 2 * count + more.length);
      }
      System.arraycopy(more, 0, buf, count, more.length);
      count += more.length;
    }

    void insert(int at, byte[] more) {
      byte[] rest = Arrays.copyOfRange(buf, at, count);
      count = at;
      writeBytes(more);
      writeBytes(rest);
    }
  }

  static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes in the buffer. */
  int size() {
    return out.size();
  }

  /** Empties the buffer. */
  byte[] take() {
    byte[] all = out.toByteArray();
    reset();
    return all;
  }

  /** Empties the buffer into {@code to}. */
  void moveTo(OutputStream to) throws IOException {
    out.writeTo(to);
    reset();
  }

  private void reset() {
    out.reset();
    afterStyle = 0;
    afterStyleBefore = 0;
  }

  /** Opens a paragraph of a style. */
  WordXml paragraph(StyleName style) {
    return paragraph(style, "");
  }

  /** Opens a paragraph that is kept on one page with the next. */
  WordXml paragraphWithNext(StyleName style, String properties) {
    return paragraph(style, KEEP_NEXT + properties);
  }

  /** Opens a paragraph of a style; {@code properties} are more elements of its pPr, in order. */
  WordXml paragraph(StyleName style, String properties) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"" + reference.styleId(style) + "\"/>");
    afterStyleBefore = afterStyle;
    afterStyle = out.size();
    raw(properties);
    endOfProperties = out.size();
    return raw("</w:pPr>");
  }

  /** Keeps the last opened paragraph, if it is still in the buffer, on one page with the next. */
  void keepLastWithNext() {
    if (afterStyle > 0) {
      out.insert(afterStyle, bytes(KEEP_NEXT));
      endOfProperties += KEEP_NEXT.length();
    }
  }

  /**
   * Where the last paragraph but one, if it is still in the buffer, takes {@link #KEEP_NEXT}; 0
   * else.
   */
  int lastButOne() {
    return afterStyleBefore;
  }

  /** Keeps a paragraph behind the last opened one on one page with the next. */
  void insertKeepNext(int endOfItsProperties) {
    out.insert(endOfItsProperties, bytes(KEEP_NEXT));
  }

  /** Ends the section with the last opened paragraph. */
  void endSection(String section) {
    out.insert(endOfProperties, bytes(section));
    afterStyle = 0;
  }

  /** Whether the last opened paragraph is still in the buffer. */
  boolean hasParagraph() {
    return afterStyle > 0;
  }

  /** A paragraph without height. */
  void emptyParagraph() {
    paragraph(StyleName.TABLE_NOTE, NO_HEIGHT).endParagraph();
  }

  WordXml endParagraph() {
    return raw(END_PARAGRAPH);
  }

  /** A run of text in the paragraph's style. */
  WordXml run(Text text) {
    raw(RUN);
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        raw(BREAK);
      }
      text(RUN, lines.get(i));
    }
    return raw(END_RUN);
  }

  /** A run of one line, condensed to a percentage of its width. */
  WordXml condensed(int percent, String text) {
    return run(bytes("<w:r><w:rPr><w:w w:val=\"" + percent + "\"/></w:rPr>"), text);
  }

  /** A run of text in a character style. */
  WordXml run(StyleName style, String text) {
    String id = reference.styleId(style);
    return run(bytes("<w:r><w:rPr><w:rStyle w:val=\"" + id + "\"/></w:rPr>"), text);
  }

  private WordXml run(byte[] start, String text) {
    raw(start);
    text(start, text);
    return raw(END_RUN);
  }

  /** Texts with a tab between them. */
  WordXml tabbed(List<String> texts) {
    raw(RUN);
    for (int i = 0; i < texts.size(); i++) {
      raw(i == 0 ? "" : "<w:tab/>");
      text(RUN, texts.get(i));
    }
    return raw(END_RUN);
  }

  WordXml raw(String xml) {
    return raw(bytes(xml));
  }

  WordXml raw(byte[] xml) {
    out.writeBytes(xml);
    return this;
  }

  /**
   * Text within a run; commented text becomes a run of its own.
   *
   * @param start of the run
   */
  private void text(byte[] start, String text) {
    if (proof == null || !Mark.isIn(text)) {
      text(text);
      return;
    }
    for (Mark.Piece piece : Mark.pieces(text)) {
      if (piece.isMarked()) {
        int comment = proof.comment(piece);
        raw(END_RUN).raw(CommentsXml.rangeStart(comment)).raw(start);
        text(piece.text());
        raw(END_RUN).raw(CommentsXml.rangeEnd(comment, reference)).raw(start);
      } else {
        text(piece.text());
      }
    }
  }

  /** Text, in which no line ends within a phone number, a mail address or a code. */
  private void text(String text) {
    if (text.indexOf('-') < 0) {
      unbroken(text);
      return;
    }
    String[] pieces = INNER_HYPHEN.split(text, -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        raw(NO_BREAK_HYPHEN);
      }
      unbroken(pieces[i]);
    }
  }

  private void unbroken(String text) {
    raw(text.indexOf(' ') < 0 ? TEXT : SPACED_TEXT);
    raw(XmlText.escaped(text));
    raw(END_TEXT);
  }
}
