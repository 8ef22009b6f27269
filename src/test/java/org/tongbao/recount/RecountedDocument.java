package org.tongbao.recount;

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

/** A finished document's paragraphs and tables, read without the program. */
final class RecountedDocument {
  /** A paragraph's text and no rows, or a table's rows and no text. */
  record Block(String paragraph, List<List<String>> table) {}

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<List<String>> table = new ArrayList<>();
  private boolean inTable;
  private int span = 1;

  private RecountedDocument() {}

  /** The content of the body, in order. A merged cell is repeated in each column it covers. */
  static List<Block> blocks(Path document) throws IOException {
    RecountedDocument read = new RecountedDocument();
    try (ZipFile zip = new ZipFile(document.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          read.start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          read.end(xml.getLocalName());
        }
      }
      return read.blocks;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tbl" -> {
        table = new ArrayList<>();
        inTable = true;
      }
      case "tr" -> table.add(new ArrayList<>());
      case "tc" -> {
        text.setLength(0);
        span = 1;
      }
      case "gridSpan" -> span = Integer.parseInt(xml.getAttributeValue(0));
      case "p" -> {
        if (!inTable) {
          text.setLength(0);
        }
      }
      case "t" -> text.append(xml.getElementText());
      case "noBreakHyphen" -> text.append("-");
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "tc" -> {
        for (int i = 0; i < span; i++) {
          table.get(table.size() - 1).add(text.toString().strip());
        }
      }
      case "tbl" -> {
        blocks.add(new Block("", table));
        inTable = false;
      }
      case "p" -> {
        if (!inTable) {
          blocks.add(new Block(text.toString().strip(), List.of()));
        }
      }
      default -> {}
    }
  }
}
