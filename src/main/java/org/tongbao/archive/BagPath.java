package org.tongbao.archive;

import java.util.regex.Pattern;

/**
 * A file's path in a bag: from the bag's folder, with / between names. Only such paths are taken as
 * lie within the bag on every system. Source: RFC 8493, 2.1.3 and 6.
 */
final class BagPath {
  private static final int LONGEST = 240;
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\:*?\"<>|]");

  /** Names of devices on Windows, with whatever ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private BagPath() {}

  /** Whether the path stays within its bag, and may be a file's name on every system. */
  static boolean isSafe(String path) {
    if (path.isEmpty() || path.length() > LONGEST || UNSAFE.matcher(path).find()) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      boolean hidden = name.isEmpty() || name.startsWith("~");
      if (hidden || name.endsWith(".") || name.endsWith(" ") || DEVICE.matcher(name).matches()) {
        return false; // a name that ends in a point is also . and ..
      }
    }
    return true;
  }

  /** As a manifest writes it: what would end its line is written in percents, and percents too. */
  static String encode(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  static String decode(String written) {
    return written.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replace("%25", "%");
  }
}
