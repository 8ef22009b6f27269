package org.tongbao.html;

import java.util.List;
import org.tongbao.markup.Attachments;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;
import org.tongbao.xml.XmlText;

/** Writes text as HTML. */
final class HtmlText {
  private final Attachments attachments;
  private final boolean sources;

  /**
   * @param attachments to which text may refer
   * @param sources whether marked text has the number of its source
   */
  HtmlText(Attachments attachments, boolean sources) {
    this.attachments = attachments;
    this.sources = sources;
  }

  /** A text with its line breaks. */
  String of(Text text) {
    List<String> lines = text.lines();
    if (lines.size() == 1) {
      return of(lines.get(0));
    }
    return String.join("<br>", lines.stream().map(this::of).toList());
  }

  /** A line. */
  String of(String line) {
    return attachments.resolved(marked(line), HtmlText::link);
  }

  /** A link to an attachment. */
  static String link(int attachment, String html) {
    return "<a href=\"#" + anchor(attachment) + "\">" + html + "</a>";
  }

  static String anchor(int attachment) {
    return "attachment-" + attachment;
  }

  private String marked(String line) {
    if (!Mark.isIn(line)) {
      return XmlText.escapedWithQuotes(line);
    }
    StringBuilder html = new StringBuilder();
    for (Mark.Piece piece : Mark.pieces(line)) {
      if (piece.isMarked() && sources) {
        html.append("<span data-source=\"").append(piece.id()).append("\">");
        html.append(XmlText.escapedWithQuotes(piece.text())).append("</span>");
      } else {
        html.append(XmlText.escapedWithQuotes(piece.text()));
      }
    }
    return html.toString();
  }
}
