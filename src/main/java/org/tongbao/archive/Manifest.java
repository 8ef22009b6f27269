package org.tongbao.archive;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A manifest: digests by path. Only one form is valid (lower-case digits, two spaces, sorted paths,
 * a line break after each), so that every changed byte is found.
 */
final class Manifest {
  private Manifest() {}

  /** The content of the file. */
  static String print(SortedMap<String, String> digests) {
    StringBuilder text = new StringBuilder();
    digests.forEach(
        (path, digest) ->
            text.append(digest).append("  ").append(BagPath.encode(path)).append('\n'));
    return text.toString();
  }

  /**
   * Parses what {@link #print} wrote.
   *
   * @param digits of each digest
   * @return empty if it has any other form, or names a path that could lead out of the bag
   */
  static Optional<SortedMap<String, String>> parse(String text, int digits) {
    SortedMap<String, String> digests = new TreeMap<>();
    String last = "";
    for (int begin = 0; begin < text.length(); ) {
      int blanks = begin + digits;
      int end = text.indexOf('\n', begin);
      if (end <= blanks + 2 || !isHex(text, begin, blanks) || !text.startsWith("  ", blanks)) {
        return Optional.empty();
      }
      String written = text.substring(blanks + 2, end);
      String path = BagPath.decode(written);
      if (path.compareTo(last) <= 0
          || !BagPath.encode(path).equals(written)
          || !BagPath.isSafe(path)) {
        return Optional.empty();
      }
      digests.put(path, text.substring(begin, blanks));
      last = path;
      begin = end + 1;
    }
    return Optional.of(digests);
  }

  private static boolean isHex(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }
}
