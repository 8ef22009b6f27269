package org.tongbao.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.Parts;
import org.tongbao.opc.ZippedParts;
import org.tongbao.xml.XmlReaders;

/**
 * Finds what the library does not report of a worksheet: merged cells (they follow the rows),
 * hidden rows, how cells are seen, and cells at a wrong position.
 */
final class WorksheetScan {
  /** The limit of every workbook, by its standard. */
  private static final int ROWS = 1_048_576;

  private static final String WORKBOOK = "xl/workbook.xml";

  private final List<CellRange> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();

  private final WorksheetTexts texts = new WorksheetTexts();
  private final CellFormats formats = new CellFormats();
  private final WorksheetView view = new WorksheetView(formats);
  private int row;
  private int column;
  private boolean hidden;

  /** The namespace of the rows; null before them. */
  private @Nullable String namespace;

  /** Whether the reader is among the rows. */
  private boolean rows;

  private WorksheetScan() {}

  /**
   * Scans a worksheet.
   *
   * @param id by which the workbook refers to it
   * @throws XMLStreamException when it is not as Excel writes it
   * @throws IOException when the file cannot be unpacked
   */
  static WorksheetScan of(Path workbook, @Nullable String id)
      throws IOException, XMLStreamException {
    try (ZippedParts zip = ZippedParts.open(workbook)) {
      WorksheetScan scan = new WorksheetScan();
      String styles = target(zip, "Type", type -> type.endsWith("/styles"));
      if (styles != null) {
        try (InputStream in = part(zip, styles)) {
          scan.formats.read(in);
        }
      }
      String sheet = id == null ? null : target(zip, "Id", id::equals);
      if (sheet == null) {
        throw new XMLStreamException("no relationship " + id);
      }
      try (InputStream in = part(zip, sheet)) {
        XMLStreamReader reader = XmlReaders.of(in);
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamConstants.START_ELEMENT) {
            scan.element(reader);
          } else if (event == XMLStreamConstants.END_ELEMENT) {
            scan.rows &= !reader.getLocalName().equals("sheetData");
          } else {
            scan.texts.measure(reader, event);
          }
        }
      }
      if (scan.texts.areShared()) {
        try (InputStream in = part(zip, "xl/sharedStrings.xml")) {
          scan.texts.require(XmlReaders.of(in));
        }
      }
      scan.merged.sort(Comparator.comparingInt(CellRange::top));
      return scan;
    }
  }

  private static InputStream part(ZippedParts zip, String name)
      throws IOException, XMLStreamException {
    if (!zip.names().contains(name)) {
      throw new XMLStreamException("no part " + name);
    }
    return zip.stream(name);
  }

  /** The part to which the only relationship of the workbook with such an attribute leads. */
  private static @Nullable String target(
      ZippedParts zip, String attribute, Predicate<String> sought)
      throws IOException, XMLStreamException {
    String target = null;
    try (InputStream in = part(zip, Parts.relationshipsOf(WORKBOOK))) {
      XMLStreamReader reader = XmlReaders.of(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && sought.test(String.valueOf(reader.getAttributeValue(null, attribute)))) {
          if (target != null) {
            throw new XMLStreamException("two relationships of one " + attribute);
          }
          target = Parts.resolve(WORKBOOK, attribute(reader, "Target"));
        }
      }
    }
    return target;
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    if (rows && !reader.getNamespaceURI().equals(namespace)) {
      // the library would read such rows and cells, Excel does not
      throw new XMLStreamException("among the rows: " + reader.getName());
    }
    switch (reader.getLocalName()) {
      case "sheetData" -> rows(reader);
      case "row" -> row(reader);
      case "c" -> cell(reader);
      case "v", "is" -> hiddenRows.set(row, hidden);
      case "rPh" -> texts.guide(row, column, reader);
      case "mergeCell" -> merged.add(CellRange.parse(attribute(reader, "ref")));
      default -> view.element(reader);
    }
  }

  private void rows(XMLStreamReader reader) throws XMLStreamException {
    if (namespace != null) {
      throw new XMLStreamException("a second sheetData");
    }
    namespace = reader.getNamespaceURI();
    rows = true;
  }

  private void row(XMLStreamReader reader) throws XMLStreamException {
    int number = number(attribute(reader, "r"), ROWS);
    if (number <= row) {
      throw new XMLStreamException("row " + number + " after row " + row);
    }
    row = number;
    column = 0;
    String height = reader.getAttributeValue(null, "ht");
    hidden =
        WorksheetView.isTrue(reader.getAttributeValue(null, "hidden"))
            || (height == null ? view.hidesRows() : WorksheetView.isZero(height));
  }

  private void cell(XMLStreamReader reader) throws XMLStreamException {
    CellRange at = CellRange.parse(attribute(reader, "r"));
    if (at.top() != row || at.left() <= column || at.left() > WorksheetView.COLUMNS) {
      throw new XMLStreamException("cell " + at + " in row " + row);
    }
    column = at.left();
    texts.begin();
    formats.add(row, column, reader.getAttributeValue(null, "s"));
    if ("s".equals(reader.getAttributeValue(null, "t"))) {
      texts.use(text(reader));
    }
  }

  /** The number of a text that all sheets share; -1 where the cell has none. */
  private long text(XMLStreamReader reader) throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement() && reader.getLocalName().equals("v")) {
        hiddenRows.set(row, hidden);
        return number(reader.getElementText().strip(), Integer.MAX_VALUE);
      }
    }
    return -1;
  }

  static String attribute(XMLStreamReader reader, String name) throws XMLStreamException {
    String value = reader.getAttributeValue(null, name);
    if (value == null) {
      throw new XMLStreamException(reader.getLocalName() + " without " + name);
    }
    return value;
  }

  static int number(String text, int most) throws XMLStreamException {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
      throw new XMLStreamException("no number: " + text);
    }
    return Integer.parseInt(text);
  }

  /** Cells that were merged into one, from top to bottom. */
  List<CellRange> merged() {
    return merged;
  }

  /** The number of the last row, from 1. */
  int lastRow() {
    return row;
  }

  /** The numbers, from 1, of the hidden rows that are not empty. */
  BitSet hiddenRows() {
    return hiddenRows;
  }

  /** The texts of the cells. */
  WorksheetTexts texts() {
    return texts;
  }

  /** The formats of the cells. */
  CellFormats formats() {
    return formats;
  }

  /** How the cells are seen, apart from their formats. */
  WorksheetView view() {
    return view;
  }
}
