package org.tongbao.notice;

import java.util.List;
import org.tongbao.problem.Nearest;

/**
 * A template asks by name for something that the input does not hold. The message is for its
 * author.
 */
public final class NameUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NameUnknown(String message) {
    super(message);
  }

  /**
   * There is no such name.
   *
   * @param names that there are
   * @param what they are names of
   */
  static NameUnknown among(String name, List<String> names, String what) {
    String hint =
        Nearest.to(name, names)
            .map(nearest -> "是否应为“" + nearest + "”")
            .orElse(names.isEmpty() ? "那里一项也没有" : "可用的有：" + String.join("、", names));
    return new NameUnknown(what + "中没有“" + name + "”，" + hint);
  }
}
