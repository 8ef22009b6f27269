package org.tongbao.chart;

/**
 * Styles of series: greys and patterns, as notices are printed in black and white. Neighbours
 * differ most.
 */
public enum SeriesStyle {
  /** Dark grey. */
  DARK,
  /** Rising lines on white. */
  RISING,
  /** Light grey. */
  LIGHT,
  /** Horizontal lines. */
  LEVEL,
  /** White. */
  WHITE,
  /** Checks. */
  CHECKED,
  /** Vertical lines. */
  UPRIGHT,
  /** A grid. */
  CROSSED;

  /** Text. */
  public static final String BLACK = "000000";

  /** Lines, borders and patterns. */
  public static final String INK = "404040";

  /** The grey of {@link #DARK}. */
  public static final String DARK_GREY = "595959";

  /** The grey of {@link #LIGHT}. */
  public static final String PALE = "BFBFBF";

  /** The grey of grid lines. */
  public static final String GRID = "D9D9D9";

  /** The background of patterns. */
  public static final String PAPER = "FFFFFF";

  /** The style of a series by its index, from 0. */
  public static SeriesStyle of(int place) {
    return values()[place];
  }
}
