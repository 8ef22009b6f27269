package org.tongbao.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.tongbao.problem.Place;

/** A range of cells of a worksheet; rows and columns are counted from 1. */
record CellRange(int top, int left, int bottom, int right) {
  private static final Pattern FORM =
      Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})(?::([A-Z]{1,3})([1-9]\\d{0,6}))?");

  private static final int LETTERS = 26;

  /** Parses B2 or B2:C5. */
  static CellRange parse(String text) throws XMLStreamException {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new XMLStreamException("no cells: " + text);
    }
    int left = column(form.group(1));
    int top = Integer.parseInt(form.group(2));
    return form.group(3) == null
        ? new CellRange(top, left, top, left)
        : new CellRange(top, left, Integer.parseInt(form.group(4)), column(form.group(3)));
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * LETTERS + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }

  /** The column of a cell of a row, such as B2; 0 where it is no cell of that row. */
  static int column(String cell, int row) {
    int letters = 0;
    while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
      letters++;
    }
    return letters > 0 && letters <= 3 && cell.substring(letters).equals(Integer.toString(row))
        ? column(cell.substring(0, letters))
        : 0;
  }

  boolean contains(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  @Override
  public String toString() {
    String first = Place.letters(left) + top;
    return top == bottom && left == right ? first : first + ":" + Place.letters(right) + bottom;
  }
}
