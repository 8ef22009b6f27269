package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a worksheet says of how its cells are seen, apart from their own formats. */
final class WorksheetView {
  /** The limit of every workbook, by its standard. */
  static final int COLUMNS = 16_384;

  /** Ranges under a condition; with more of them the whole worksheet is. */
  private static final int RANGES = 200;

  /** Excel shortens a long number to fewer digits and an exponent where there is some room. */
  private static final int LONG = 8;

  private static final double ROOM_FOR_EXPONENT = 5.5;

  /** In widths of a digit: a point is narrower, and some of a column is its margin. */
  private static final double POINT = 0.5;

  private static final double MARGIN = 0.3;

  private final CellFormats formats;
  private final BitSet hiddenColumns = new BitSet();

  /** Of each column, from 1, in digits; 0 where the worksheet does not say it. */
  private final double[] widths = new double[COLUMNS + 1];

  private final List<CellRange> conditional = new ArrayList<>();
  private boolean zerosHidden;
  private boolean formulasShown;
  private boolean rowsHidden;

  WorksheetView(CellFormats formats) {
    this.formats = formats;
  }

  /** Reads an element of the worksheet that is not part of its rows. */
  void element(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "sheetView" -> {
        zerosHidden |= isFalse(reader.getAttributeValue(null, "showZeros"));
        formulasShown |= isTrue(reader.getAttributeValue(null, "showFormulas"));
      }
      case "sheetFormatPr" -> {
        rowsHidden = isTrue(reader.getAttributeValue(null, "zeroHeight"));
        Arrays.fill(widths, width(reader.getAttributeValue(null, "defaultColWidth")));
        hiddenColumns.set(0, COLUMNS, isZero(reader.getAttributeValue(null, "defaultColWidth")));
      }
      case "col" -> column(reader);
      case "conditionalFormatting" -> condition(reader);
      default -> {}
    }
  }

  private void column(XMLStreamReader reader) throws XMLStreamException {
    int first = WorksheetScan.number(WorksheetScan.attribute(reader, "min"), COLUMNS);
    int last = WorksheetScan.number(WorksheetScan.attribute(reader, "max"), COLUMNS);
    String width = reader.getAttributeValue(null, "width");
    boolean hidden = isTrue(reader.getAttributeValue(null, "hidden")) || isZero(width);
    if (first >= 1 && first <= last) {
      hiddenColumns.set(first - 1, last, hidden);
      Arrays.fill(widths, first, last + 1, width(width));
    }
  }

  /** Excel keeps some rules in the part itself and others in its extensions. */
  private void condition(XMLStreamReader reader) throws XMLStreamException {
    String ranges = reader.getAttributeValue(null, "sqref");
    boolean changes = false;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (reader.getLocalName().equals("sqref")) {
          ranges = reader.getElementText();
          continue;
        }
        depth++;
        changes |= changesWhatIsShown(reader);
      }
    }
    if (changes && ranges != null) {
      for (String range : ranges.strip().split("\\s+", -1)) {
        conditional.add(CellRange.parse(range));
      }
    }
  }

  private boolean changesWhatIsShown(XMLStreamReader reader) {
    return reader.getLocalName().equals("numFmt")
        || isFalse(reader.getAttributeValue(null, "showValue"))
        || formats.changesNumbers(reader.getAttributeValue(null, "dxfId"));
  }

  static boolean isTrue(@Nullable String text) {
    return "1".equals(text) || "true".equals(text);
  }

  private static boolean isFalse(@Nullable String text) {
    return "0".equals(text) || "false".equals(text);
  }

  /** Whether a width or a height leaves nothing to be seen. */
  static boolean isZero(@Nullable String size) {
    return size != null && Double.parseDouble(size) == 0;
  }

  private static double width(@Nullable String text) {
    return text == null ? 0 : Double.parseDouble(text);
  }

  /**
   * Why a cell is perhaps not seen as {@code text}; null where it is.
   *
   * @param number whether the cell holds a number
   */
  @Nullable Ambiguity ambiguity(int row, int column, String text, boolean number) {
    if (text.isEmpty()) {
      return null;
    }
    for (CellRange range : conditional) {
      if (range.contains(row, column) || conditional.size() > RANGES) {
        return new Ambiguity(TextMessage.CELL_UNDER_CONDITION, range, PlainText.show(text));
      }
    }
    if (number && zerosHidden && text.matches("0+分?")) {
      return new Ambiguity(TextMessage.CELL_HIDES_ZERO);
    }
    return number && isTooNarrow(widths[column], text, formats.at(row, column).isGeneral())
        ? new Ambiguity(TextMessage.CELL_TOO_NARROW, text)
        : null;
  }

  private static boolean isTooNarrow(double width, String text, boolean general) {
    int points = text.length() - text.replace(".", "").length();
    double needed = text.length() - points + POINT * points;
    boolean shortened =
        general && points == 0 && text.length() >= LONG && width >= ROOM_FOR_EXPONENT;
    return width > 0 && needed + MARGIN > width && !shortened;
  }

  /** The positions, from 0, of the hidden columns. */
  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** Whether formulas are seen in place of their results. */
  boolean showsFormulas() {
    return formulasShown;
  }

  /** Whether rows are hidden that do not say their height. */
  boolean hidesRows() {
    return rowsHidden;
  }
}
