package org.tongbao.lint.docx;

import java.util.ArrayList;
import java.util.List;

/** Reads tables; a nested table counts as text of its cell. */
final class TableReader {
  private final Listener listener;
  private final StringBuilder cell = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int depth;
  private int tables;
  private int rows;
  private int width;
  private boolean header;
  private boolean mayBreak;
  private boolean merged;

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
        }
      }
      case "tr" -> {
        if (depth == 1) {
          rows++;
          cells.clear();
          header = false;
          mayBreak = true;
          merged = false;
        }
      }
      case "tc" -> {
        if (depth == 1) {
          cell.setLength(0);
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
      case "gridSpan" -> merged |= reader.number("val", 1) > 1;
      case "vMerge" -> merged = true;
      default -> {}
    }
  }

  void endCell() {
    if (depth == 1) {
      cells.add(Words.strip(cell.toString()));
    }
  }

  void endRow() {
    if (depth == 1) {
      listener.row(
          new TableRow(
              new Spot("", 0, tables, rows, 0),
              List.copyOf(cells),
              header,
              mayBreak,
              merged,
              width));
    }
  }

  void endTable() {
    depth--;
  }
}
