package org.tongbao.chart;

/**
 * How a series looks: greys and patterns, as a notice is printed in black and white. Neighbours
 * differ most.
 */
public enum SeriesLook {
  /** Dark grey. */
  DARK,
  /** Rising strokes on white. */
  RISING,
  /** Light grey. */
  LIGHT,
  /** Level strokes. */
  LEVEL,
  /** White. */
  WHITE,
  /** Checks. */
  CHECKED,
  /** Upright strokes. */
  UPRIGHT,
  /** Crossed strokes. */
  CROSSED;

  /** Words. */
  public static final String BLACK = "000000";

  /** Lines, borders and strokes. */
  public static final String INK = "404040";

  /** The grey of {@link #DARK}. */
  public static final String DARK_GREY = "595959";

  /** The grey of {@link #LIGHT}. */
  public static final String PALE = "BFBFBF";

  /** The grey of grid lines. */
  public static final String GRID = "D9D9D9";

  /** What is between strokes. */
  public static final String PAPER = "FFFFFF";

  /** The look of a series by its place, from 0. */
  public static SeriesLook of(int place) {
    return values()[place];
  }
}
