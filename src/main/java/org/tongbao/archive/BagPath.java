package org.tongbao.archive;

import java.util.regex.Pattern;

/**
 * A file's path in a bag: relative to the bag's folder, with / between names. Only paths that are
 * inside the bag on every system are accepted. Source: RFC 8493, 2.1.3 and 6.
 */
final class BagPath {
  private static final int LONGEST = 240;
  private static final String UNSAFE = "\\:*?\"<>|";

  /** Names of devices on Windows, with any file name extension. */
  private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

  private BagPath() {}

  /** Whether the path is inside its bag and valid on every system. */
  static boolean isSafe(String path) {
    if (path.isEmpty() || path.length() > LONGEST) {
      return false;
    }
    int begin = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == '/') {
        if (!isSafeName(path.substring(begin, i))) {
          return false;
        }
        begin = i + 1;
      }
    }
    return true;
  }

  /** Mostly without patterns, because a verification checks each path five times. */
  private static boolean isSafeName(String name) {
    if (name.isEmpty() || name.charAt(0) == '~') {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (UNSAFE.indexOf(c) >= 0
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT) {
        return false;
      }
    }
    char last = name.charAt(name.length() - 1);
    int point = name.indexOf('.');
    int stem = point < 0 ? name.length() : point;
    boolean device = (stem == 3 || stem == 4) && DEVICE.matcher(name.substring(0, stem)).matches();
    return last != '.' && last != ' ' && !device; // this also excludes . and ..
  }

  /** As a manifest writes it: line breaks and percent signs are percent-encoded. */
  static String encode(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  static String decode(String written) {
    return written.indexOf('%') < 0
        ? written
        : written.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replace("%25", "%");
  }
}
