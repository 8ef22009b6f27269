package org.tongbao.html;

import java.util.List;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;

/** Writes words as HTML. */
public final class HtmlText {
  private final boolean sources;

  /**
   * @param sources whether marked words carry the number of their source
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
      return escaped(line);
    }
    StringBuilder html = new StringBuilder();
    for (Mark.Piece piece : Mark.pieces(line)) {
      if (piece.isMarked() && sources) {
        html.append("<span data-source=\"").append(piece.id()).append("\">");
        html.append(escaped(piece.text())).append("</span>");
      } else {
        html.append(escaped(piece.text()));
      }
    }
    return html.toString();
  }

  /** Text that is safe in HTML, in an attribute too. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
