package org.tongbao.intake.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.StoredCell.Kind;
import org.tongbao.opc.ZippedParts;

/**
 * Reads a worksheet row by row. Whatever programs could read in different ways is an error: rows
 * and cells out of order, two values in one cell, a type that the standard does not have.
 */
final class WorksheetReader implements Closeable {
  /** The limit of every workbook, by its standard. */
  private static final int ROWS = 1_048_576;

  /** Ranges with one formula; with more of them at a row, every cell counts as one of a formula. */
  private static final int RANGES = 200;

  private static final int STYLES = 1_000_000;

  private final Workbook workbook;
  private final WorkbookPart part;
  private final WorksheetView view;
  private final List<CellRange> merged = new ArrayList<>();

  /** At the current row or below it. */
  private final List<CellRange> formulaRanges = new ArrayList<>();

  /** How deep the rows are; 0 where there are none, or none is left. */
  private int rows;

  private int row;
  private int column;

  private WorksheetReader(Workbook workbook, WorkbookPart part) {
    this.workbook = workbook;
    this.part = part;
    this.view = new WorksheetView(workbook.formats());
  }

  /**
   * Opens a worksheet above its rows.
   *
   * @throws XMLStreamException when it is damaged
   */
  static WorksheetReader open(Workbook workbook, Workbook.Tab tab)
      throws IOException, XMLStreamException {
    return open(workbook, tab, workbook.parts());
  }

  /** The same of the worksheet as it stands in another package. */
  static WorksheetReader open(Workbook workbook, Workbook.Tab tab, ZippedParts parts)
      throws IOException, XMLStreamException {
    return new WorksheetReader(workbook, WorkbookPart.open(parts, tab.part(), "worksheet"));
  }

  /**
   * The next row; null after the last, when the whole worksheet has been read.
   *
   * @throws XMLStreamException where it is damaged: in {@link #row} and {@link #column}
   */
  @Nullable StoredRow next() throws XMLStreamException {
    if (row == 0 && rows == 0) {
      readUntilRows();
    }
    if (rows > 0 && part.nextWithin(rows)) {
      require("row");
      return readRow();
    }
    rows = 0;
    column = 0;
    while (part.nextWithin(1)) {
      if (part.isAt("sheetData")) {
        throw new XMLStreamException("rows in two places");
      }
      readElement();
    }
    return null;
  }

  private void readUntilRows() throws XMLStreamException {
    while (part.nextWithin(1)) {
      if (part.isAt("sheetData")) {
        rows = part.depth();
        return;
      }
      readElement();
    }
  }

  private void readElement() throws XMLStreamException {
    if (part.isAt("mergeCell")) {
      merged.add(CellRange.parse(part.required("ref")));
    } else {
      view.element(part);
    }
  }

  private StoredRow readRow() throws XMLStreamException {
    column = 0;
    Integer written = part.number("r", ROWS);
    int number = written == null ? row + 1 : written;
    if (number <= row || number > ROWS) {
      throw new XMLStreamException("row " + number + " after row " + row);
    }
    row = number;
    formulaRanges.removeIf(range -> range.bottom() < row);
    boolean hidden = part.isTrue("hidden") || view.hidesRow(part.size("ht"));
    List<StoredCell> cells = new ArrayList<>();
    int within = part.depth();
    while (part.nextWithin(within)) {
      if (part.isAt("extLst")) {
        part.skip();
      } else {
        require("c");
        cells.add(readCell());
      }
    }
    return new StoredRow(row, hidden, cells);
  }

  private void require(String element) throws XMLStreamException {
    if (!part.isAt(element)) {
      throw new XMLStreamException(part.name() + " instead of " + element);
    }
  }

  private StoredCell readCell() throws XMLStreamException {
    String written = part.attribute("r");
    int next = written == null ? column + 1 : CellRange.column(written, row);
    int last = column;
    column = Math.min(next, WorksheetView.COLUMNS);
    if (next <= last || next > column) {
      throw new XMLStreamException("cell " + written + " in row " + row);
    }
    String type = part.attribute("t");
    Integer style = part.number("s", STYLES);
    NumberFormat format = workbook.formats().of(style == null ? 0 : style);
    boolean struck = workbook.formats().strikes(style == null ? 0 : style);
    boolean formula = false;
    String value = null;
    String place = "inlineStr".equals(type) ? "is" : "v";
    int within = part.depth();
    while (part.nextWithin(within)) {
      if (part.isAt("f")) {
        formula = true;
        readFormula();
      } else if (part.isAt("extLst")) {
        part.skip();
      } else {
        require(value == null ? place : "only one value");
        value = place.equals("is") ? part.richText() : part.text();
        struck |= place.equals("is") && part.struck();
      }
    }
    boolean computed = formula || isInFormulaRange();
    return cell(format, type == null ? "n" : type, value, computed, struck);
  }

  /** The other cells of a range do not say that they have a formula. */
  private void readFormula() throws XMLStreamException {
    String range = part.attribute("ref");
    String type = part.attribute("t");
    if (range != null && ("array".equals(type) || "dataTable".equals(type))) {
      formulaRanges.add(CellRange.parse(range));
    }
    part.skip();
  }

  private boolean isInFormulaRange() {
    return formulaRanges.size() > RANGES
        || (!formulaRanges.isEmpty()
            && formulaRanges.stream().anyMatch(range -> range.contains(row, column)));
  }

  private StoredCell cell(
      NumberFormat format, String type, @Nullable String value, boolean formula, boolean struck)
      throws XMLStreamException {
    Kind kind =
        switch (type) {
          case "n" -> Kind.NUMBER;
          case "s", "str", "inlineStr" -> Kind.TEXT;
          case "b" -> Kind.BOOLEAN;
          case "e" -> Kind.ERROR;
          case "d" -> Kind.DATE;
          default -> throw new XMLStreamException("type " + type);
        };
    String stored = value;
    if (kind != Kind.TEXT || type.equals("s")) {
      stored = value == null || value.isBlank() ? null : value.strip();
    }
    boolean partlyStruck = struck;
    if (type.equals("s") && stored != null) {
      partlyStruck |= workbook.strikes(stored);
      stored = workbook.text(stored);
    }
    if (kind == Kind.ERROR && stored == null) {
      throw new XMLStreamException("an error without a name");
    }
    return new StoredCell(
        column,
        format,
        kind,
        stored == null || kind != Kind.TEXT ? stored : StoredCell.unescape(stored),
        formula,
        partlyStruck);
  }

  /** The row, from 1, that is read or was read last. */
  int row() {
    return row;
  }

  /** The column, from 1, of the cell that is read or was read last; 0 where none is. */
  int column() {
    return column;
  }

  /** Cells that were merged into one; complete after the last row. */
  List<CellRange> merged() {
    return merged;
  }

  /** How the cells are seen, apart from their formats; complete after the last row. */
  WorksheetView view() {
    return view;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
