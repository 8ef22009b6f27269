package org.tongbao.recount;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a small workbook's first worksheet, whose texts stand in its cells. */
final class WorkbookRows {
  private WorkbookRows() {}

  /** All rows, each by its columns' letters. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      String column = "";
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "row" -> rows.add(new HashMap<>());
            case "c" -> column = xml.getAttributeValue(null, "r").replaceAll("\\d", "");
            case "v", "t" -> rows.get(rows.size() - 1).put(column, xml.getElementText().strip());
            default -> {}
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return rows;
  }

  /** The rows that have a text and two numbers: the data, wherever the headings stand. */
  static List<Map<String, String>> table(Path file, List<String> headings) throws IOException {
    Map<String, String> letters = new HashMap<>();
    List<Map<String, String>> rows = read(file);
    for (Map<String, String> row : rows) {
      if (row.values().containsAll(headings)) {
        row.forEach((letter, heading) -> letters.put(heading, letter));
      }
    }
    List<Map<String, String>> table = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> cells = new HashMap<>();
      for (String heading : headings) {
        cells.put(heading, row.getOrDefault(letters.getOrDefault(heading, ""), ""));
      }
      boolean isSum = cells.getOrDefault(headings.get(0), "").matches("合计|小计|总计");
      boolean isData =
          headings.stream()
              .skip(1)
              .allMatch(heading -> CountedFigures.isNumber(cells.getOrDefault(heading, "")));
      if (isData && !isSum) {
        table.add(cells);
      }
    }
    return table;
  }
}
