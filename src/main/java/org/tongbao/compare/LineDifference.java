package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, in short: lines that one has and the other has not, with the number of
 * each in its own text.
 */
public final class LineDifference {
  /** More than these nobody reads; the first ones usually say what happened. */
  private static final int MOST_LINES = 20;

  private final List<String> expected;
  private final List<String> actual;
  private final int most;
  private final List<String> told = new ArrayList<>();
  private int more;

  private LineDifference(List<String> expected, List<String> actual, int most) {
    this.most = most;
    this.expected = expected;
    this.actual = actual;
  }

  /** The lines to print; none where the texts are the same. */
  public static List<String> between(List<String> expected, List<String> actual) {
    LineDifference difference = new LineDifference(expected, actual, MOST_LINES);
    difference.compare();
    return difference.told;
  }

  /** The same, every line of it. */
  public static List<String> whole(List<String> expected, List<String> actual) {
    LineDifference difference = new LineDifference(expected, actual, Integer.MAX_VALUE);
    difference.compare();
    return difference.told;
  }

  /** Lines that only one of the texts has: so many of each before they meet again. */
  private record Gap(int gone, int come) {}

  private void compare() {
    int left = 0;
    int right = 0;
    while (left < expected.size() || right < actual.size()) {
      Gap gap = gap(left, right);
      for (int i = left; i < left + gap.gone; i++) {
        tell("  － 原第" + (i + 1) + "行：" + expected.get(i));
      }
      for (int i = right; i < right + gap.come; i++) {
        tell("  ＋ 现第" + (i + 1) + "行：" + actual.get(i));
      }
      left += gap.gone + 1; // and the line in which they meet
      right += gap.come + 1;
    }
    if (more > 0) {
      told.add("  ……另有 " + more + " 行不同");
    }
  }

  /** The shortest gap after which the texts meet; where they do not, all that is left. */
  private Gap gap(int left, int right) {
    int goneMost = expected.size() - left;
    int comeMost = actual.size() - right;
    for (int lines = 0; lines < goneMost + comeMost; lines++) {
      for (int gone = 0; gone <= lines; gone++) {
        if (meets(left + gone, right + lines - gone)) {
          return new Gap(gone, lines - gone);
        }
      }
    }
    return new Gap(goneMost, comeMost);
  }

  private boolean meets(int left, int right) {
    return left < expected.size()
        && right < actual.size()
        && expected.get(left).equals(actual.get(right));
  }

  private void tell(String line) {
    if (told.size() < most) {
      told.add(line);
    } else {
      more++;
    }
  }
}
