package org.tongbao.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the comments part of a proof copy. */
final class CommentsXml {
  private static final String AUTHOR = "通报·核稿";

  private CommentsXml() {}

  /**
   * The part.
   *
   * @param texts of the comments, numbered from 0; each line is a paragraph
   */
  static byte[] part(List<String> texts) {
    StringBuilder xml = new StringBuilder(texts.size() * 400 + 300);
    xml.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"")
        .append(WordNames.MAIN)
        .append("\">");
    for (int id = 0; id < texts.size(); id++) {
      xml.append("<w:comment w:id=\"")
          .append(id)
          .append("\" w:author=\"" + AUTHOR + "\" w:initials=\"核\">");
      texts.get(id).lines().forEach(line -> paragraph(xml, line));
      xml.append("</w:comment>");
    }
    return xml.append("</w:comments>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void paragraph(StringBuilder xml, String line) {
    xml.append("<w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:rPr>")
        .append("<w:spacing w:val=\"0\"/><w:sz w:val=\"21\"/></w:rPr>")
        .append("<w:t xml:space=\"preserve\">");
    xml.append(WordXml.escaped(line)).append("</w:t></w:r></w:p>");
  }
}
