package org.tongbao.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the current table row by row and checks its columns and spans. */
final class TableBlock {
  private static final Pattern WIDTH = Pattern.compile("([1-9]\\d?|100)%");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,3}");

  private final Faults faults;
  private List<Column> columns = new ArrayList<>();
  private Text caption = Text.EMPTY;
  private String omitted = "";
  private List<Cell> cells = new ArrayList<>();

  /** For each column: how many of the following rows a cell above covers. */
  private int[] covered = {};

  /** For the first column of each such cell: how many columns it covers. */
  private int[] coveredColumns = {};

  private int column;
  private int columnSpan;
  private int rowSpan;
  private boolean spansInRow;
  private boolean faultInRow;
  private boolean head;
  private boolean groupRow;

  /** The name of a group that has no row yet. */
  private Text emptyGroup = Text.EMPTY;

  private long bodyRows;

  TableBlock(Faults faults) {
    this.faults = faults;
  }

  void begin(Map<String, String> attributes) {
    omitted = attributes.getOrDefault("omitted", "");
    columns = new ArrayList<>();
    caption = Text.EMPTY;
    emptyGroup = Text.EMPTY;
    covered = new int[0];
    head = false;
    bodyRows = 0;
  }

  /** 表题 ends. */
  void caption(Text text) {
    if (!columns.isEmpty() || bodyRows > 0) {
      faults.add(MarkupMessage.CAPTION_NOT_FIRST);
    } else if (!caption.isEmpty()) {
      faults.add(MarkupMessage.BLOCK_TWICE, Element.CAPTION.tag());
    }
    caption = text;
  }

  /** 表题; empty if the table has none. */
  Text caption() {
    return caption;
  }

  /** The heads of columns that are left out; empty if there are none. */
  String omitted() {
    return omitted;
  }

  void column(Map<String, String> attributes) {
    String width = attributes.getOrDefault("width", "");
    Matcher matcher = WIDTH.matcher(width);
    int percent = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    if (percent == 0 && !width.isEmpty()) {
      faults.add(MarkupMessage.COLUMN_WIDTH_NOT_A_PERCENTAGE, width);
    }
    String align = attributes.getOrDefault("align", "center");
    Column.Align place = Column.Align.CENTER;
    switch (align) {
      case "left", "center", "right" ->
          place = Column.Align.valueOf(align.toUpperCase(Locale.ROOT));
      default -> faults.add(MarkupMessage.UNKNOWN_ALIGNMENT, align);
    }
    columns.add(new Column(percent, place));
  }

  /** All columns are known. */
  List<Column> endColumns() {
    int sum = columns.stream().mapToInt(Column::percent).sum();
    if (sum != 100) {
      faults.add(MarkupMessage.COLUMN_WIDTHS_NOT_100, sum);
    }
    covered = new int[columns.size()];
    coveredColumns = new int[columns.size()];
    return columns;
  }

  void beginPart(boolean inHead) {
    head = inHead;
    if (columns.isEmpty()) {
      faults.add(MarkupMessage.NO_COLUMN_WIDTHS);
    }
  }

  /** The head or the body ends: no cell may reach beyond it. */
  void endPart() {
    int beyond = Arrays.stream(covered).max().orElse(0);
    if (beyond > 0) {
      faults.add(
          head ? MarkupMessage.ROWSPAN_BEYOND_HEAD : MarkupMessage.ROWSPAN_BEYOND_TABLE, beyond);
      Arrays.fill(covered, 0);
    }
    requireGroupRows();
  }

  private void requireGroupRows() {
    if (!emptyGroup.isEmpty()) {
      faults.add(MarkupMessage.EMPTY_GROUP, emptyGroup.withoutMarks());
    }
    emptyGroup = Text.EMPTY;
  }

  void beginRow() {
    cells = new ArrayList<>(columns.size());
    column = 0;
    groupRow = false;
    spansInRow = false;
    faultInRow = false;
  }

  void beginCell(Map<String, String> attributes) {
    columnSpan = attributes.isEmpty() ? 1 : span(attributes, "colspan");
    rowSpan = attributes.isEmpty() ? 1 : span(attributes, "rowspan");
  }

  private int span(Map<String, String> attributes, String name) {
    String value = attributes.getOrDefault(name, "1");
    if (!SPAN.matcher(value).matches()) {
      faults.add(MarkupMessage.SPAN_NOT_A_NUMBER, name, value);
      return 1;
    }
    return Integer.parseInt(value);
  }

  void cell(boolean headCell, Text text) {
    passCovered();
    boolean group = !head && cells.isEmpty() && columnSpan == columns.size() && rowSpan == 1;
    groupRow |= headCell && group;
    if (headCell != head && !groupRow) {
      faults.add(headCell ? MarkupMessage.HEAD_CELL_IN_BODY : MarkupMessage.BODY_CELL_IN_HEAD);
    }
    Cell cell = new Cell(text, columnSpan, rowSpan);
    cells.add(cell);
    if (cell.isMerged() && !columns.isEmpty()) {
      place(cell);
    }
    column += columnSpan;
  }

  /** Places a cell with spans. */
  private void place(Cell cell) {
    spansInRow = true;
    int end = column + cell.columns();
    if (end > columns.size()) {
      faultInRow = true;
      int left = Math.max(0, columns.size() - column);
      faults.add(MarkupMessage.COLSPAN_BEYOND_TABLE, cell.columns(), left);
      return;
    }
    if (Arrays.stream(covered, column, end).anyMatch(rows -> rows > 0)) {
      faultInRow = true;
      faults.add(MarkupMessage.CELLS_OVERLAP, cell.columns());
      uncover(column, end);
      return;
    }
    coveredColumns[column] = cell.columns();
    Arrays.fill(covered, column, end, cell.rows() - 1);
  }

  /** Skips the columns that cells above cover. */
  private void passCovered() {
    while (column < covered.length && covered[column] > 0) {
      int wide = coveredColumns[column];
      cells.add(new Cell(Text.EMPTY, wide, 0));
      uncover(column, column + wide);
      spansInRow = true;
      column += wide;
    }
  }

  private void uncover(int from, int to) {
    for (int i = from; i < to; i++) {
      covered[i] = Math.max(0, covered[i] - 1);
    }
  }

  /** A row ends. */
  Row endRow() {
    bodyRows += head ? 0 : 1;
    passCovered();
    int all = columns.size();
    if (all > 0 && column != all && !faultInRow) {
      faults.add(
          spansInRow ? MarkupMessage.ROW_LENGTH_WITH_SPANS : MarkupMessage.ROW_LENGTH, column, all);
    }
    uncover(Math.min(column, covered.length), covered.length);
    if (head) {
      return new Row(Row.Kind.HEAD, cells);
    }
    if (!groupRow) {
      emptyGroup = Text.EMPTY;
      return new Row(Row.Kind.BODY, cells);
    }
    requireGroupRows();
    emptyGroup = cells.get(0).text();
    return new Row(Row.Kind.GROUP, cells);
  }

  /** The table ends. */
  void end() {
    if (bodyRows == 0) {
      faults.add(MarkupMessage.EMPTY_TABLE);
    }
  }
}
