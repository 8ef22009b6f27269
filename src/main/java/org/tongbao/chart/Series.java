package org.tongbao.chart;

import java.util.List;

/**
 * A series of values with the same style.
 *
 * @param name what the values are
 * @param points at least one; those of all series of a chart have the same names in the same order
 * @param sources numbers of the sources of its values in a proof copy, each once; empty in a clean
 *     copy
 */
public record Series(String name, List<Point> points, List<Integer> sources) {

  /** Keeps its own copies. */
  public Series {
    points = List.copyOf(points);
    sources = List.copyOf(sources);
  }
}
