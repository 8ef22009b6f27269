package org.tongbao.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Very many names. Finds the one of which a word is a slip of the pen, as {@link Nearest#slip}
 * does, without comparing the word with each: the time does not grow with their number.
 *
 * <p>What can become a name by one slip is looked up by its hash; so is every name without the one
 * character that a slip may leave out. Both are few. Needs about 5 bytes a character, allocated
 * once: the names may fill half of a small heap already.
 */
public final class SlipIndex {
  private static final int KEYS_PER_BUCKET = 4;

  private final List<String> names = new ArrayList<>();

  /** Where the names of each bucket begin; behind the last bucket, where they end. */
  private int[] starts = {};

  /** The numbers of the names, bucket by bucket: a name is in that of each of its hashes. */
  private int[] numbers = {};

  private int indexed;

  /** Adds a name. */
  public void add(String name) {
    names.add(name);
  }

  /** The only name of which the word is a slip of the pen. */
  public Optional<String> nearest(String word) {
    return nearest(word, name -> true);
  }

  /** The only one of the names that may be offered of which the word is a slip of the pen. */
  public Optional<String> nearest(String word, Predicate<String> mayBeOffered) {
    if (indexed < names.size()) {
      build();
    }
    Search search = new Search(word, mayBeOffered);
    search.among(hash(word.replace(" ", "")));
    search.among(hash(word));
    for (int i = 0; i < word.length() && !search.ends(); i++) {
      search.among(hashWithout(word, i));
      for (char alike : Nearest.alike(word.charAt(i))) {
        search.among(hash(word.substring(0, i) + alike + word.substring(i + 1)));
      }
    }
    return search.found.size() == 1 ? search.found.stream().findFirst() : Optional.empty();
  }

  private final class Search {
    private final String word;
    private final Predicate<String> mayBeOffered;
    private final Set<String> found = new LinkedHashSet<>();

    Search(String word, Predicate<String> mayBeOffered) {
      this.word = word;
      this.mayBeOffered = mayBeOffered;
    }

    /** A second name makes it uncertain. */
    boolean ends() {
      return found.size() > 1;
    }

    void among(int hash) {
      if (indexed == 0) {
        return;
      }
      int bucket = bucket(hash);
      for (int i = starts[bucket]; i < starts[bucket + 1] && !ends(); i++) {
        String name = names.get(numbers[i]);
        if (Nearest.isSlip(word, name) && mayBeOffered.test(name)) {
          found.add(name);
        }
      }
    }
  }

  /** Counts what each bucket will hold, and fills it from its end. */
  private void build() {
    int keys = names.stream().mapToInt(String::length).sum();
    starts = new int[keys / KEYS_PER_BUCKET + 2];
    names.forEach(name -> hashes(name, hash -> starts[bucket(hash)]++));
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    numbers = new int[starts[starts.length - 1]];
    for (int i = 0; i < names.size(); i++) {
      int number = i;
      hashes(names.get(i), hash -> numbers[--starts[bucket(hash)]] = number);
    }
    indexed = names.size();
  }

  private int bucket(int hash) {
    return Math.floorMod(hash, starts.length - 1);
  }

  /** Those of a name, of the name without blanks, and of it without one of its characters. */
  private static void hashes(String name, IntConsumer receiver) {
    receiver.accept(hash(name));
    if (name.indexOf(' ') >= 0) {
      receiver.accept(hash(name.replace(" ", "")));
    }
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i) != name.charAt(i - 1)) {
        receiver.accept(hashWithout(name, i));
      }
    }
  }

  private static int hash(String text) {
    return hashWithout(text, -1);
  }

  private static int hashWithout(String text, int left) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < text.length(); i++) {
      if (i != left) {
        hash = (hash ^ text.charAt(i)) * 0x01000193; // FNV-1a
        hash ^= hash >>> 15;
      }
    }
    return hash;
  }
}
