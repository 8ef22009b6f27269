package org.tongbao.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The stretches in which two lists differ. */
public final class Gaps {
  private Gaps() {}

  /**
   * What only one list has, between two equal items.
   *
   * @param left index of its first item in the first list
   * @param removed how many items only the first list has
   * @param right index of its first item in the second list
   * @param added how many items only the second list has
   */
  public record Gap(int left, int removed, int right, int added) {

    private int leftEnd() {
      return left + removed;
    }

    private int rightEnd() {
      return right + added;
    }
  }

  /** As few and as short as they can be, in their order. */
  public static List<Gap> between(List<String> left, List<String> right) {
    List<Gap> gaps = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      Gap gap =
          new Gap(
              delta.getSource().getPosition(),
              delta.getSource().size(),
              delta.getTarget().getPosition(),
              delta.getTarget().size());
      Gap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
      if (last != null && last.leftEnd() == gap.left && last.rightEnd() == gap.right) {
        gaps.remove(last);
        gap = new Gap(last.left, last.removed + gap.removed, last.right, last.added + gap.added);
      }
      gaps.add(gap);
    }
    return gaps;
  }
}
