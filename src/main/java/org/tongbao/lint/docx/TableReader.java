package org.tongbao.lint.docx;

import java.util.ArrayList;
import java.util.List;

/** Reads tables; a nested table counts as text of its cell. */
final class TableReader {
  private static final int MOST_COLUMNS = 64;

  private final Listener listener;
  private final StringBuilder cell = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private final List<String> grid = new ArrayList<>();
  private List<String> above = List.of();
  private int depth;
  private int tables;
  private int rows;
  private int width;
  private boolean header;
  private boolean mayBreak;
  private boolean merged;
  private int span;
  private boolean continued;

  TableReader(Listener listener) {
    this.listener = listener;
  }

  /** Whether the reader is inside a table. */
  boolean open() {
    return depth > 0;
  }

  /** The current cell; tables are counted over the whole document. */
  Spot spot() {
    return new Spot("", 0, tables, rows, cells.size() + 1);
  }

  void text(String text) {
    cell.append(cell.isEmpty() ? "" : "\n").append(text);
  }

  void start(PartReader reader) {
    switch (reader.name()) {
      case "tbl" -> {
        if (depth++ == 0) {
          tables++;
          rows = 0;
          width = 0;
          above = List.of();
        }
      }
      case "tr" -> {
        if (depth == 1) {
          rows++;
          cells.clear();
          grid.clear();
          header = false;
          mayBreak = true;
          merged = false;
        }
      }
      case "tc" -> {
        if (depth == 1) {
          cell.setLength(0);
          span = 1;
          continued = false;
        }
      }
      default -> property(reader);
    }
  }

  private void property(PartReader reader) {
    if (depth != 1) {
      return;
    }
    switch (reader.name()) {
      case "tblW" ->
          width = reader.attribute("type", "auto").equals("dxa") ? reader.number("w", 0) : 0;
      case "tblHeader" -> header = reader.on();
      case "cantSplit" -> mayBreak = !reader.on();
      case "gridSpan" -> {
        span = Math.max(1, Math.min(reader.number("val", 1), MOST_COLUMNS));
        merged |= span > 1;
      }
      case "vMerge" -> {
        merged = true;
        continued = !reader.attribute("val", "continue").equals("restart");
      }
      default -> {}
    }
  }

  void endCell() {
    if (depth == 1) {
      String text = Words.strip(cell.toString());
      cells.add(text);
      for (int i = 0; i < span && grid.size() < MOST_COLUMNS; i++) {
        boolean over = continued && text.isEmpty() && grid.size() < above.size();
        grid.add(over ? above.get(grid.size()) : text);
      }
    }
  }

  void endRow() {
    if (depth == 1) {
      List<String> each = List.copyOf(cells);
      above = merged ? List.copyOf(grid) : each;
      listener.row(
          new TableRow(
              new Spot("", 0, tables, rows, 0), each, above, header, mayBreak, merged, width));
    }
  }

  void endTable() {
    depth--;
  }
}
