package org.tongbao.intake.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.RegionPath;

/**
 * A region's path as a clerk writes it, in the settings or in a sheet: 广东省/广州市/越秀区.
 *
 * @param path its names without the blanks around them; null when {@code fault} says why not
 * @param fault the end of a sentence that begins with the text, or null
 */
public record WrittenRegion(@Nullable RegionPath path, @Nullable String fault) {
  /** For remedies. */
  public static final String EXAMPLE = "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线";

  private static final String WIDE_SEPARATOR = "／";

  /** Reads a text that is not empty. */
  public static WrittenRegion read(String text) {
    if (text.contains(WIDE_SEPARATOR)) {
      return new WrittenRegion(null, "用了全角斜线");
    }
    List<String> names =
        Stream.of(text.split(RegionPath.SEPARATOR, -1)).map(PlainText::strip).toList();
    return names.contains("")
        ? new WrittenRegion(null, "的斜线前后缺了名称")
        : new WrittenRegion(new RegionPath(names), null);
  }

  /** Whether the text has a slash of either width, so that it is no single name. */
  public static boolean isPath(String text) {
    return text.contains(RegionPath.SEPARATOR) || text.contains(WIDE_SEPARATOR);
  }
}
