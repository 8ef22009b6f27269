package org.tongbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.docx4j.openpackaging.parts.SpreadsheetML.WorkbookPart;
import org.docx4j.openpackaging.parts.SpreadsheetML.WorksheetPart;
import org.tongbao.cache.ByteKeyedCache;
import org.tongbao.chart.Chart;
import org.tongbao.chart.Series;
import org.tongbao.xml.XmlText;

/**
 * Writes the workbook that Word opens for 编辑数据: one sheet with the names in its first column and a
 * column for each series. It is written by hand, as libraries that write workbooks put the current
 * time into them. Source: ISO/IEC 29500-1, 18.
 */
final class ChartWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET = "Sheet1";
  private static final String SHEET_ID = "rId1";

  private ChartWorkbook() {}

  /**
   * A range of cells in one column, as a formula refers to it.
   *
   * @param column from 0
   * @param first row, from 0
   * @param last row
   */
  static String cells(int column, int first, int last) {
    String from = "$" + letter(column) + "$" + (first + 1);
    String to = "$" + letter(column) + "$" + (last + 1);
    return SHEET + "!" + (first == last ? from : from + ":" + to);
  }

  private static char letter(int column) {
    return (char) ('A' + column); // there are no more than eight series
  }

  /** The file. */
  static byte[] file(Chart chart) throws IOException {
    Map<String, Deflated> contents = new HashMap<>();
    SavedParts parts = new SavedParts(contents, new ByteKeyedCache<>());
    try {
      SpreadsheetMLPackage xlsx = new SpreadsheetMLPackage();
      WorkbookPart workbook = new WorkbookPart();
      WorksheetPart sheet = new WorksheetPart();
      xlsx.addTargetPart(workbook);
      workbook.addTargetPart(sheet, SHEET_ID);
      contents.put(SavedParts.entry(workbook.getPartName()), part(workbook()));
      contents.put(SavedParts.entry(sheet.getPartName()), part(sheet(chart)));
      new Save(xlsx, parts).save(OutputStream.nullOutputStream());
    } catch (Docx4JException e) {
      throw new IllegalStateException(e); // all contents come from memory
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    parts.writeTo(bytes);
    return bytes.toByteArray();
  }

  private static Deflated part(String xml) {
    return Deflated.of(WordXml.bytes(WordNames.DECLARATION + xml));
  }

  private static String workbook() {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + WordNames.RELATIONSHIPS
        + "\"><sheets><sheet name=\""
        + SHEET
        + "\" sheetId=\"1\" r:id=\""
        + SHEET_ID
        + "\"/></sheets></workbook>";
  }

  /** A point without a value has no cell. */
  private static String sheet(Chart chart) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    List<Series> all = chart.series();
    xml.append("<row r=\"1\">");
    for (int i = 0; i < all.size(); i++) {
      xml.append(words(i + 1, 1, all.get(i).name()));
    }
    xml.append("</row>");
    List<String> names = chart.names();
    for (int i = 0; i < names.size(); i++) {
      int row = chart.slot(i) + 2;
      xml.append("<row r=\"" + row + "\">").append(words(0, row, names.get(i)));
      for (int j = 0; j < all.size(); j++) {
        String value = all.get(j).points().get(i).label();
        if (!value.isEmpty()) {
          xml.append("<c r=\"" + letter(j + 1) + row + "\"><v>" + value + "</v></c>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String words(int column, int row, String words) {
    return "<c r=\""
        + letter(column)
        + row
        + "\" t=\"inlineStr\"><is><t>"
        + XmlText.escaped(words)
        + "</t></is></c>";
  }
}
