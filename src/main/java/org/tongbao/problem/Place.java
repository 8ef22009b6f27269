package org.tongbao.problem;

/**
 * Where in the user's files something stands.
 *
 * @param file the file's name as the user knows it, relative to the input or template folder
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1, a cell of a sheet or a character of a text; 0 when the whole line
 *     is meant
 */
public record Place(String file, int line, int column) {

  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** Another place in the same file. */
  public Place at(int otherLine, int otherColumn) {
    return new Place(file, otherLine, otherColumn);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
