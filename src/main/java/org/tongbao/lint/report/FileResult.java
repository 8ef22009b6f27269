package org.tongbao.lint.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.rules.Violation;
import org.tongbao.problem.Problem;

/**
 * The result of checking one file.
 *
 * @param file as the user named it
 * @param unreadable why it could not be checked; null when it was
 */
public record FileResult(String file, List<Violation> violations, @Nullable Problem unreadable) {
  /** A file that was read. */
  public static FileResult checked(String file, List<Violation> violations) {
    return new FileResult(file, List.copyOf(violations), null);
  }

  /** A file that could not be read. */
  public static FileResult unreadable(String file, Problem why) {
    return new FileResult(file, List.of(), why);
  }

  /** Whether it could be read. */
  public boolean isRead() {
    return unreadable == null;
  }

  /** Why it could not be read, in Chinese; empty when it was. */
  String why() {
    return unreadable == null ? "" : unreadable.fault();
  }

  /** Errors; the same one at several places counts once. */
  public long errors() {
    return violations.stream().filter(Violation::isError).count();
  }

  /** Warnings; the same one at several places counts once. */
  public long warnings() {
    return violations.size() - errors();
  }
}
