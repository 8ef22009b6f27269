package org.tongbao.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Very many names. Finds the one of which a word is a slip of the pen, as {@link Nearest#slip}
 * does, without comparing the word with each: the time does not grow with their number.
 *
 * <p>What can become a name by one slip is looked up by its hash; so is every name without the one
 * character that a slip may leave out. Both are few. Needs about 100 bytes a name.
 */
public final class SlipIndex {
  private static final int INDEX_BITS = 32;

  private final List<String> names = new ArrayList<>();

  /** A hash in the upper half, the number of a name in the lower one; sorted. */
  private long[] keys = {};

  private int indexed;

  /** What a hash is made of. */
  private enum Form {
    NAME,
    NAME_WITHOUT_BLANKS,
    NAME_WITHOUT_A_CHARACTER
  }

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
    search.among(Form.NAME_WITHOUT_BLANKS, word.replace(" ", ""));
    search.among(Form.NAME_WITHOUT_A_CHARACTER, word);
    for (int i = 0; i < word.length() && !search.ends(); i++) {
      search.among(Form.NAME, without(word, i));
      for (char alike : Nearest.alike(word.charAt(i))) {
        search.among(Form.NAME, word.substring(0, i) + alike + word.substring(i + 1));
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

    void among(Form form, String text) {
      long first = key(form, text, 0);
      int at = Arrays.binarySearch(keys, first);
      for (int i = at < 0 ? -at - 1 : at; i < keys.length && !ends(); i++) {
        if (keys[i] >>> INDEX_BITS != first >>> INDEX_BITS) {
          return;
        }
        String name = names.get((int) keys[i]);
        if (Nearest.isSlip(word, name) && mayBeOffered.test(name)) {
          found.add(name);
        }
      }
    }
  }

  private void build() {
    long[] all = new long[Math.max(64, keys.length)];
    int size = 0;
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index);
      if (size + name.length() + 2 > all.length) {
        all = Arrays.copyOf(all, (size + name.length() + 2) * 2);
      }
      all[size++] = key(Form.NAME, name, index);
      all[size++] = key(Form.NAME_WITHOUT_BLANKS, name.replace(" ", ""), index);
      for (int i = 0; i < name.length(); i++) {
        boolean again = i > 0 && name.charAt(i) == name.charAt(i - 1);
        String shorter = again ? name : without(name, i);
        if (!again && Nearest.isSlip(shorter, name)) {
          all[size++] = key(Form.NAME_WITHOUT_A_CHARACTER, shorter, index);
        }
      }
    }
    keys = Arrays.copyOf(all, size);
    Arrays.sort(keys);
    indexed = names.size();
  }

  private static String without(String text, int at) {
    return text.substring(0, at) + text.substring(at + 1);
  }

  @SuppressWarnings("EnumOrdinal") // the hash lives no longer than the index
  private static long key(Form form, String text, int index) {
    int hash = form.ordinal() + 1;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193; // FNV-1
      hash ^= hash >>> 15;
    }
    return (long) hash << INDEX_BITS | index;
  }
}
