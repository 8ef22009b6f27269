package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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

  /** In points: of a lower row nothing is seen. */
  private static final double SEEN_HEIGHT = 2;

  private final CellFormats formats;
  private final BitSet hiddenColumns = new BitSet();

  /** Of each column, from 1, in digits; 0 where the worksheet does not say it. */
  private final double[] widths = new double[COLUMNS + 1];

  private final List<CellRange> conditional = new ArrayList<>();
  private boolean zerosHidden;
  private boolean formulasShown;
  private boolean rowsHidden;
  private boolean recalculated;

  WorksheetView(CellFormats formats) {
    this.formats = formats;
  }

  /** Reads an element of the worksheet that is not part of its rows. */
  void element(WorkbookPart part) throws XMLStreamException {
    switch (part.name()) {
      case "sheetView" -> {
        zerosHidden |= part.isFalse("showZeros");
        formulasShown |= part.isTrue("showFormulas");
      }
      case "sheetFormatPr" -> {
        rowsHidden = part.isTrue("zeroHeight");
        double width = part.size("defaultColWidth");
        Arrays.fill(widths, Math.max(0, width));
        hiddenColumns.set(0, COLUMNS, isUnseen(width));
      }
      case "col" -> column(part);
      case "conditionalFormatting" -> condition(part);
      case "sheetCalcPr" -> recalculated |= part.isTrue("fullCalcOnLoad");
      default -> {}
    }
  }

  private void column(WorkbookPart part) throws XMLStreamException {
    int first = WorkbookPart.number("min", part.required("min"), COLUMNS);
    int last = WorkbookPart.number("max", part.required("max"), COLUMNS);
    double width = part.size("width");
    if (first >= 1 && first <= last) {
      hiddenColumns.set(first - 1, last, part.isTrue("hidden") || isUnseen(width));
      Arrays.fill(widths, first, last + 1, Math.max(0, width));
    }
  }

  private static boolean isUnseen(double width) {
    return width >= 0 && width <= MARGIN;
  }

  /**
   * Whether a row is not seen for its height.
   *
   * @param height in points; negative where the worksheet does not say it
   */
  boolean hidesRow(double height) {
    return height < 0 ? rowsHidden : height < SEEN_HEIGHT;
  }

  /** Excel keeps some rules in the part itself and others in its extensions. */
  private void condition(WorkbookPart part) throws XMLStreamException {
    String ranges = part.attribute("sqref");
    boolean changes = false;
    int within = part.depth();
    while (part.nextWithin(within)) {
      if (part.name().equals("sqref")) {
        ranges = part.text();
      } else {
        changes |= changesWhatIsShown(part);
      }
    }
    if (changes && ranges != null) {
      for (String range : ranges.strip().split("\\s+", -1)) {
        conditional.add(CellRange.parse(range));
      }
    }
  }

  private boolean changesWhatIsShown(WorkbookPart part) throws XMLStreamException {
    return part.name().equals("numFmt")
        || part.isFalse("showValue")
        || formats.changesNumbers(part.number("dxfId", Integer.MAX_VALUE));
  }

  /**
   * Why a cell is perhaps not seen as {@code text}; null where it is.
   *
   * @param number whether the cell holds a number
   */
  @Nullable Ambiguity ambiguity(int row, StoredCell cell, String text, boolean number) {
    if (text.isEmpty()) {
      return null;
    }
    for (CellRange range : conditional) {
      if (range.contains(row, cell.column()) || conditional.size() > RANGES) {
        return new Ambiguity(TextMessage.CELL_UNDER_CONDITION, range, PlainText.show(text));
      }
    }
    if (number && zerosHidden && text.matches("0+分?")) {
      return new Ambiguity(TextMessage.CELL_HIDES_ZERO);
    }
    return number && isTooNarrow(widths[cell.column()], text, cell.format().isGeneral())
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

  /** Whether it asks that its formulas are calculated when it is opened. */
  boolean recalculated() {
    return recalculated;
  }
}
