package org.tongbao.chart;

import java.util.List;

/**
 * A row of values that are drawn alike.
 *
 * @param name what the values are
 * @param points at least one; those of all series of a chart have the same names in the same order
 * @param sources by which its values were marked in a proof copy, each once; empty in a clean copy
 */
public record Series(String name, List<Point> points, List<Integer> sources) {

  /** Keeps its own copies. */
  public Series {
    points = List.copyOf(points);
    sources = List.copyOf(sources);
  }
}
