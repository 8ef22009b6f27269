package org.tongbao.output;

import java.util.List;
import java.util.stream.Collectors;

/** A row of a .csv for Excel, in which no cell is taken for a formula. */
public final class CsvRow {
  /** What Excel needs at a file's begin to read UTF-8. */
  public static final String MARK = "\uFEFF";

  /** What makes a spreadsheet take a cell for a formula; the wide ones do so in some languages. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvRow() {}

  /** With its line's end. */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n\u2028].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
