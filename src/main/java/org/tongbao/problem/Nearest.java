package org.tongbao.problem;

import java.util.Collection;
import java.util.Comparator;
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
