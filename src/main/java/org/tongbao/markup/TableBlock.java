package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table at hand: its columns, and the row that is being filled. */
final class TableBlock {
  private static final Pattern WIDTH = Pattern.compile("([1-9]\\d?|100)%");

  private final BiConsumer<String, String> faults;
  private List<Column> columns = new ArrayList<>();
  private List<Text> cells = new ArrayList<>();
  private boolean head;
  private long bodyRows;

  TableBlock(BiConsumer<String, String> faults) {
    this.faults = faults;
  }

  void begin() {
    columns = new ArrayList<>();
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

  /** All columns are known; false when they are wrong. */
  boolean endColumns() {
    int sum = columns.stream().mapToInt(Column::percent).sum();
    if (sum != 100) {
      faults.accept("各列宽度合计为 " + sum + "%", "各列宽度合计应当是 100%");
    }
    return sum == 100;
  }

  void head(boolean inHead) {
    head = inHead;
    if (columns.isEmpty()) {
      faults.accept("表格没有写列宽", "应当先写 <colgroup>，每列一个 <col width=\"…%\"/>");
    }
  }

  boolean inHead() {
    return head;
  }

  void beginRow() {
    cells = new ArrayList<>(columns.size());
  }

  void cell(boolean headCell, Text text) {
    if (headCell != head) {
      faults.accept(
          headCell ? "<tbody> 里有 <th>" : "<thead> 里有 <td>",
          headCell ? "表格正文的格子应当用 <td>" : "表头的格子应当用 <th>");
    }
    cells.add(text);
  }

  /** A row is filled; false when its cells do not fit the columns. */
  boolean endRow() {
    bodyRows += head ? 0 : 1;
    if (!columns.isEmpty() && cells.size() != columns.size()) {
      faults.accept("这一行有 " + cells.size() + " 格，表格有 " + columns.size() + " 列", "每行的格数应当与列数相同");
    }
    return cells.size() == columns.size();
  }

  /** The table is finished; false when it holds no row. */
  boolean end() {
    if (bodyRows == 0) {
      faults.accept("表格没有一行内容", "没有内容时整个表格应当一并省去");
    }
    return bodyRows > 0;
  }

  List<Column> columns() {
    return columns;
  }

  List<Text> cells() {
    return cells;
  }
}
