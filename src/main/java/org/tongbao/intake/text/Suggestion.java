package org.tongbao.intake.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongbao.problem.Message;
import org.tongbao.problem.Nearest;

/**
 * What may be written instead of an unknown word.
 *
 * @param nearest whether {@code words} is the one candidate that was probably meant
 * @param words that candidate, or a list of all candidates
 */
public record Suggestion(boolean nearest, String words) {
  private static final int LISTED = 12;

  /** The nearest candidate; where none is near, all of them or the first dozen. */
  public static Suggestion of(String word, Collection<String> candidates) {
    return nearest(word, candidates)
        .map(name -> new Suggestion(true, name))
        .orElseGet(() -> new Suggestion(false, list(List.copyOf(candidates))));
  }

  /** The message that fits: one that offers a nearest name, or one that lists all of them. */
  public <M extends Message> M choose(M offersNearest, M listsAll) {
    return nearest ? offersNearest : listsAll;
  }

  /**
   * The candidate that was probably meant: nearly the same, or the only one that contains the word.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    List<String> containing = candidates.stream().filter(name -> name.contains(word)).toList();
    return Nearest.to(word, candidates)
        .or(() -> containing.size() == 1 ? Optional.of(containing.get(0)) : Optional.empty());
  }

  /** The names with 、 between them; of more than a dozen the first, and how many there are. */
  public static String list(List<String> names) {
    return names.size() <= LISTED
        ? String.join("、", names)
        : String.join("、", names.subList(0, LISTED)) + "等" + names.size() + "个";
  }
}
