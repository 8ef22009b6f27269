package org.tongbao.problem;

/**
 * Where in the user's files something stands.
 *
 * @param file the file's name as the user knows it, relative to the input or template folder
 * @param tab the worksheet's name in a workbook; empty in any other file
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1, a cell of a sheet or a character of a text; 0 when the whole line
 *     is meant
 * @param caller the line of the user's own template that led to it, {@code file 第N行}; empty where
 *     the place is the user's own
 */
public record Place(String file, String tab, int line, int column, String caller) {
  private static final int LETTERS = 26;

  /** A place that nothing led to. */
  public Place(String file, String tab, int line, int column) {
    this(file, tab, line, column, "");
  }

  /** A place in a file that is no workbook. */
  public Place(String file, int line, int column) {
    this(file, "", line, column);
  }

  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** Another place in the same file, and in the same worksheet of it. */
  public Place at(int otherLine, int otherColumn) {
    return new Place(file, tab, otherLine, otherColumn);
  }

  /** The same place, reached from a line of another file. */
  public Place calledFrom(Place other) {
    return new Place(file, tab, line, column, other.file + " 第" + other.line + "行");
  }

  /** Says which line led to the place, in brackets; nothing where none did. */
  public String called() {
    return caller.isEmpty() ? "" : "（由 " + caller + "调用）";
  }

  /** A, B, …, Z, AA, …: as spreadsheets name their columns, counted from 1. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /**
   * {@code file}, {@code file:line} or {@code file:line:column}; in a workbook with {@code
   * （tab!C8）} or {@code （tab!8:8）} behind it, which Excel's name box takes one to; in a template
   * that others share with {@code （由 file 第N行调用）}.
   */
  @Override
  public String toString() {
    String place = file;
    if (line > 0) {
      place += column == 0 ? ":" + line : ":" + line + ":" + column;
    }
    place += called();
    return tab.isEmpty() ? place : place + "（" + tab + cell() + "）";
  }

  private String cell() {
    if (line == 0) {
      return "";
    }
    return "!" + (column == 0 ? line + ":" + line : letters(column) + line);
  }
}
