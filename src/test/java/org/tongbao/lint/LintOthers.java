package org.tongbao.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Violation;

/**
 * Checks every .docx below a folder and prints only the errors of contradictions, which documents
 * of others should not have either: each is a fault of the document or of a rule.
 */
public final class LintOthers {
  private static final String CONTRADICTION = "数据一致";

  private final PrintStream out;
  private int read;
  private int unread;
  private int errors;

  private LintOthers(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    LintOthers others = new LintOthers(new PrintStream(System.out, true, UTF_8));
    others.check(Path.of(arguments[0]));
  }

  private void check(Path folder) throws IOException {
    Lint lint = new Lint(Profile.STANDARD);
    for (Path file : documents(folder)) {
      try {
        report(folder.relativize(file), lint.check(file));
        read++;
      } catch (UnreadableDocx e) {
        out.println(folder.relativize(file) + ": not read: " + e.problem().fault());
        unread++;
      }
    }
    out.printf(
        "%d documents read, %d not read, %d errors of contradictions%n", read, unread, errors);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".docx"))
          .filter(file -> !file.getFileName().toString().startsWith("~$"))
          .sorted()
          .toList();
    }
  }

  private void report(Path file, List<Violation> violations) {
    for (Violation violation : violations) {
      if (violation.isError() && violation.rule().clause().equals(CONTRADICTION)) {
        out.println(file + ": " + violation);
        errors++;
      }
    }
  }
}
