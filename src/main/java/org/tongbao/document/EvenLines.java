package org.tongbao.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to break a text into a number of lines: where a break costs little, and into
 * lines of about the same width. What follows a line depends on that line and the one before only,
 * so each such state is computed once.
 */
final class EvenLines {
  /** What costs so much is never done. */
  static final int NEVER = 1_000;

  /** How much a line counts that is twice as wide as the others. */
  private static final int UNEVEN = 40;

  /** For a line between two that are wider. */
  private static final int HOURGLASS = 20;

  /** In half characters. */
  private static final int SHORTEST = 8;

  /** The width of what stands before each character, in half characters. */
  private final int[] widths;

  private final int[] costs;
  private final int capacity;
  private final double even;
  private final Map<State, Rest> known = new HashMap<>();

  /**
   * @param widths of the text before each character and before its end, in half characters
   * @param costs of a break before each character
   * @param capacity of a line, in half characters
   */
  EvenLines(int[] widths, int[] costs, int capacity, int lines) {
    this.widths = widths;
    this.costs = costs;
    this.capacity = capacity;
    this.even = widths[widths.length - 1] / (double) lines;
  }

  /**
   * A line that is placed, and how many follow.
   *
   * @param narrower than the line before
   */
  private record State(int following, int from, int to, boolean narrower) {}

  /** The lines that follow one: their cost, and where the first of them ends. */
  private record Rest(double cost, int end) {}

  /** Where lines begin, but the first; null if there is no way. */
  int @Nullable [] breaks(int lines) {
    int[] breaks = new int[lines - 1];
    State line = new State(lines, 0, 0, false);
    if (rest(line).cost >= NEVER) {
      return null;
    }
    for (int i = 0; i < breaks.length; i++) {
      breaks[i] = rest(line).end;
      line = next(line, breaks[i]);
    }
    return breaks;
  }

  private Rest rest(State line) {
    Rest rest = known.get(line);
    if (rest == null) {
      rest = line.following == 0 ? new Rest(0, line.to) : cheapest(line);
      known.put(line, rest);
    }
    return rest;
  }

  private Rest cheapest(State line) {
    int length = costs.length - 1;
    Rest best = new Rest(NEVER, length);
    int first = line.following == 1 ? length : line.to + 1;
    for (int end = first; end <= length && width(line.to, end) <= capacity; end++) {
      double cost = cost(line, end);
      if (cost < best.cost) {
        cost += rest(next(line, end)).cost;
        best = cost < best.cost ? new Rest(cost, end) : best;
      }
    }
    return best;
  }

  /** Of the line that follows, its end, and what it makes of the line before. */
  private double cost(State line, int end) {
    int width = width(line.to, end);
    if (width < SHORTEST) {
      return NEVER;
    }
    double off = (width - even) / even;
    boolean hourglass = line.narrower && width > width(line.from, line.to);
    return costs[end] + UNEVEN * off * off + (hourglass ? HOURGLASS : 0);
  }

  /** The first line follows an empty one and is never narrower. */
  private State next(State line, int end) {
    boolean narrower = width(line.to, end) < width(line.from, line.to);
    return new State(line.following - 1, line.to, end, narrower);
  }

  private int width(int from, int to) {
    return widths[to] - widths[from];
  }
}
