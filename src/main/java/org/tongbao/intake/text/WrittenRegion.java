package org.tongbao.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.RegionPath;

/**
 * A region's path as a clerk writes it, in the settings or in a sheet: 广东省/广州市/越秀区.
 *
 * @param path its names without the blanks around them; null when {@code fault} says why not
 * @param fault why there is no path, or null
 */
public record WrittenRegion(@Nullable RegionPath path, @Nullable Fault fault) {

  /** What can be wrong with a path. */
  public enum Fault {
    /** A full-width slash stands in it. */
    WIDE_SLASH,
    /** A name is empty. */
    MISSING_NAME
  }

  private static final String WIDE_SEPARATOR = "／";

  /** Parses a text that is not empty. */
  public static WrittenRegion parse(String text) {
    if (text.contains(WIDE_SEPARATOR)) {
      return new WrittenRegion(null, Fault.WIDE_SLASH);
    }
    List<String> names = RegionPath.of(text).names().stream().map(PlainText::strip).toList();
    return names.contains("")
        ? new WrittenRegion(null, Fault.MISSING_NAME)
        : new WrittenRegion(new RegionPath(names), null);
  }

  /** Whether the text has a slash of either width, so that it is no single name. */
  public static boolean isPath(String text) {
    return text.contains(RegionPath.SEPARATOR) || text.contains(WIDE_SEPARATOR);
  }
}
