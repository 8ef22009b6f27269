package org.tongbao.intake.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongbao.inspection.VisibleForm;
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

  /** The candidate that was probably meant; else all of them or the first dozen. */
  public static Suggestion of(String word, Collection<String> candidates) {
    return nearest(word, candidates)
        .map(name -> new Suggestion(true, name))
        .orElseGet(() -> new Suggestion(false, list(List.copyOf(candidates))));
  }

  /** The listed name that was probably meant by a word that is none; else the first dozen. */
  public static Suggestion of(String word, OfficialNames listed) {
    return listed
        .nearest(word)
        .map(name -> new Suggestion(true, name))
        .orElseGet(() -> new Suggestion(false, list(listed.written())));
  }

  /** The message that fits: one that offers a nearest name, or one that lists all of them. */
  public <M extends Message> M choose(M offersNearest, M listsAll) {
    return nearest ? offersNearest : listsAll;
  }

  /**
   * The candidate that was probably meant: it looks the same, or the word is a slip of the pen.
   * What merely resembles it, or contains it, may mean something else.
   */
  private static Optional<String> nearest(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(name -> VisibleForm.same(name, word))
        .findFirst()
        .or(() -> Nearest.slip(word, candidates));
  }

  /** The names with 、 between them; of more than a dozen the first, and how many there are. */
  public static String list(List<String> names) {
    return names.size() <= LISTED
        ? String.join("、", names)
        : String.join("、", names.subList(0, LISTED)) + "等" + names.size() + "个";
  }
}
