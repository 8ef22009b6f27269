package org.tongbao.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Place;

/**
 * Finds the {@code <#…>} or {@code <@…>} that is still open at a place in a template. FreeMarker
 * only reports where it missed the end tag.
 */
final class OpenTags {
  private static final Pattern TAG =
      Pattern.compile("(?s)<#--.*?-->|<(/?)([#@])([\\p{L}_][\\p{L}\\p{N}_.]*)?");
  private static final Set<String> WITH_END =
      Set.of("if", "list", "macro", "function", "switch", "attempt", "items", "autoesc");

  private OpenTags() {}

  /**
   * An open tag.
   *
   * @param name with its # or @
   */
  record Found(Place place, String name) {}

  /**
   * The innermost tag that is open.
   *
   * @param line line of the place, counted from 1
   * @param column column of the place, counted from 1
   */
  static Optional<Found> innermost(String path, String text, int line, int column) {
    Deque<Found> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(2) == null) {
        continue;
      }
      Place place = Places.at(path, text, tag.start());
      if (place.line() > line || (place.line() == line && place.column() >= column)) {
        break;
      }
      String name = tag.group(3) == null ? "" : tag.group(3);
      boolean call = tag.group(2).equals("@");
      if (!call && !WITH_END.contains(name)) {
        continue;
      }
      if (!tag.group(1).isEmpty()) {
        open.poll();
      } else if (!(call && endsItself(text, tag.end()))) {
        open.push(new Found(place, tag.group(2) + name));
      }
    }
    return Optional.ofNullable(open.peek());
  }

  /** Whether a tag ends in {@code />}; text in quotes or brackets does not end it. */
  private static boolean endsItself(String text, int from) {
    char quote = 0;
    int brackets = 0;
    for (int i = from; i < text.length(); i++) {
      char at = text.charAt(i);
      if (quote != 0) {
        quote = at == quote ? 0 : quote;
      } else if (at == '"' || at == '\'') {
        quote = at;
      } else if (at == '(' || at == '[') {
        brackets++;
      } else if (at == ')' || at == ']') {
        brackets--;
      } else if (at == '>' && brackets == 0 && text.charAt(i - 1) != '-') {
        return text.charAt(i - 1) == '/';
      }
    }
    return false;
  }
}
