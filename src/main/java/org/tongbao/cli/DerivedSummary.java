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
  private final PrintStream out;
  private final PrintStream err;

  DerivedSummary(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the state of the derived notices.
   *
   * @param now whether this run generated them
   * @return the exit code if nothing else fails
   */
  ExitCode print(DerivedFolder.State state, boolean now) {
    int untouched = state.made() - state.edited().size();
    out.printf(
        Locale.ROOT,
        now ? "另出的通报 %d 份：%s%n" : "另出的通报 %d 份仍是原样，不必重做：%s%n",
        now ? state.made() : untouched,
        state.folder());
    if (now && !state.shortened().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "  有 %d 份的名称太长，文件名只用了它的开头：%s%n",
          state.shortened().size(),
          DerivedFolder.named(state.shortened()));
    }
    if (!state.edited().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "  有 %d 份已被修改，未覆盖：%s%n",
          state.edited().size(),
          DerivedFolder.named(state.edited()));
    }
    if (state.failed().isEmpty()) {
      return ExitCode.OK;
    }
    faults(state)
        .forEach((fault, files) -> err.println(fault + "（" + DerivedFolder.named(files) + "）"));
    err.printf(
        Locale.ROOT,
        "另出的通报有 %d 份没有生成，其余 %d 份已经生成。请按以上各条改正后再运行%n",
        state.failed().size(),
        state.made());
    return ExitCode.DERIVED;
  }

  /** The files by fault, because a fault of a template is the same in each notice. */
  private static Map<String, List<String>> faults(DerivedFolder.State state) {
    Map<String, List<String>> faults = new LinkedHashMap<>();
    state
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
}
