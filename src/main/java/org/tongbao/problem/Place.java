package org.tongbao.problem;

/**
 * A place in the user's files.
 *
 * @param file the file's name as the user knows it, relative to the input or template folder
 * @param tab the worksheet's name in a workbook; empty in any other file
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1, a cell of a sheet or a character of a text; 0 when the whole line
 *     is meant
 * @param caller the line of the user's template that calls this place in a shared one, {@code file
 *     第N行}; empty if there is none
 */
public record Place(String file, String tab, int line, int column, String caller) {
  private static final int LETTERS = 26;

  /** A place without a caller. */
  public Place(String file, String tab, int line, int column) {
    this(file, tab, line, column, "");
  }

  /** A place in a file that is not a workbook. */
  public Place(String file, int line, int column) {
    this(file, "", line, column);
  }

  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** Another place in the same file and worksheet. */
  public Place at(int otherLine, int otherColumn) {
    return new Place(file, tab, otherLine, otherColumn);
  }

  /** The same place, called from a line of another file. */
  public Place calledFrom(Place other) {
    return new Place(file, tab, line, column, other.file + " 第" + other.line + "行");
  }

  /** The caller in brackets; empty if there is none. */
  public String called() {
    return caller.isEmpty() ? "" : "（由 " + caller + "调用）";
  }

  /** The spreadsheet name of a column, counted from 1: A, B, …, Z, AA, …. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /**
   * {@code file}, {@code file:line} or {@code file:line:column}; in a workbook followed by {@code
   * （tab!C8）} or {@code （tab!8:8）}, which Excel's name box accepts; in a shared template followed
   * by {@code （由 file 第N行调用）}.
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
