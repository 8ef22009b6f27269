package org.tongbao.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.problem.ExitCode;

/** Prints how many derived notices a run generated. */
final class DerivedSummary {
  private static final int NAMED = 5;

  private final PrintStream out;
  private final PrintStream err;

  DerivedSummary(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Tells how they stand.
   *
   * @param now whether they were made by this run
   * @return how a command ends that has nothing to add
   */
  public ExitCode tell(DerivedFolder.State standing, boolean now) {
    int untouched = standing.made() - standing.edited().size();
    out.printf(
        Locale.ROOT,
        now ? "另出的通报 %d 份：%s%n" : "另出的通报 %d 份仍是原样，不必重做：%s%n",
        now ? standing.made() : untouched,
        standing.folder());
    if (!standing.edited().isEmpty()) {
      out.printf(
          Locale.ROOT, "  有 %d 份已被修改，未覆盖：%s%n", standing.edited().size(), named(standing.edited()));
    }
    if (standing.failed().isEmpty()) {
      return ExitCode.OK;
    }
    faults(standing).forEach((fault, files) -> err.println(fault + "（" + named(files) + "）"));
    err.printf(
        Locale.ROOT,
        "另出的通报有 %d 份没有生成，其余 %d 份已经生成。请按以上各条改正后再运行%n",
        standing.failed().size(),
        standing.made());
    return ExitCode.DERIVED;
  }

  /** A fault of a template is the same in each notice: it is told once. */
  private static Map<String, List<String>> faults(DerivedFolder.State standing) {
    Map<String, List<String>> faults = new LinkedHashMap<>();
    standing
        .failed()
        .forEach(
            item ->
                Objects.requireNonNull(item.fault())
                    .lines()
                    .forEach(
                        fault ->
                            faults
                                .computeIfAbsent(fault, unused -> new ArrayList<>())
                                .add(item.file())));
    return faults;
  }

  private static String named(List<String> files) {
    String first = String.join("、", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() <= NAMED ? first : first + "等 " + files.size() + " 份";
  }
}
