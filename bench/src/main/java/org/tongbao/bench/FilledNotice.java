package org.tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What every contender is to put into a document: a title, paragraphs and four tables, from values
 * that stand in the program. Cells are text, so that nobody prints a number in another way.
 *
 * @param tables of rows without their heads
 */
record FilledNotice(String title, List<String> paragraphs, List<List<Row>> tables) {
  static final int PARAGRAPHS = 35;
  static final int TABLES = 4;
  static final int SMALL_ROWS = 50;
  static final List<String> COLUMNS = List.of("number", "name", "region", "found", "remark");

  /** A row of a table. */
  record Row(String number, String name, String region, String found, String remark) {
    static Row of(int index) {
      return new Row(
          String.valueOf(index + 1), "某某局网站" + index, "某某市", "首页" + (14 + index) + "天未更新", "已整改");
    }

    List<String> cells() {
      return List.of(number, name, region, found, remark);
    }

    /** By column, as templates ask for them. */
    Map<String, String> named() {
      return Map.of(
          "number", number, "name", name, "region", region, "found", found, "remark", remark);
    }
  }

  /**
   * One with so many rows.
   *
   * @param rows of all tables; three have fifty, the last has the others
   */
  static FilledNotice of(int rows) {
    List<List<Row>> tables = new ArrayList<>();
    for (int table = 0; table < TABLES; table++) {
      int own = table < TABLES - 1 ? SMALL_ROWS : rows - (TABLES - 1) * SMALL_ROWS;
      tables.add(IntStream.range(0, own).mapToObj(Row::of).toList());
    }
    List<String> paragraphs =
        IntStream.range(0, PARAGRAPHS)
            .mapToObj(i -> "第" + i + "段：" + "本季度共检查政府网站515个、政务新媒体3040个，总体合格率为98.8%。".repeat(2))
            .toList();
    return new FilledNotice("关于本季度检查情况的通报", paragraphs, tables);
  }

  /** Its words as a reader of the document sees them: a line a paragraph or a row. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.addAll(paragraphs);
    for (List<Row> table : tables) {
      lines.add(String.join(" | ", COLUMNS));
      table.forEach(row -> lines.add(String.join(" | ", row.cells())));
    }
    return lines;
  }
}
