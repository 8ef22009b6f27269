package org.tongbao.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Column;

/** Writes tables, a row at a time. */
final class HtmlTable {
  private final Writer out;
  private final HtmlText words;
  private List<Column> columns = List.of();

  /** The open part: thead, tbody, or none. */
  private String part = "";

  HtmlTable(Writer out, HtmlText words) {
    this.out = out;
    this.words = words;
  }

  void begin(List<Column> itsColumns) throws IOException {
    columns = itsColumns;
    out.write("<table>\n<colgroup>");
    for (Column column : columns) {
      out.write("<col style=\"width:" + column.percent() + "%\">");
    }
    out.write("</colgroup>\n");
  }

  void row(boolean head, List<Cell> cells) throws IOException {
    open(head ? "thead" : "tbody");
    out.write("<tr>");
    int column = 0;
    for (Cell cell : cells) {
      if (cell.rows() > 0) {
        cell(head, cell, columns.get(column).align());
      }
      column += cell.columns();
    }
    out.write("</tr>\n");
  }

  private void cell(boolean head, Cell cell, Column.Align align) throws IOException {
    String tag = head ? "th" : "td";
    out.write("<" + tag);
    if (cell.columns() > 1) {
      out.write(" colspan=\"" + cell.columns() + "\"");
    }
    if (cell.rows() > 1) {
      out.write(" rowspan=\"" + cell.rows() + "\"");
    }
    if (!head && align != Column.Align.CENTER) {
      out.write(" class=\"" + align.name().toLowerCase(Locale.ROOT) + "\"");
    }
    out.write(">" + words.of(cell.text()) + "</" + tag + ">");
  }

  void end() throws IOException {
    open("");
    out.write("</table>\n");
  }

  private void open(String next) throws IOException {
    if (next.equals(part)) {
      return;
    }
    if (!part.isEmpty()) {
      out.write("</" + part + ">\n");
    }
    if (!next.isEmpty()) {
      out.write("<" + next + ">\n");
    }
    part = next;
  }
}
