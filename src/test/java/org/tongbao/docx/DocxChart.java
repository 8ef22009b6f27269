package org.tongbao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A chart of a .docx as Word draws it, read from the file without the program's code.
 *
 * @param part its name
 * @param title the first line of its title
 * @param names of its points
 * @param series the values of each by its name, in their order; what is absent is empty
 */
public record DocxChart(
    String part, String title, List<String> names, Map<String, List<String>> series) {

  /** The chart of a relationship of the document. */
  public static DocxChart of(ZipFile zip, String relationship) {
    for (Element each : all(read(zip, "word/_rels/document.xml.rels"), "Relationship")) {
      if (each.getAttribute("Id").equals(relationship)) {
        return read(zip, each);
      }
    }
    throw new AssertionError("no relationship " + relationship);
  }

  private static DocxChart read(ZipFile zip, Element relationship) {
    String part = "word/" + relationship.getAttribute("Target");
    Element chart = read(zip, part);
    String title = all(one(chart, "c:title"), "a:t").get(0).getTextContent();
    List<String> names = new ArrayList<>();
    Map<String, List<String>> series = new LinkedHashMap<>();
    for (Element each : all(chart, "c:ser")) {
      names = points(one(each, "c:cat"));
      series.put(points(one(each, "c:tx")).get(0), points(one(each, "c:val")));
    }
    return new DocxChart(part, title, names, series);
  }

  private static List<String> points(Element data) {
    int count = Integer.parseInt(one(data, "c:ptCount").getAttribute("val"));
    List<String> points = new ArrayList<>(Collections.nCopies(count, ""));
    for (Element point : all(data, "c:pt")) {
      points.set(Integer.parseInt(point.getAttribute("idx")), one(point, "c:v").getTextContent());
    }
    return points;
  }

  /** As a table: the title, the series, a row for each point. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("图：" + title);
    lines.add(" | " + String.join(" | ", series.keySet()));
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      List<String> cells = series.values().stream().map(values -> values.get(place)).toList();
      lines.add(names.get(i) + " | " + String.join(" | ", cells));
    }
    return lines;
  }

  private static Element read(ZipFile zip, String part) {
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(part + " cannot be read", e);
    }
  }

  private static Element one(Element parent, String tag) {
    return all(parent, tag).get(0);
  }

  private static List<Element> all(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }
}
