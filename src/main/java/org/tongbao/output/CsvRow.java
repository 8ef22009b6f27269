package org.tongbao.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a .csv for Excel, in which no cell is taken for a formula. Written by hand because
 * commons-csv also quotes cells that begin with a blank or a #, and does not quote U+2028.
 */
public final class CsvRow {
  /** The byte order mark, without which Excel does not read a file as UTF-8. */
  public static final String MARK = "\uFEFF";

  /** First characters of a formula; some language versions also accept the full-width ones. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvRow() {}

  /** The row with its line break. */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n\u2028].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
