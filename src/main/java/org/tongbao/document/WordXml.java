package org.tongbao.document;

import java.util.List;
import org.tongbao.markup.Text;

/** Writes WordprocessingML into a buffer: paragraphs, runs, and text that is safe in XML. */
final class WordXml {
  private final Reference reference;
  private final StringBuilder out = new StringBuilder(4096);

  WordXml(Reference reference) {
    this.reference = reference;
  }

  /** What was written; the buffer may be emptied. */
  StringBuilder buffer() {
    return out;
  }

  /** Opens a paragraph of a style; {@code properties} are further elements of its pPr, in order. */
  WordXml paragraph(StyleName style, String keepNext, String properties) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"")
        .append(reference.styleId(style))
        .append("\"/>")
        .append(keepNext)
        .append(properties)
        .append("</w:pPr>");
    return this;
  }

  WordXml endParagraph() {
    out.append("</w:p>");
    return this;
  }

  /** A run of text in the paragraph's own look. */
  WordXml run(Text text) {
    out.append("<w:r>");
    lines(text.lines());
    out.append("</w:r>");
    return this;
  }

  /** A run of text in a character style. */
  WordXml run(StyleName style, String words) {
    out.append("<w:r><w:rPr><w:rStyle w:val=\"")
        .append(reference.styleId(style))
        .append("\"/></w:rPr>");
    words(words);
    out.append("</w:r>");
    return this;
  }

  /** A number, a tab, and words. */
  WordXml tabbed(String number, String words) {
    out.append("<w:r>");
    words(number);
    out.append("<w:tab/>");
    words(words);
    out.append("</w:r>");
    return this;
  }

  WordXml raw(String xml) {
    out.append(xml);
    return this;
  }

  WordXml raw(int number) {
    out.append(number);
    return this;
  }

  private void lines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.append("<w:br/>");
      }
      words(lines.get(i));
    }
  }

  private void words(String words) {
    out.append(words.indexOf(' ') < 0 ? "<w:t>" : "<w:t xml:space=\"preserve\">");
    escape(words);
    out.append("</w:t>");
  }

  private void escape(String words) {
    escape(words, out);
  }

  /** Appends text so that it is safe in XML. */
  static void escape(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
