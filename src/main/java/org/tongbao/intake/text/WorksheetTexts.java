package org.tongbao.intake.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the library does not check of the texts of a worksheet's cells. */
final class WorksheetTexts {
  /** Characters of a cell; Excel allows 32,767. */
  private static final int LONGEST = 1 << 20;

  /** How many characters at the end of a text, by its cell, are only its phonetic guide. */
  private final Map<CellRange, Integer> guides = new HashMap<>();

  private int length;
  private long last = -1;

  /** A cell begins. */
  void begin() {
    length = 0;
  }

  /** A cell has the text of that number, of those that all worksheets share. */
  void use(long number) {
    last = Math.max(last, number);
  }

  boolean areShared() {
    return last >= 0;
  }

  /** The library would read a missing text as an empty one. */
  void require(XMLStreamReader shared) throws XMLStreamException {
    long texts = 0;
    while (shared.hasNext()) {
      int event = shared.next();
      if (event == XMLStreamConstants.START_ELEMENT && shared.getLocalName().equals("si")) {
        texts++;
        length = 0;
      } else {
        measure(shared, event);
      }
    }
    if (last >= texts) {
      throw new XMLStreamException("no text " + last);
    }
  }

  /** The library would keep a cell of any length in memory. */
  void measure(XMLStreamReader reader, int event) throws XMLStreamException {
    if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      length += reader.getTextLength();
      if (length > LONGEST) {
        throw new XMLStreamException("a text of " + length);
      }
    }
  }

  /**
   * Measures the phonetic guide at the end of a cell's own text, which is not seen in the cell; the
   * library would read it as a part of the text.
   */
  void guide(int row, int column, XMLStreamReader reader) throws XMLStreamException {
    int characters = 0;
    boolean within = true;
    while (!(reader.isEndElement() && reader.getLocalName().equals("is"))) {
      int event = reader.next();
      measure(reader, event);
      if (reader.hasText()) {
        characters += reader.getTextLength();
      } else if (reader.hasName() && reader.getLocalName().equals("rPh")) {
        within = reader.isStartElement();
      } else if (reader.isStartElement() && !within && reader.getLocalName().matches("r|t")) {
        throw new XMLStreamException("text after its phonetic guide");
      }
    }
    guides.put(new CellRange(row, column, row, column), characters);
  }

  /** The text of a cell as it is seen: without its phonetic guide. */
  String seen(int inRow, int inColumn, String text) {
    Integer guide =
        guides.isEmpty() ? null : guides.get(new CellRange(inRow, inColumn, inRow, inColumn));
    return guide == null ? text : text.substring(0, text.length() - guide);
  }
}
