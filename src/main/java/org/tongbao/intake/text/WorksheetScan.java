package org.tongbao.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.Parts;
import org.tongbao.opc.ZippedParts;
import org.tongbao.xml.XmlReaders;

/**
 * Finds what the library does not report of a worksheet: merged cells (they follow the rows),
 * hidden rows and columns, and cells at a wrong position.
 */
final class WorksheetScan {
  /** The limits of every workbook, by its standard. */
  private static final int COLUMNS = 16_384;

  private static final int ROWS = 1_048_576;

  /** Characters of a cell; Excel allows 32,767. */
  private static final int LONGEST = 1 << 20;

  private static final String WORKBOOK = "xl/workbook.xml";

  private final List<CellRange> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int length;
  private int row;
  private int column;
  private boolean hidden;
  private long lastText = -1;

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
      try (InputStream in = part(zip, partOf(zip, id))) {
        XMLStreamReader reader = XmlReaders.of(in);
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamConstants.START_ELEMENT) {
            scan.element(reader);
          } else {
            scan.measure(reader, event);
          }
        }
      }
      scan.requireTexts(zip);
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

  private static String partOf(ZippedParts zip, @Nullable String id)
      throws IOException, XMLStreamException {
    try (InputStream in = part(zip, Parts.relationshipsOf(WORKBOOK))) {
      XMLStreamReader reader = XmlReaders.of(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && id != null
            && id.equals(reader.getAttributeValue(null, "Id"))) {
          return Parts.resolve(WORKBOOK, attribute(reader, "Target"));
        }
      }
    }
    throw new XMLStreamException("no relationship " + id);
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "col" -> column(reader);
      case "row" -> row(reader);
      case "c" -> cell(reader);
      case "v", "is" -> hiddenRows.set(row, hidden);
      case "mergeCell" -> merged.add(CellRange.parse(attribute(reader, "ref")));
      default -> {}
    }
  }

  private void column(XMLStreamReader reader) throws XMLStreamException {
    if (isTrue(reader.getAttributeValue(null, "hidden"))) {
      int first = number(attribute(reader, "min"), COLUMNS);
      int last = number(attribute(reader, "max"), COLUMNS);
      hiddenColumns.set(first - 1, Math.max(first, last));
    }
  }

  private void row(XMLStreamReader reader) throws XMLStreamException {
    int number = number(attribute(reader, "r"), ROWS);
    if (number <= row) {
      throw new XMLStreamException("row " + number + " after row " + row);
    }
    row = number;
    column = 0;
    hidden = isTrue(reader.getAttributeValue(null, "hidden"));
  }

  private void cell(XMLStreamReader reader) throws XMLStreamException {
    CellRange at = CellRange.parse(attribute(reader, "r"));
    if (at.top() != row || at.left() <= column || at.left() > COLUMNS) {
      throw new XMLStreamException("cell " + at + " in row " + row);
    }
    column = at.left();
    length = 0;
    if ("s".equals(reader.getAttributeValue(null, "t"))) {
      lastText = Math.max(lastText, text(reader));
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

  /** The library would read a missing text as an empty one. */
  private void requireTexts(ZippedParts zip) throws IOException, XMLStreamException {
    if (lastText < 0) {
      return;
    }
    long texts = 0;
    try (InputStream in = part(zip, "xl/sharedStrings.xml")) {
      XMLStreamReader reader = XmlReaders.of(in);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
          texts++;
          length = 0;
        } else {
          measure(reader, event);
        }
      }
    }
    if (lastText >= texts) {
      throw new XMLStreamException("no text " + lastText);
    }
  }

  /** The library would keep a cell of any length in memory. */
  private void measure(XMLStreamReader reader, int event) throws XMLStreamException {
    if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      length += reader.getTextLength();
      if (length > LONGEST) {
        throw new XMLStreamException("a text of " + length);
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String name) throws XMLStreamException {
    String value = reader.getAttributeValue(null, name);
    if (value == null) {
      throw new XMLStreamException(reader.getLocalName() + " without " + name);
    }
    return value;
  }

  private static int number(String text, int most) throws XMLStreamException {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
      throw new XMLStreamException("no number: " + text);
    }
    return Integer.parseInt(text);
  }

  private static boolean isTrue(@Nullable String text) {
    return "1".equals(text) || "true".equals(text);
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

  /** The positions, from 0, of the hidden columns. */
  BitSet hiddenColumns() {
    return hiddenColumns;
  }
}
