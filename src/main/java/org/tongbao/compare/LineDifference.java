package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.compare.Gaps.Gap;

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

  private void compare() {
    for (Gap gap : Gaps.between(expected, actual)) {
      for (int i = gap.left(); i < gap.left() + gap.removed(); i++) {
        add("  － 原第" + (i + 1) + "行：" + expected.get(i));
      }
      for (int i = gap.right(); i < gap.right() + gap.added(); i++) {
        add("  ＋ 现第" + (i + 1) + "行：" + actual.get(i));
      }
    }
    if (omitted > 0) {
      lines.add("  ……另有 %d 行不同".formatted(omitted));
    }
  }

  private void add(String line) {
    if (lines.size() < limit) {
      lines.add(line);
    } else {
      omitted++;
    }
  }
}
