package org.tongbao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Column;
import org.tongbao.markup.Row;

/**
 * Writes tables. Widths are written three times (tblW, gridCol, tcW), as Word, WPS and LibreOffice
 * each read another one. Rows do not break across pages and the head is repeated. Some rows are
 * kept with the next: the head and the name of a group, the first row, so that no head stands with
 * one row alone, the last rows, so that no page holds one or two of them only, and the rows of a
 * merged cell. So the last rows are held back until it is known that they are the last.
 */
final class TableXml {
  private static final byte[] ROW = WordXml.bytes("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  private static final byte[] HEAD_ROW =
      WordXml.bytes("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  private static final String END_PROPERTIES = "</w:pPr>";
  private static final byte[] END_CELL = WordXml.bytes("</w:p></w:tc>");
  private static final byte[] END_ROW = WordXml.bytes("</w:tr>");

  /** A merged cell of more rows may be longer than a page, and its rows are not kept together. */
  private static final int MOST_KEPT_ROWS = 8;

  /** A table does not end with fewer rows on a page of their own. */
  private static final int LAST_ROWS = 3;

  private final Reference reference;
  private final WordXml xml;
  private final @Nullable ProofMarks proof;
  private final Deque<Row> held = new ArrayDeque<>();

  /** Where the properties of the last row's cells end in the buffer. */
  private final List<Integer> endsOfProperties = new ArrayList<>();

  private final List<byte[]> headCells = new ArrayList<>();
  private final List<byte[]> bodyCells = new ArrayList<>();
  private List<Column> columns = List.of();
  private int[] widths = {};
  private boolean firstRow;
  private int rowsOfMergedCell;

  /**
   * @param proof collects the comments of a proof copy; null for a clean copy
   */
  TableXml(Reference reference, WordXml xml, @Nullable ProofMarks proof) {
    this.reference = reference;
    this.xml = xml;
    this.proof = proof;
  }

  /**
   * A table begins.
   *
   * @param whole its width in twips
   * @param omitted the heads of columns that are left out
   */
  void begin(List<Column> newColumns, int whole, String omitted) {
    columns = newColumns;
    if (proof != null) {
      proof.beginTable(columns.size(), omitted);
    }
    widths = widths(columns, whole);
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + reference.styleId(StyleName.TABLE) + "\"/>")
        .raw("<w:tblW w:w=\"" + whole + "\" w:type=\"dxa\"/>")
        .raw("<w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    headCells.clear();
    bodyCells.clear();
    endsOfProperties.clear();
    firstRow = true;
    rowsOfMergedCell = 0;
    for (int i = 0; i < widths.length; i++) {
      xml.raw("<w:gridCol w:w=\"" + widths[i] + "\"/>");
      headCells.add(cell(widths[i], "", StyleName.TABLE_HEAD, ""));
      bodyCells.add(cell(widths[i], "", style(columns.get(i)), ""));
    }
    xml.raw("</w:tblGrid>");
  }

  /** The XML before a cell's text; unless cells are merged, it is the same in every row. */
  private byte[] cell(int width, String merged, StyleName style, String properties) {
    return WordXml.bytes(
        "<w:tc><w:tcPr><w:tcW w:w=\""
            + width
            + "\" w:type=\"dxa\"/>"
            + merged
            + "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
            + reference.styleId(style)
            + "\"/>"
            + properties
            + END_PROPERTIES);
  }

  void row(Row row) {
    held.add(row);
    if (held.size() > LAST_ROWS) {
      Row next = held.remove();
      write(next, isKept(next));
    }
  }

  /** Whether a row stays on one page with the next, wherever in the table it stands. */
  private boolean isKept(Row row) {
    rowsOfMergedCell--;
    for (Cell cell : row.cells()) {
      if (cell.rows() <= MOST_KEPT_ROWS) {
        rowsOfMergedCell = Math.max(rowsOfMergedCell, cell.rows() - 1);
      }
    }
    boolean kept = row.kind() != Row.Kind.BODY || firstRow || rowsOfMergedCell > 0;
    firstRow &= row.kind() == Row.Kind.HEAD;
    return kept;
  }

  private void write(Row row, boolean kept) {
    endsOfProperties.clear();
    String keep = kept ? WordXml.KEEP_NEXT : "";
    boolean head = row.kind() == Row.Kind.HEAD;
    xml.raw(head ? HEAD_ROW : ROW);
    int column = 0;
    for (Cell cell : proof == null ? row.cells() : proof.row(row)) {
      if (kept || cell.isMerged()) {
        boolean body = row.kind() == Row.Kind.BODY;
        StyleName style = body ? style(columns.get(column)) : StyleName.TABLE_HEAD;
        xml.raw(merged(cell, column, style, keep));
      } else {
        xml.raw(head ? headCells.get(column) : bodyCells.get(column));
      }
      endsOfProperties.add(xml.size() - END_PROPERTIES.length());
      if (!cell.text().isEmpty()) {
        xml.run(cell.text());
      }
      xml.raw(END_CELL);
      column += cell.columns();
    }
    xml.raw(END_ROW);
  }

  private byte[] merged(Cell cell, int column, StyleName style, String properties) {
    int width = 0;
    for (int i = column; i < column + cell.columns(); i++) {
      width += widths[i];
    }
    String span = cell.columns() > 1 ? "<w:gridSpan w:val=\"" + cell.columns() + "\"/>" : "";
    String rows =
        switch (cell.rows()) {
          case 0 -> "<w:vMerge/>";
          case 1 -> "";
          default -> "<w:vMerge w:val=\"restart\"/>";
        };
    return cell(width, span + rows, style, properties);
  }

  void end() {
    while (!held.isEmpty()) {
      Row row = held.remove();
      write(row, !held.isEmpty());
    }
    if (proof != null) {
      proof.endTable();
    }
    xml.raw("</w:tbl>");
  }

  /** Keeps the last row of the table that has just ended on one page with its note. */
  void keepLastWithNext() {
    for (int i = endsOfProperties.size() - 1; i >= 0; i--) {
      xml.insertKeepNext(endsOfProperties.get(i));
    }
    endsOfProperties.clear();
  }

  private static StyleName style(Column column) {
    return switch (column.align()) {
      case LEFT -> StyleName.TABLE_LEFT;
      case CENTER -> StyleName.TABLE_CENTER;
      case RIGHT -> StyleName.TABLE_RIGHT;
    };
  }

  /** Divides a width so that the parts add up to the whole; the last column takes the remainder. */
  static int[] widths(List<Column> columns, int whole) {
    int[] widths = new int[columns.size()];
    int rest = whole;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i == widths.length - 1 ? rest : whole * columns.get(i).percent() / 100;
      rest -= widths[i];
    }
    return widths;
  }
}
