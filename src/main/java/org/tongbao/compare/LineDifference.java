package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;

/** Lists the lines that only one of two texts has, with their line numbers. */
public final class LineDifference {
  /** Nobody reads more; the first lines usually show the cause. */
  private static final int MOST_LINES = 20;

  private final List<String> expected;
  private final List<String> actual;
  private final int limit;
  private final List<String> lines = new ArrayList<>();
  private int omitted;

  private LineDifference(List<String> expected, List<String> actual, int limit) {
    this.limit = limit;
    this.expected = expected;
    this.actual = actual;
  }

  /** The first differing lines, ready to print; none if the texts are equal. */
  public static List<String> between(List<String> expected, List<String> actual) {
    LineDifference difference = new LineDifference(expected, actual, MOST_LINES);
    difference.compare();
    return difference.lines;
  }

  /** All differing lines. */
  public static List<String> whole(List<String> expected, List<String> actual) {
    LineDifference difference = new LineDifference(expected, actual, Integer.MAX_VALUE);
    difference.compare();
    return difference.lines;
  }

  /** How many lines only the first text has, and only the second, until both are equal again. */
  private record Gap(int removed, int added) {}

  private void compare() {
    int left = 0;
    int right = 0;
    while (left < expected.size() || right < actual.size()) {
      Gap gap = gap(left, right);
      for (int i = left; i < left + gap.removed; i++) {
        add("  － 原第" + (i + 1) + "行：" + expected.get(i));
      }
      for (int i = right; i < right + gap.added; i++) {
        add("  ＋ 现第" + (i + 1) + "行：" + actual.get(i));
      }
      left += gap.removed + 1; // and the equal line behind the gap
      right += gap.added + 1;
    }
    if (omitted > 0) {
      lines.add("  ……另有 %d 行不同".formatted(omitted));
    }
  }

  /** The shortest gap behind which a line is equal; the rest of both texts if there is none. */
  private Gap gap(int left, int right) {
    int restOfExpected = expected.size() - left;
    int restOfActual = actual.size() - right;
    for (int size = 0; size < restOfExpected + restOfActual; size++) {
      for (int removed = 0; removed <= size; removed++) {
        if (equal(left + removed, right + size - removed)) {
          return new Gap(removed, size - removed);
        }
      }
    }
    return new Gap(restOfExpected, restOfActual);
  }

  private boolean equal(int left, int right) {
    return left < expected.size()
        && right < actual.size()
        && expected.get(left).equals(actual.get(right));
  }

  private void add(String line) {
    if (lines.size() < limit) {
      lines.add(line);
    } else {
      omitted++;
    }
  }
}
