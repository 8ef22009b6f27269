package org.tongbao.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.opc.ZippedParts;
import org.tongbao.xml.XmlReaders;

/** Reads the paragraphs of a document of ours, those in tables included, in their order. */
final class DocxText {
  private static final String BODY = "word/document.xml";

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean drawing;
  private boolean headRow;

  private DocxText() {}

  /**
   * One paragraph.
   *
   * @param text without white space
   * @param headRow whether it stands in a row that each page of its table repeats
   * @param drawing whether it holds a chart, which has texts of its own
   */
  record Piece(String text, boolean headRow, boolean drawing) {}

  static List<Piece> of(Path docx) throws IOException {
    DocxText all = new DocxText();
    try (ZippedParts parts = ZippedParts.open(docx);
        InputStream in = parts.stream(BODY)) {
      XMLStreamReader xml = XmlReaders.of(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> all.start(xml);
          case XMLStreamConstants.END_ELEMENT -> all.end(xml.getLocalName());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(BODY, e);
    }
    return all.pieces;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tr" -> headRow = false;
      case "tblHeader" -> headRow = true;
      case "t" -> text.append(xml.getElementText());
      case "noBreakHyphen" -> text.append('-');
      case "drawing" -> drawing = true;
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("p")) {
      pieces.add(new Piece(PrintedText.plain(text), headRow, drawing));
      text.setLength(0);
      drawing = false;
    } else if (name.equals("tr")) {
      headRow = false;
    }
  }
}
