package org.tongbao.html;

import java.util.List;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;
import org.tongbao.xml.XmlText;

/** Writes text as HTML. */
final class HtmlText {
  private final boolean sources;

  /**
   * @param sources whether marked text has the number of its source
   */
  HtmlText(boolean sources) {
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
