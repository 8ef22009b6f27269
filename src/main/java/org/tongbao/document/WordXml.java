package org.tongbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;
import org.tongbao.xml.XmlText;

/**
 * Writes WordprocessingML into a buffer: paragraphs, runs, and text that is safe in XML. The buffer
 * holds UTF-8, as nine tenths of the XML are the same few tags, which are encoded once.
 */
final class WordXml {
  private static final byte[] END_PARAGRAPH = bytes("</w:p>");
  private static final byte[] RUN = bytes("<w:r>");
  private static final byte[] END_RUN = bytes("</w:r>");
  private static final byte[] BREAK = bytes("<w:br/>");
  private static final byte[] WORDS = bytes("<w:t>");
  private static final byte[] SPACED_WORDS = bytes("<w:t xml:space=\"preserve\">");
  private static final byte[] END_WORDS = bytes("</w:t>");
  private static final String NO_HEIGHT =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>";
  private static final String KEEP_NEXT = "<w:keepNext/>";

  private final Reference reference;
  private final @Nullable ProofMarks proof;
  private final Buffer out = new Buffer();
  private int afterStyle;
  private int endOfProperties;

  /**
   * @param proof collects what a proof copy tells; null for a clean copy
   */
  WordXml(Reference reference, @Nullable ProofMarks proof) {
    this.reference = reference;
    this.proof = proof;
  }

  /** Bytes that can be added to in between; without the locks of its parent, which cost a tenth. */
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
  }

  /** Opens a paragraph of a style. */
  WordXml paragraph(StyleName style) {
    return paragraph(style, "");
  }

  /** Opens a paragraph that stands on one page with the next. */
  WordXml paragraphWithNext(StyleName style, String properties) {
    return paragraph(style, KEEP_NEXT + properties);
  }

  /** Opens a paragraph of a style; {@code properties} are further elements of its pPr, in order. */
  WordXml paragraph(StyleName style, String properties) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"" + reference.styleId(style) + "\"/>");
    afterStyle = out.size();
    raw(properties);
    endOfProperties = out.size();
    return raw("</w:pPr>");
  }

  /**
   * Has the last paragraph that was opened, if it is still here, stand on one page with the next.
   */
  void keepLastWithNext() {
    if (afterStyle > 0) {
      out.insert(afterStyle, bytes(KEEP_NEXT));
      endOfProperties += KEEP_NEXT.length();
    }
  }

  /** Has the section end with the last paragraph that was opened. */
  void endSection(String section) {
    out.insert(endOfProperties, bytes(section));
    afterStyle = 0;
  }

  /** Whether the last paragraph that was opened is still here. */
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

  /** A run of text in the paragraph's own look. */
  WordXml run(Text text) {
    raw(RUN);
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        raw(BREAK);
      }
      words(RUN, lines.get(i));
    }
    return raw(END_RUN);
  }

  /** A run of one line, its characters narrowed to that many per cent. */
  WordXml narrowed(int percent, String words) {
    return run(bytes("<w:r><w:rPr><w:w w:val=\"" + percent + "\"/></w:rPr>"), words);
  }

  /** A run of text in a character style. */
  WordXml run(StyleName style, String words) {
    String id = reference.styleId(style);
    return run(bytes("<w:r><w:rPr><w:rStyle w:val=\"" + id + "\"/></w:rPr>"), words);
  }

  private WordXml run(byte[] start, String words) {
    raw(start);
    words(start, words);
    return raw(END_RUN);
  }

  /** Two pieces of words with a tab between them. */
  WordXml tabbed(String before, String after) {
    raw(RUN);
    words(RUN, before);
    raw("<w:tab/>");
    words(RUN, after);
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
   * Words within a run; what a proof copy comments on is a run of its own.
   *
   * @param start of the run
   */
  private void words(byte[] start, String words) {
    if (proof == null || !Mark.isIn(words)) {
      words(words);
      return;
    }
    for (Mark.Piece piece : Mark.pieces(words)) {
      if (piece.isMarked()) {
        int comment = proof.comment(piece);
        raw(END_RUN).raw(CommentsXml.rangeStart(comment)).raw(start);
        words(piece.text());
        raw(END_RUN).raw(CommentsXml.rangeEnd(comment, reference)).raw(start);
      } else {
        words(piece.text());
      }
    }
  }

  private void words(String words) {
    raw(words.indexOf(' ') < 0 ? WORDS : SPACED_WORDS);
    raw(XmlText.escaped(words));
    raw(END_WORDS);
  }
}
