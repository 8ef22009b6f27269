package org.tongbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Problem;
import org.tongbao.render.Counts;

/**
 * What judging an input came to.
 *
 * @param problems file by file in the order in which they are read, each from top to bottom
 * @param unjudged what could not be judged and why, sentences without full stop
 * @param counts what was counted; null where something stops the run before that
 */
public record ValidationResult(
    List<Problem> problems, List<String> unjudged, @Nullable Counts counts) {

  /** Puts the problems in order. */
  public ValidationResult {
    List<String> files = problems.stream().map(p -> p.place().file()).distinct().toList();
    List<Problem> ordered = new ArrayList<>(problems);
    ordered.sort(
        Comparator.<Problem>comparingInt(p -> files.indexOf(p.place().file()))
            .thenComparingInt(p -> p.place().line())
            .thenComparingInt(p -> p.place().column()));
    problems = List.copyOf(ordered);
    unjudged = List.copyOf(unjudged);
  }

  /** How many problems stop the run. */
  public int errors() {
    return (int) problems.stream().filter(Problem::stops).count();
  }

  /** How many problems are only to be looked at. */
  public int warnings() {
    return problems.size() - errors();
  }

  /** How a command ends that has nothing to add. */
  public ExitCode code() {
    if (errors() == 0) {
      return ExitCode.OK;
    }
    boolean template =
        problems.stream().filter(Problem::stops).allMatch(p -> isTemplate(p.place().file()));
    return template ? ExitCode.TEMPLATE : ExitCode.INPUT;
  }

  /** Whether the fault lies with a template, not with the data. */
  static boolean isTemplate(String file) {
    return file.endsWith(".ftlx") || file.endsWith(".docx");
  }
}
