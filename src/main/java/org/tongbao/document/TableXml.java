package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.markup.Column;
import org.tongbao.markup.Text;

/**
 * Writes tables. Widths stand three times (tblW, gridCol, tcW), as Word, WPS and LibreOffice each
 * believe another; a row is never split over pages, and the head is repeated.
 */
final class TableXml {
  private static final byte[] ROW = WordXml.bytes("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  private static final byte[] HEAD_ROW =
      WordXml.bytes("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  private static final byte[] END_CELL = WordXml.bytes("</w:p></w:tc>");
  private static final byte[] END_ROW = WordXml.bytes("</w:tr>");

  private final Reference reference;
  private final WordXml xml;
  private final List<byte[]> headCells = new ArrayList<>();
  private final List<byte[]> bodyCells = new ArrayList<>();

  TableXml(Reference reference, WordXml xml) {
    this.reference = reference;
    this.xml = xml;
  }

  void begin(List<Column> columns) {
    int[] widths = widths(columns, reference.textWidth());
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + reference.styleId(StyleName.TABLE) + "\"/>")
        .raw("<w:tblW w:w=\"" + reference.textWidth() + "\" w:type=\"dxa\"/>")
        .raw("<w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    headCells.clear();
    bodyCells.clear();
    for (int i = 0; i < widths.length; i++) {
      xml.raw("<w:gridCol w:w=\"" + widths[i] + "\"/>");
      headCells.add(cell(widths[i], StyleName.TABLE_HEAD));
      bodyCells.add(cell(widths[i], style(columns.get(i))));
    }
    xml.raw("</w:tblGrid>");
  }

  /** What stands before a cell's text; it is the same in every row. */
  private byte[] cell(int width, StyleName style) {
    return WordXml.bytes(
        "<w:tc><w:tcPr><w:tcW w:w=\""
            + width
            + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
            + reference.styleId(style)
            + "\"/></w:pPr>");
  }

  void row(boolean head, List<Text> cells) {
    xml.raw(head ? HEAD_ROW : ROW);
    for (int i = 0; i < cells.size(); i++) {
      xml.raw(head ? headCells.get(i) : bodyCells.get(i));
      if (!cells.get(i).isEmpty()) {
        xml.run(cells.get(i));
      }
      xml.raw(END_CELL);
    }
    xml.raw(END_ROW);
  }

  void end() {
    xml.raw("</w:tbl>");
  }

  private static StyleName style(Column column) {
    return switch (column.align()) {
      case LEFT -> StyleName.TABLE_LEFT;
      case CENTER -> StyleName.TABLE_CENTER;
      case RIGHT -> StyleName.TABLE_RIGHT;
    };
  }

  /**
   * Shares out a width so that the parts add up to the whole; the last column takes what is left.
   */
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
