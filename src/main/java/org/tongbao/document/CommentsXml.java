package org.tongbao.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tongbao.xml.XmlText;

/** Writes comments: the part with their text, and the references in the main part. */
final class CommentsXml {
  private static final String AUTHOR = "通报";
  private static final String INITIALS = "核";

  /** Used where the reference has no style for comments; 9 points, as in Word. */
  private static final String PLAIN_PARAGRAPH =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
          + "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/>";

  private static final String PLAIN_SIZE = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>";

  private CommentsXml() {}

  static String rangeStart(int number) {
    return "<w:commentRangeStart w:id=\"" + number + "\"/>";
  }

  /** The end of the commented text, and the reference mark. */
  static String rangeEnd(int number, Reference reference) {
    return "<w:commentRangeEnd w:id=\""
        + number
        + "\"/><w:r>"
        + mark(reference)
        + "<w:commentReference w:id=\""
        + number
        + "\"/></w:r>";
  }

  private static String mark(Reference reference) {
    return reference
        .commentMarkStyle()
        .map(id -> "<w:rPr><w:rStyle w:val=\"" + id + "\"/></w:rPr>")
        .orElse("");
  }

  /**
   * The part. Comments have no date, so that the same input gives the same bytes.
   *
   * @param comments the lines of each comment, by number
   */
  static byte[] xml(List<List<String>> comments, Reference reference) {
    String paragraph =
        reference
            .commentTextStyle()
            .map(id -> "<w:p><w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr>")
            .orElse("<w:p><w:pPr>" + PLAIN_PARAGRAPH + "</w:pPr>");
    String size = reference.commentTextStyle().isPresent() ? "" : PLAIN_SIZE;
    String mark = "<w:r>" + mark(reference) + "<w:annotationRef/></w:r>";
    StringBuilder xml = new StringBuilder(WordNames.DECLARATION);
    xml.append("<w:comments xmlns:w=\"" + WordNames.MAIN + "\">");
    for (int number = 0; number < comments.size(); number++) {
      xml.append("<w:comment w:id=\"" + number + "\" w:author=\"" + AUTHOR + "\"");
      xml.append(" w:initials=\"" + INITIALS + "\">");
      List<String> lines = comments.get(number);
      for (int i = 0; i < lines.size(); i++) {
        String bold = i == 0 ? "<w:b/>" : "";
        xml.append(paragraph).append(i == 0 ? mark : "");
        xml.append("<w:r><w:rPr>" + bold + size + "</w:rPr><w:t xml:space=\"preserve\">");
        xml.append(XmlText.escaped(lines.get(i))).append("</w:t></w:r></w:p>");
      }
      xml.append("</w:comment>");
    }
    return xml.append("</w:comments>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
