package org.tongbao.problem;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a misspelt word most likely stands for. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest edits from {@code word}, if these are at most half of the word's
   * characters; the first of several equal ones.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, word.length() / 2));
    String nearest = null;
    for (String name : candidates) {
      int edits = distance.apply(word, name);
      if (edits == 0) {
        return Optional.of(name);
      } else if (edits > 0) {
        nearest = name;
        distance = new LevenshteinDistance(edits - 1); // less to compute for all that follow
      }
    }
    return Optional.ofNullable(nearest);
  }
}
