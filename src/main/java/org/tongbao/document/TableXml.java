package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Column;
import org.tongbao.markup.Row;

/**
 * Writes tables. Widths are written three times (tblW, gridCol, tcW), as Word, WPS and LibreOffice
 * each read another one. Rows do not break across pages, the head is repeated, and the name of a
 * group stays with the next row.
 */
final class TableXml {
  private static final byte[] ROW = WordXml.bytes("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  private static final byte[] HEAD_ROW =
      WordXml.bytes("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  private static final byte[] END_CELL = WordXml.bytes("</w:p></w:tc>");
  private static final byte[] END_ROW = WordXml.bytes("</w:tr>");

  private final Reference reference;
  private final WordXml xml;
  private final @Nullable ProofMarks proof;
  private final List<byte[]> headCells = new ArrayList<>();
  private final List<byte[]> bodyCells = new ArrayList<>();
  private List<Column> columns = List.of();
  private int[] widths = {};

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
   */
  void begin(List<Column> newColumns, int whole) {
    columns = newColumns;
    if (proof != null) {
      proof.beginTable(columns.size());
    }
    widths = widths(columns, whole);
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + reference.styleId(StyleName.TABLE) + "\"/>")
        .raw("<w:tblW w:w=\"" + whole + "\" w:type=\"dxa\"/>")
        .raw("<w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    headCells.clear();
    bodyCells.clear();
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
            + "</w:pPr>");
  }

  void row(Row row) {
    boolean head = row.kind() == Row.Kind.HEAD;
    xml.raw(head ? HEAD_ROW : ROW);
    int column = 0;
    for (Cell cell : proof == null ? row.cells() : proof.row(row)) {
      if (row.kind() == Row.Kind.GROUP) {
        xml.raw(merged(cell, column, StyleName.TABLE_HEAD, WordXml.KEEP_NEXT));
      } else if (cell.isMerged()) {
        StyleName style = head ? StyleName.TABLE_HEAD : style(columns.get(column));
        xml.raw(merged(cell, column, style, ""));
      } else {
        xml.raw(head ? headCells.get(column) : bodyCells.get(column));
      }
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
    if (proof != null) {
      proof.endTable();
    }
    xml.raw("</w:tbl>");
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
