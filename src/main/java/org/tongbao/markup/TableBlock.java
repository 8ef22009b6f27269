package org.tongbao.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table at hand: its columns, and the row that is being filled. */
final class TableBlock {
  private static final Pattern WIDTH = Pattern.compile("([1-9]\\d?|100)%");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,3}");

  private final BiConsumer<String, String> faults;
  private List<Column> columns = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();

  /** For each column: how many of the next rows a cell from above covers. */
  private int[] covered = {};

  /** For the first column of each such cell: how many columns it covers. */
  private int[] coveredColumns = {};

  private int column;
  private int columnSpan;
  private int rowSpan;
  private boolean spansInRow;
  private boolean faultInRow;
  private boolean head;
  private long bodyRows;

  TableBlock(BiConsumer<String, String> faults) {
    this.faults = faults;
  }

  void begin() {
    columns = new ArrayList<>();
    covered = new int[0];
    head = false;
    bodyRows = 0;
  }

  void column(Map<String, String> attributes) {
    String width = attributes.getOrDefault("width", "");
    Matcher matcher = WIDTH.matcher(width);
    int percent = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    if (percent == 0 && !width.isEmpty()) {
      faults.accept("列宽“" + width + "”不对", "列宽应当写成百分数，如 width=\"12%\"");
    }
    String align = attributes.getOrDefault("align", "center");
    Column.Align place = Column.Align.CENTER;
    switch (align) {
      case "left", "center", "right" ->
          place = Column.Align.valueOf(align.toUpperCase(Locale.ROOT));
      default -> faults.accept("对齐方式“" + align + "”不对", "align 应当是 left、center 或 right");
    }
    columns.add(new Column(percent, place));
  }

  /** All columns are known. */
  List<Column> endColumns() {
    int sum = columns.stream().mapToInt(Column::percent).sum();
    if (sum != 100) {
      faults.accept("各列宽度合计为 " + sum + "%", "各列宽度合计应当是 100%");
    }
    covered = new int[columns.size()];
    coveredColumns = new int[columns.size()];
    return columns;
  }

  void beginPart(boolean inHead) {
    head = inHead;
    if (columns.isEmpty()) {
      faults.accept("表格没有写列宽", "应当先写 <colgroup>，每列一个 <col width=\"…%\"/>");
    }
  }

  /** The head or the body ends: no cell may reach beyond it. */
  void endPart() {
    int beyond = Arrays.stream(covered).max().orElse(0);
    if (beyond > 0) {
      String part = head ? "表头" : "表格";
      faults.accept(
          "有格子向下跨行，超出" + part + " " + beyond + " 行", "rowspan 不能大于" + part + "里连同本行剩下的行数");
      Arrays.fill(covered, 0);
    }
  }

  boolean inHead() {
    return head;
  }

  void beginRow() {
    cells = new ArrayList<>(columns.size());
    column = 0;
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
      faults.accept(name + "“" + value + "”不对", name + " 应当是从 1 起的整数");
      return 1;
    }
    return Integer.parseInt(value);
  }

  void cell(boolean headCell, Text text) {
    if (headCell != head) {
      faults.accept(
          headCell ? "<tbody> 里有 <th>" : "<thead> 里有 <td>",
          headCell ? "表格正文的格子应当用 <td>" : "表头的格子应当用 <th>");
    }
    passCovered();
    Cell cell = new Cell(text, columnSpan, rowSpan);
    cells.add(cell);
    if (cell.isMerged() && !columns.isEmpty()) {
      place(cell);
    }
    column += columnSpan;
  }

  /** Places a cell that covers others. */
  private void place(Cell cell) {
    spansInRow = true;
    int end = column + cell.columns();
    String wide = "格子跨 " + cell.columns() + " 列";
    if (end > columns.size()) {
      faultInRow = true;
      int left = Math.max(0, columns.size() - column);
      faults.accept(wide + "，超出表格的右边", "从这一格起只剩 " + left + " 列");
      return;
    }
    if (Arrays.stream(covered, column, end).anyMatch(rows -> rows > 0)) {
      faultInRow = true;
      faults.accept(wide + "，与上面跨行的格子重叠", "请改小这一格的 colspan 或上面格子的 rowspan");
      uncover(column, end);
      return;
    }
    coveredColumns[column] = cell.columns();
    Arrays.fill(covered, column, end, cell.rows() - 1);
  }

  /** Passes over the columns that cells from above cover. */
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

  /** A row is filled. */
  List<Cell> endRow() {
    bodyRows += head ? 0 : 1;
    passCovered();
    int all = columns.size();
    if (all > 0 && column != all && !faultInRow) {
      if (spansInRow) {
        faults.accept("这一行连同跨列、跨行的格子占 " + column + " 列，表格有 " + all + " 列", "每行都应当正好占满各列");
      } else {
        faults.accept("这一行有 " + column + " 格，表格有 " + all + " 列", "每行的格数应当与列数相同");
      }
    }
    uncover(Math.min(column, covered.length), covered.length);
    return cells;
  }

  /** The table is finished. */
  void end() {
    if (bodyRows == 0) {
      faults.accept("表格没有一行内容", "没有内容时整个表格应当一并省去");
    }
  }
}
