package org.tongbao.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a misspelt one was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that differs from {@code word} in the fewest characters, if they differ in no
   * more than half of the word's; of equals the one that comes first.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int allowed = Math.max(1, word.length() / 2);
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    record Candidate(String name, int distance) {}
    return candidates.stream()
        .map(name -> new Candidate(name, distance.apply(word, name)))
        .filter(candidate -> candidate.distance >= 0)
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::name);
  }
}
