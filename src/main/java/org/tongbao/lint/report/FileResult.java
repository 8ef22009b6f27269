package org.tongbao.lint.report;

import java.util.List;
import org.tongbao.lint.rules.Violation;

/**
 * What came of judging one file.
 *
 * @param file as the user named it
 * @param unreadable why it could not be checked, in Chinese; empty when it was
 */
public record FileResult(String file, List<Violation> violations, String unreadable) {
  /** A file that was read. */
  public static FileResult checked(String file, List<Violation> violations) {
    return new FileResult(file, List.copyOf(violations), "");
  }

  /** A file that was not. */
  public static FileResult unreadable(String file, String why) {
    return new FileResult(file, List.of(), why);
  }

  /** Whether it was checked at all. */
  public boolean isRead() {
    return unreadable.isEmpty();
  }

  /** Broken musts, those of a kind told as one. */
  public long errors() {
    return violations.stream().filter(Violation::isError).count();
  }

  /** Broken usuals, those of a kind told as one. */
  public long warnings() {
    return violations.size() - errors();
  }
}
