package org.tongbao.document;

import java.util.List;
import org.tongbao.markup.Column;
import org.tongbao.markup.Text;

/**
 * Writes tables. Widths stand three times (tblW, gridCol, tcW), as Word, WPS and LibreOffice each
 * believe another; a row is never split over pages, and the head is repeated.
 */
final class TableXml {
  private final Reference reference;
  private final WordXml xml;
  private List<Column> columns = List.of();
  private int[] widths = {};

  TableXml(Reference reference, WordXml xml) {
    this.reference = reference;
    this.xml = xml;
  }

  void begin(List<Column> newColumns) {
    columns = newColumns;
    widths = widths(newColumns, reference.textWidth());
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
        .raw(reference.styleId(StyleName.TABLE))
        .raw("\"/><w:tblW w:w=\"")
        .raw(reference.textWidth())
        .raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>")
        .raw("</w:tblPr><w:tblGrid>");
    for (int width : widths) {
      xml.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
    }
    xml.raw("</w:tblGrid>");
  }

  void row(boolean head, List<Text> cells) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/>").raw(head ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[i]).raw("\" w:type=\"dxa\"/></w:tcPr>");
      xml.paragraph(head ? StyleName.TABLE_HEAD : style(columns.get(i)), "", "");
      if (!cells.get(i).isEmpty()) {
        xml.run(cells.get(i));
      }
      xml.endParagraph().raw("</w:tc>");
    }
    xml.raw("</w:tr>");
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
