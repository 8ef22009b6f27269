package org.tongbao.intake.text;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.xml.XmlReaders;

/** The number formats of a workbook, and which of them each cell of a worksheet has. */
final class CellFormats {
  /** Changes of format down all columns of a worksheet; each is held in memory. */
  private static final int MOST = 1_000_000;

  /** The elements that are read, within each other. */
  private static final int DEEPEST = 4;

  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private final Map<String, NumberFormat> parsed = new HashMap<>();
  private final Map<String, NumberFormat> uncertain = new HashMap<>();
  private final List<NumberFormat> styles = new ArrayList<>();

  /** Formats that change what they show of a cell under a condition, by their position. */
  private final Set<Integer> conditional = new HashSet<>();

  private final Map<Integer, NavigableMap<Integer, NumberFormat>> columns = new HashMap<>();

  /** The last format of each column, by its number from 1. */
  private NumberFormat[] above = {};

  private int changes;
  private int differences;

  /** The formats of a workbook without styles: every cell is shown as it is. */
  CellFormats() {
    parsed.put("General", NumberFormat.GENERAL);
  }

  /** Adds what the part of a workbook's styles says. */
  void read(InputStream in) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(in);
    List<String> path = new ArrayList<>();
    while (reader.hasNext()) {
      reader.next();
      if (reader.isStartElement()) {
        path.add(reader.getLocalName());
        if (path.size() <= DEEPEST) {
          element(reader, String.join("/", path));
        }
      } else if (reader.isEndElement()) {
        path.remove(path.size() - 1);
      }
    }
  }

  private void element(XMLStreamReader reader, String path) {
    switch (path) {
      case "styleSheet/numFmts/numFmt" -> {
        String id = String.valueOf(reader.getAttributeValue(null, "numFmtId"));
        String code = String.valueOf(reader.getAttributeValue(null, "formatCode"));
        String other = codes.put(id, code);
        if (other != null && !other.equals(code)) {
          contradicted.add(id);
        }
      }
      case "styleSheet/cellXfs/xf" ->
          styles.add(
              format(Objects.requireNonNullElse(reader.getAttributeValue(null, "numFmtId"), "0")));
      case "styleSheet/dxfs/dxf" -> differences++;
      case "styleSheet/dxfs/dxf/numFmt" -> conditional.add(differences - 1);
      default -> {}
    }
  }

  private NumberFormat format(String id) {
    String own = codes.get(id);
    if (own == null) {
      String local = BuiltInFormats.local(id);
      return local == null ? uncertain("内置格式" + id) : parsed(local);
    }
    String builtIn = BuiltInFormats.code(id);
    return contradicted.contains(id) || (builtIn != null && !same(own, builtIn))
        ? uncertain(own)
        : parsed(own);
  }

  /** Programs differ in whether a format of the standard can be replaced. */
  private boolean same(String own, String builtIn) {
    return own.equalsIgnoreCase(builtIn)
        || (parsed(own).isWholeDate() && parsed(builtIn).isWholeDate());
  }

  private NumberFormat parsed(String code) {
    return parsed.computeIfAbsent(code, NumberFormat::parse);
  }

  private NumberFormat uncertain(String name) {
    return uncertain.computeIfAbsent(name, NumberFormat::uncertain);
  }

  /** Whether a rule that applies the format at a position changes how numbers are shown. */
  boolean changesNumbers(@Nullable String position) {
    return position != null && conditional.contains(Integer.valueOf(position));
  }

  /**
   * Adds a cell of a worksheet; cells come row by row.
   *
   * @param style its number, or null for the first
   */
  void add(int row, int column, @Nullable String style) throws XMLStreamException {
    NumberFormat format = of(style);
    if (column >= above.length) {
      int filled = above.length;
      above = Arrays.copyOf(above, column + column / 2 + 1);
      Arrays.fill(above, filled, above.length, NumberFormat.GENERAL);
    }
    if (above[column] != format) {
      above[column] = format;
      columns.computeIfAbsent(column, any -> new TreeMap<>()).put(row, format);
      if (++changes > MOST) {
        throw new XMLStreamException("more than " + MOST + " changes of format");
      }
    }
  }

  private NumberFormat of(@Nullable String style) {
    if (style == null && styles.isEmpty()) {
      return NumberFormat.GENERAL;
    }
    int number = style == null ? 0 : Integer.parseInt(style);
    return number >= 0 && number < styles.size() ? styles.get(number) : uncertain("未知的样式");
  }

  /** The format of a cell, by row and column from 1. */
  NumberFormat at(int row, int column) {
    NavigableMap<Integer, NumberFormat> down = columns.get(column);
    Map.Entry<Integer, NumberFormat> nearest = down == null ? null : down.floorEntry(row);
    return nearest == null ? NumberFormat.GENERAL : nearest.getValue();
  }
}
