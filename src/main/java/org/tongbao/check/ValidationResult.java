package org.tongbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.plan.PlanMessage;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Message;
import org.tongbao.problem.Problem;
import org.tongbao.render.Counts;
import org.tongbao.render.OutputCheck;

/**
 * The result of validating an input.
 *
 * @param problems file by file in the order in which the files are read, each from top to bottom
 * @param unchecked what could not be checked and why: sentences without full stop
 * @param counts what was counted; null if errors prevent counting
 */
public record ValidationResult(
    List<Problem> problems, List<String> unchecked, @Nullable Counts counts) {

  /** What a template with errors does not use, it may use when it is mended. */
  private static final Set<String> UNUSED =
      Stream.of(
              PlanMessage.UNUSED_SETTING,
              PlanMessage.UNUSED_CHOICE_OF_RATES,
              PlanMessage.UNUSED_FACT,
              PlanMessage.UNUSED_EARLIER_PERIOD)
          .map(Message::code)
          .collect(Collectors.toSet());

  /** Sorts the problems. */
  public ValidationResult {
    List<String> files = problems.stream().map(p -> p.place().file()).distinct().toList();
    List<Problem> ordered = new ArrayList<>(problems);
    if (problems.stream().anyMatch(p -> p.stops() && isTemplate(p.place().file()))) {
      ordered.removeIf(problem -> UNUSED.contains(problem.code()));
    }
    ordered.sort(
        Comparator.<Problem>comparingInt(p -> files.indexOf(p.place().file()))
            .thenComparingInt(p -> p.place().line())
            .thenComparingInt(p -> p.place().column()));
    problems = List.copyOf(ordered);
    unchecked = List.copyOf(unchecked);
  }

  /** How many problems stop the run. */
  public int errors() {
    return (int) problems.stream().filter(Problem::stops).count();
  }

  /** How many problems are only warnings. */
  public int warnings() {
    return problems.size() - errors();
  }

  /** The exit code for these problems. */
  public ExitCode code() {
    if (errors() == 0) {
      return ExitCode.OK;
    }
    List<Problem> stopping = problems.stream().filter(Problem::stops).toList();
    if (stopping.stream().allMatch(OutputCheck::isOfDocument)) {
      return ExitCode.DOCUMENT;
    }
    return stopping.stream()
            .allMatch(p -> OutputCheck.isOfDocument(p) || isTemplate(p.place().file()))
        ? ExitCode.TEMPLATE
        : ExitCode.INPUT;
  }

  /** Whether a file belongs to a template set, not to the data. */
  static boolean isTemplate(String file) {
    return file.endsWith(".ftlx") || file.endsWith(".docx");
  }
}
