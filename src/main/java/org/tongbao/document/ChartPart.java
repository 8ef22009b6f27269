package org.tongbao.document;

import java.io.IOException;
import java.util.Map;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.EmbeddedPackagePart;
import org.tongbao.chart.Chart;

/**
 * A chart's part with the workbook of its values.
 *
 * @param number of the chart, unique in its document
 * @param chart compressed content of the chart's part
 * @param workbook compressed content of the workbook's part
 */
record ChartPart(int number, Deflated chart, Deflated workbook) {
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * The part of a chart.
   *
   * @param xml the content of its part
   */
  static ChartPart of(int number, Chart chart, String xml) throws IOException {
    return new ChartPart(
        number, Deflated.of(WordXml.bytes(xml)), Deflated.of(ChartWorkbook.file(chart)));
  }

  static String chartName(int number) {
    return "word/charts/chart" + number + ".xml";
  }

  static String workbookName(int number) {
    return "word/embeddings/chart" + number + ".xlsx";
  }

  /** The id of the document's relationship with it. */
  String id() {
    return "chart" + number;
  }

  /** The contents of both parts, by name. */
  Map<String, Deflated> contents() {
    return Map.of(chartName(number), chart, workbookName(number), workbook);
  }

  void addTo(Part document) throws Docx4JException {
    var part = new org.docx4j.openpackaging.parts.DrawingML.Chart(name(chartName(number)));
    document.addTargetPart(part, id());
    EmbeddedPackagePart values = new EmbeddedPackagePart(name(workbookName(number)));
    values.setContentType(new ContentType(WORKBOOK_TYPE));
    part.addTargetPart(values, ChartXml.WORKBOOK_ID);
  }

  void removeFrom(Part document) throws Docx4JException {
    document.getRelationshipsPart().removePart(name(chartName(number)));
    var types = document.getPackage().getContentTypeManager();
    types.removeOverrideContentType(name(chartName(number)));
    types.removeOverrideContentType(name(workbookName(number)));
  }

  private static PartName name(String entry) throws Docx4JException {
    return new PartName("/" + entry);
  }
}
