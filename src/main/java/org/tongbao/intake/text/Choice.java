package org.tongbao.intake.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongbao.problem.Nearest;

/** How a remedy offers the words that may be written. */
public final class Choice {
  private static final int LISTED = 12;

  private Choice() {}

  /** The nearest candidate; where none is near, all of them or the first dozen. */
  public static String among(String word, Collection<String> candidates) {
    return nearest(word, candidates)
        .map(name -> "最接近的是“" + name + "”")
        .orElseGet(() -> "可以写：" + list(List.copyOf(candidates)));
  }

  /**
   * The candidate that was probably meant: nearly the same, or the only one that holds the word.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    List<String> holding = candidates.stream().filter(name -> name.contains(word)).toList();
    return Nearest.to(word, candidates)
        .or(() -> holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty());
  }

  /** The names with 、 between them; of more than a dozen the first, and how many there are. */
  public static String list(List<String> names) {
    return names.size() <= LISTED
        ? String.join("、", names)
        : String.join("、", names.subList(0, LISTED)) + "等" + names.size() + "个";
  }
}
