package org.tongbao.intake.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of notice.yaml that say how the notice is filed and what is said of its page (归档, 网页).
 * They change nothing of the notice, so they may be written or corrected when its draft is there
 * already.
 */
final class UnprintedBlocks {
  /** A key of the file itself begins a line; what belongs to it is indented. */
  private static final Pattern KEY = Pattern.compile("[\"']?([^\\s\"':#-][^\"':#]*)[\"']?\\s*:.*");

  private static final Pattern OPEN = Pattern.compile("\\s*(#.*)?");

  private UnprintedBlocks() {}

  /** The text without these lines, and without blank lines at its end. */
  static String leftOut(List<String> lines) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      Matcher key = KEY.matcher(lines.get(at));
      if (key.matches() && isUnprinted(key.group(1).strip())) {
        at = end(lines, at + 1);
      } else {
        rest.append(lines.get(at)).append('\n');
        at++;
      }
    }
    return rest.toString().stripTrailing();
  }

  private static boolean isUnprinted(String key) {
    return Keys.FILING.isCalled(key) || Keys.WEB.isCalled(key);
  }

  /** Blank lines and comments belong to what comes after them. */
  private static int end(List<String> lines, int from) {
    int end = from;
    for (int at = from; at < lines.size(); at++) {
      String line = lines.get(at);
      if (OPEN.matcher(line).matches()) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        break;
      }
      end = at + 1;
    }
    return end;
  }
}
