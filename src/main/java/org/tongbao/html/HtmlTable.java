package org.tongbao.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Column;
import org.tongbao.markup.Row;
import org.tongbao.markup.Text;

/** Writes tables, a row at a time. */
final class HtmlTable {
  /** A number, a code or a date with what belongs to it, such as ↑0.33, N000012846 or 780条. */
  private static final Pattern FIGURE =
      Pattern.compile("[-+↑↓]?[A-Z]?\\d[\\d.,:/年月日-]*[%‰]?\\p{IsHan}{0,2}");

  private final Writer out;
  private final HtmlText words;
  private List<Column> columns = List.of();

  /** The open part: thead, tbody, or none. */
  private String part = "";

  HtmlTable(Writer out, HtmlText words) {
    this.out = out;
    this.words = words;
  }

  void begin(Text caption, List<Column> itsColumns) throws IOException {
    columns = itsColumns;
    out.write("<div class=\"table\">\n<table>\n");
    if (!caption.isEmpty()) {
      out.write("<caption>" + words.of(caption) + "</caption>\n");
    }
    out.write("<colgroup>");
    for (Column column : columns) {
      out.write("<col style=\"width:" + column.percent() + "%\">");
    }
    out.write("</colgroup>\n");
  }

  /** The name of a group begins a part, as it is the head of the rows in it. */
  void row(Row row) throws IOException {
    if (row.kind() == Row.Kind.GROUP) {
      open("");
    }
    open(row.kind() == Row.Kind.HEAD ? "thead" : "tbody");
    out.write("<tr>");
    int column = 0;
    for (Cell cell : row.cells()) {
      if (cell.rows() > 0) {
        cell(row.kind(), cell, columns.get(column).align());
      }
      column += cell.columns();
    }
    out.write("</tr>\n");
  }

  private void cell(Row.Kind kind, Cell cell, Column.Align align) throws IOException {
    boolean body = kind == Row.Kind.BODY;
    String tag = body ? "td" : "th";
    out.write("<" + tag);
    if (!body) {
      String group = cell.columns() > 1 ? "colgroup" : "col";
      out.write(" scope=\"" + (kind == Row.Kind.GROUP ? "rowgroup" : group) + "\"");
    }
    if (cell.columns() > 1) {
      out.write(" colspan=\"" + cell.columns() + "\"");
    }
    if (cell.rows() > 1) {
      out.write(" rowspan=\"" + cell.rows() + "\"");
    }
    List<String> kinds = body ? kinds(cell, align) : List.of();
    if (!kinds.isEmpty()) {
      out.write(" class=\"" + String.join(" ", kinds) + "\"");
    }
    out.write(">" + words.of(cell.text()) + "</" + tag + ">");
  }

  private static List<String> kinds(Cell cell, Column.Align align) {
    List<String> kinds = new ArrayList<>();
    if (align != Column.Align.CENTER) {
      kinds.add(align.name().toLowerCase(Locale.ROOT));
    }
    if (FIGURE.matcher(cell.text().withoutMarks()).matches()) {
      kinds.add("figure");
    }
    return kinds;
  }

  void end() throws IOException {
    open("");
    out.write("</table>\n</div>\n");
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
