package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongbao.problem.Nearest;

/**
 * Finds the nearest of very many names without computing every distance: a hash of neighbouring
 * characters in 64 bits gives a short list of candidates.
 */
final class NearbyNames {
  private static final int SHORT_LIST = 200;

  private final List<String> names = new ArrayList<>();
  private long[] sketches = new long[64];

  void add(String name) {
    if (names.size() == sketches.length) {
      sketches = Arrays.copyOf(sketches, sketches.length * 2);
    }
    sketches[names.size()] = sketch(name);
    names.add(name);
  }

  /** As {@link Nearest#slip}, of the two hundred names with the most pairs in common. */
  Optional<String> nearest(String word) {
    long sought = sketch(word);
    int[] tally = new int[Long.SIZE + 1];
    for (int i = 0; i < names.size(); i++) {
      tally[Long.bitCount(sought ^ sketches[i])]++;
    }
    int bound = 0;
    int below = 0;
    while (below + tally[bound] < SHORT_LIST && bound < Long.SIZE) {
      below += tally[bound++];
    }
    int room = SHORT_LIST - below;
    List<String> shortList = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int unlike = Long.bitCount(sought ^ sketches[i]);
      if (unlike < bound || (unlike == bound && room-- > 0)) {
        shortList.add(names.get(i));
      }
    }
    return Nearest.slip(word, shortList);
  }

  private static long sketch(String text) {
    long sketch = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sketch |= 1L << (((last * 31 + c) * 0x9E3779B97F4A7C15L) >>> 58);
      last = c;
    }
    return sketch;
  }
}
