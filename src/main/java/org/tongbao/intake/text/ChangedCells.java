package org.tongbao.intake.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.xml.XmlReaders;
import org.tongbao.xml.XmlText;

/** The part of a worksheet in which some cells hold other texts; all other bytes are the same. */
final class ChangedCells {
  private final byte[] part;
  private final Map<Integer, ? extends Map<Integer, String>> texts;
  private final XMLStreamReader reader;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The bytes before it are written or left out. */
  private int done;

  private int row;
  private int column;
  private int changedRows;

  /** Of the present row, the cells that are still to be written. */
  private NavigableMap<Integer, String> open = new TreeMap<>();

  /** The new cell in place of the one that is read; null where it stays. */
  private @Nullable String replaced;

  ChangedCells(byte[] part, Map<Integer, ? extends Map<Integer, String>> texts)
      throws XMLStreamException {
    this.part = part;
    this.texts = texts;
    this.reader = XmlReaders.of(new ByteArrayInputStream(part));
    String encoding = reader.getCharacterEncodingScheme();
    if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
      throw new XMLStreamException("encoding " + encoding);
    }
  }

  /**
   * The changed part.
   *
   * @throws XMLStreamException where it is not written so that cells can be changed alone
   */
  byte[] bytes() throws XMLStreamException {
    boolean ended = false; // a cell: what follows it begins where the next event does
    while (reader.hasNext()) {
      int event = reader.next();
      int at = reader.getLocation().getCharacterOffset(); // of bytes, as the source is bytes
      if (ended) {
        write(String.valueOf(replaced));
        done = at;
        replaced = null;
      }
      ended = false;
      if (event == XMLStreamConstants.START_ELEMENT && isAt("row")) {
        beginRow();
      } else if (event == XMLStreamConstants.START_ELEMENT && isAt("c")) {
        beginCell(at);
      } else if (event == XMLStreamConstants.END_ELEMENT && isAt("c")) {
        ended = replaced != null;
      } else if (event == XMLStreamConstants.END_ELEMENT && isAt("row")) {
        writeBefore(WorksheetView.COLUMNS + 1, at, "</");
      }
    }
    if (changedRows < texts.size()) {
      throw new XMLStreamException("a row is missing");
    }
    out.write(part, done, part.length - done);
    return out.toByteArray();
  }

  private boolean isAt(String name) {
    return reader.getLocalName().equals(name);
  }

  private void beginRow() throws XMLStreamException {
    String written = reader.getAttributeValue(null, "r");
    row = written == null ? row + 1 : WorkbookPart.number("r", written, Integer.MAX_VALUE);
    column = 0;
    Map<Integer, String> changed = texts.get(row);
    open = changed == null ? new TreeMap<>() : new TreeMap<>(changed);
    changedRows += changed == null ? 0 : 1;
  }

  private void beginCell(int at) throws XMLStreamException {
    String written = reader.getAttributeValue(null, "r");
    column = written == null ? column + 1 : CellRange.column(written, row);
    writeBefore(column, at, "<");
    String text = open.remove(column);
    if (text != null) {
      copyUntil(at, "<");
      replaced = cell(written, reader.getAttributeValue(null, "s"), text);
    }
  }

  /** Writes the cells that the row has not had, of columns before this one. */
  private void writeBefore(int next, int at, String markup) throws XMLStreamException {
    while (!open.isEmpty() && open.firstKey() < next) {
      Map.Entry<Integer, String> each = open.pollFirstEntry();
      if (!each.getValue().isEmpty()) {
        copyUntil(at, markup);
        write(cell(Place.letters(each.getKey()) + row, null, each.getValue()));
      }
    }
  }

  private String cell(@Nullable String place, @Nullable String style, String text) {
    String prefix = reader.getPrefix().isEmpty() ? "" : reader.getPrefix() + ":";
    String cell =
        "<%sc%s%s"
            .formatted(
                prefix,
                place == null ? "" : " r=\"" + place + "\"",
                style == null ? "" : " s=\"" + XmlText.escapedWithQuotes(style) + "\"");
    return text.isEmpty()
        ? cell + "/>"
        : "%s t=\"inlineStr\"><%2$sis><%2$st xml:space=\"preserve\">%3$s</%2$st></%2$sis></%2$sc>"
            .formatted(cell, prefix, XmlText.escaped(text));
  }

  private void copyUntil(int at, String markup) throws XMLStreamException {
    int end = at + markup.length();
    if (at < done
        || end > part.length
        || !new String(part, at, markup.length(), StandardCharsets.ISO_8859_1).equals(markup)) {
      throw new XMLStreamException("no " + markup + " at byte " + at);
    }
    out.write(part, done, at - done);
    done = at;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
