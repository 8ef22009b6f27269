package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;
import org.tongbao.xml.XmlText;

/**
 * A relationship from one part of a package to another, or to the outside. Source: ECMA-376, part
 * 2, 6.5.
 *
 * @param id id within the source part
 * @param type a URI whose last segment is the {@link #kind}
 * @param target as written
 * @param external whether it leads outside the package
 */
record Relationship(String id, String type, String target, boolean external) {

  /**
   * The part that lists the relationships of a part; those of the package itself for an empty name.
   */
  static String listOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /**
   * Reads a list.
   *
   * @throws XMLStreamException when it is not well-formed, or a relationship lacks a required
   *     attribute
   */
  static List<Relationship> read(byte[] list) throws XMLStreamException {
    List<Relationship> all = new ArrayList<>();
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(list));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("Relationship")) {
        boolean external = "External".equals(reader.getAttributeValue(null, "TargetMode"));
        all.add(
            new Relationship(
                PartXml.required(reader, "Id"),
                PartXml.required(reader, "Type"),
                PartXml.required(reader, "Target"),
                external));
      }
    }
    return all;
  }

  /** Writes a list. */
  static byte[] write(List<Relationship> all) {
    StringBuilder xml = new StringBuilder(WordNames.DECLARATION);
    xml.append("<Relationships xmlns=\"").append(WordNames.PACKAGE_RELATIONSHIPS).append("\">");
    for (Relationship each : all) {
      xml.append("<Relationship Id=\"").append(XmlText.escapedWithQuotes(each.id));
      xml.append("\" Type=\"").append(XmlText.escapedWithQuotes(each.type));
      xml.append("\" Target=\"").append(XmlText.escapedWithQuotes(each.target));
      xml.append(each.external ? "\" TargetMode=\"External\"/>" : "\"/>");
    }
    return WordXml.bytes(xml.append("</Relationships>").toString());
  }

  /** The kind of its target: {@code styles}, {@code footer}, {@code image}. */
  String kind() {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** Resolves the target against the source part; never leaves the package. */
  String from(String part) {
    Deque<String> path = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      follow(path, part.substring(0, part.lastIndexOf('/') + 1));
    }
    follow(path, target);
    return String.join("/", path);
  }

  private static void follow(Deque<String> path, String written) {
    for (String step : written.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
  }
}
