package org.tongbao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a .docx as its reader sees it, read from the file without the program's code: a line
 * a paragraph, a line a table row with its cells between bars, a chart as a table of its values.
 */
public final class DocxText {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private boolean inTable;
  private final ZipFile zip;

  private DocxText(ZipFile zip) {
    this.zip = zip;
  }

  public static String of(Path docx) {
    try (ZipFile zip = new ZipFile(docx.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      DocxText text = new DocxText(zip);
      text.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
      return String.join("\n", text.lines) + "\n";
    } catch (IOException | XMLStreamException e) {
      throw new AssertionError(docx + " cannot be read", e);
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "t" -> paragraph.append(reader.getElementText());
      case "noBreakHyphen" -> paragraph.append('-');
      case "br" -> paragraph.append('\n');
      case "tab" -> // after an attachment's number it reads as a space, in the imprint as a gap
          paragraph.append(paragraph.toString().endsWith(".") ? ' ' : '\t');
      case "tr" -> inTable = true;
      case "chart" ->
          paragraph.append(String.join("\n", DocxChart.of(zip, chartId(reader)).lines()));
      default -> {}
    }
  }

  private static String chartId(XMLStreamReader reader) {
    return reader.getAttributeValue(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        if (!inTable) {
          lines.add(take());
        }
      }
      case "tc" -> cells.add(take());
      case "tr" -> {
        lines.add(String.join(" | ", cells));
        cells.clear();
        inTable = false;
      }
      default -> {}
    }
  }

  private String take() {
    String text = paragraph.toString();
    paragraph.setLength(0);
    return text;
  }
}
