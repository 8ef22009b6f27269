package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;

/** The stretches in which two lists differ, in their order. */
final class Gaps {
  private final List<String> left;
  private final List<String> right;

  private Gaps(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
  }

  /**
   * What only one list has, between two equal items.
   *
   * @param left index of its first item in the first list
   * @param removed how many items only the first list has
   * @param right index of its first item in the second list
   * @param added how many items only the second list has
   */
  record Gap(int left, int removed, int right, int added) {}

  static List<Gap> between(List<String> left, List<String> right) {
    Gaps lists = new Gaps(left, right);
    List<Gap> gaps = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      Gap gap = lists.gap(l, r);
      if (gap.removed + gap.added > 0) {
        gaps.add(gap);
      }
      l += gap.removed + 1; // and the equal item behind the gap
      r += gap.added + 1;
    }
    return gaps;
  }

  /** The shortest gap behind which an item is equal; the rest of both lists if there is none. */
  private Gap gap(int l, int r) {
    int restOfLeft = left.size() - l;
    int restOfRight = right.size() - r;
    for (int size = 0; size < restOfLeft + restOfRight; size++) {
      for (int removed = 0; removed <= size; removed++) {
        if (equal(l + removed, r + size - removed)) {
          return new Gap(l, removed, r, size - removed);
        }
      }
    }
    return new Gap(l, restOfLeft, r, restOfRight);
  }

  private boolean equal(int l, int r) {
    return l < left.size() && r < right.size() && left.get(l).equals(right.get(r));
  }
}
