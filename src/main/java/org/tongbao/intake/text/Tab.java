package org.tongbao.intake.text;

import java.util.List;

/**
 * A worksheet of a workbook, or a text as a whole, by what stands at its top.
 *
 * @param name of the worksheet; empty for a text
 * @param visible whether it is seen in the workbook
 * @param top its first rows that are not blank
 */
public record Tab(String name, boolean visible, List<List<String>> top) {
  /** How many rows are kept; a heading is one of them: titles may stand above it. */
  public static final int ROWS = 10;

  /** Keeps what is not blank of the first rows. */
  static Tab of(String name, boolean visible, List<List<String>> first) {
    return new Tab(
        name,
        visible,
        first.stream()
            .filter(row -> !row.stream().allMatch(cell -> PlainText.strip(cell).isEmpty()))
            .limit(ROWS)
            .toList());
  }
}
