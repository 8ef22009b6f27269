package org.tongbao.opc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Names of parts as zip entries have them: without a first slash. Source: ECMA-376, part 2, 6.2.2
 * and 6.5.
 */
public final class Parts {
  private Parts() {}

  /**
   * The part that lists the relationships of a part.
   *
   * @param part its name; empty for the package itself
   */
  public static String relationshipsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /** The part whose relationships a part lists: the reverse of {@link #relationshipsOf}. */
  public static String sourceOf(String list) {
    return list.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
  }

  /**
   * The part to which a relationship leads; never outside the package.
   *
   * @param source the part whose relationship it is; empty for the package itself
   * @param target as the relationship has it: relative to the source's folder, or absolute
   */
  public static String resolve(String source, String target) {
    Deque<String> path = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      follow(path, source.substring(0, source.lastIndexOf('/') + 1));
    }
    follow(path, target);
    return String.join("/", path);
  }

  /**
   * What two names of the same part have in common: programs ignore case, take a backslash for a
   * slash and resolve what a web address would.
   */
  static String key(String name) {
    String path = name.replace('\\', '/');
    for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
      path = path.substring(0, at) + decoded(path.substring(at));
    }
    return resolve("", path).toLowerCase(Locale.ROOT);
  }

  /** A text in which the number that it begins with, such as %20, is the character. */
  private static String decoded(String text) {
    return text.matches("(?s)%[2-7]\\p{XDigit}.*")
        ? (char) Integer.parseInt(text.substring(1, 3), 16) + text.substring(3)
        : text;
  }

  private static void follow(Deque<String> path, String written) {
    for (String step : written.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
  }
}
