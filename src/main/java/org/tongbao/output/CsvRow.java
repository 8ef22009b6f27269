package org.tongbao.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a .csv for Excel. Written by hand because commons-csv also quotes cells that begin with
 * a blank or a #, and does not quote U+2028.
 */
public final class CsvRow {
  /** The byte order mark, without which Excel does not read a file as UTF-8. */
  public static final String MARK = "\uFEFF";

  /** First characters of a formula; some language versions also accept the full-width ones. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvRow() {}

  /** The row with its line break; no cell is taken for a formula. */
  public static String of(List<String> cells) {
    return unchanged(cells.stream().map(CsvRow::safe).toList());
  }

  /** The row with its line break, for a sheet of the user that is read again as it was. */
  public static String unchanged(List<String> cells) {
    return cells.stream().map(CsvRow::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\",\r\n\u2028].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
