package org.tongbao.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.chart.Chart;

/**
 * The chart parts of a document, each with a workbook of its values, and their entries in the
 * package's lists.
 */
final class ChartParts {
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Set<String> taken;
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<String, Deflated> parts = new LinkedHashMap<>();

  /**
   * @param taken names of the other parts of the package
   */
  ChartParts(Set<String> taken) {
    this.taken = taken;
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /**
   * Adds a chart.
   *
   * @param xml the content of its part
   * @return the id of the document's relationship with it
   */
  String add(Chart chart, String xml) throws IOException {
    int number = numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
    while (taken.contains(chartPart(number)) || taken.contains(workbookPart(number))) {
      number++;
    }
    numbers.add(number);
    parts.put(chartPart(number), Deflated.of(WordXml.bytes(xml)));
    String relationships =
        WordNames.DECLARATION
            + "<Relationships xmlns=\""
            + WordNames.PACKAGE_RELATIONSHIPS
            + "\">"
            + relationship(ChartXml.WORKBOOK_ID, "package", "../" + workbook(number))
            + "</Relationships>";
    parts.put(
        "word/charts/_rels/chart" + number + ".xml.rels",
        Deflated.of(WordXml.bytes(relationships)));
    parts.put(workbookPart(number), Deflated.of(ChartWorkbook.file(chart)));
    return id(number);
  }

  private static String id(int number) {
    return "chart" + number;
  }

  private static String chart(int number) {
    return "charts/chart" + number + ".xml";
  }

  private static String workbook(int number) {
    return "embeddings/chart" + number + ".xlsx";
  }

  private static String chartPart(int number) {
    return "word/" + chart(number);
  }

  private static String workbookPart(int number) {
    return "word/" + workbook(number);
  }

  /** The parts of the charts, by name. */
  Map<String, Deflated> parts() {
    return parts;
  }

  /** The reference's parts, with the charts entered in content types and relationships. */
  Map<String, Deflated> listedIn(Map<String, Deflated> reference) throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder relationships = new StringBuilder();
    for (int number : numbers) {
      types.append(type(chartPart(number), CHART_TYPE));
      types.append(type(workbookPart(number), WORKBOOK_TYPE));
      relationships.append(relationship(id(number), "chart", chart(number)));
    }
    Map<String, Deflated> all = new LinkedHashMap<>(reference);
    all.computeIfPresent(WordNames.CONTENT_TYPES, (name, part) -> with(part, types.toString()));
    all.computeIfPresent(
        WordNames.DOCUMENT_RELATIONSHIPS, (name, part) -> with(part, relationships.toString()));
    return all;
  }

  /** A list with more entries at its end, whatever prefix it uses. */
  private static Deflated with(Deflated list, String more) {
    String xml = new String(list.plain(), StandardCharsets.UTF_8);
    int end = xml.lastIndexOf("</");
    return Deflated.of(WordXml.bytes(xml.substring(0, end) + more + xml.substring(end)));
  }

  private static String type(String part, String type) {
    return "<Override xmlns=\""
        + WordNames.PACKAGE_TYPES
        + "\" PartName=\"/"
        + part
        + "\" ContentType=\""
        + type
        + "\"/>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship xmlns=\""
        + WordNames.PACKAGE_RELATIONSHIPS
        + "\" Id=\""
        + id
        + "\" Type=\""
        + WordNames.RELATIONSHIPS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
