package org.tongbao.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Problem;
import org.tongbao.render.Counts;

/**
 * What the page shows.
 *
 * @param version increases with every change
 * @param title the notice's title; empty before the first notice
 * @param notice the last valid notice as HTML, whose marked text has a {@code data-source}
 * @param faults current errors and warnings
 * @param unchecked what could not be checked because of errors
 * @param counts what was counted of the current files; null if errors prevent counting
 * @param millis time taken
 */
public record PreviewState(
    int version,
    String title,
    String notice,
    List<Fault> faults,
    List<String> unchecked,
    @Nullable Counts counts,
    long millis) {

  /** Before the first check. */
  public static final PreviewState NOTHING =
      new PreviewState(0, "", "", List.of(), List.of(), null, 0);

  /** Keeps its own copies. */
  public PreviewState {
    faults = List.copyOf(faults);
    unchecked = List.copyOf(unchecked);
  }

  /** Whether the notice is outdated because of current errors. */
  public boolean isBehind() {
    return faults.stream().anyMatch(fault -> fault.problem().stops());
  }

  /**
   * A problem with the lines around its place.
   *
   * @param first the number of the first line
   * @param lines of the file; empty where it cannot be shown
   */
  public record Fault(Problem problem, int first, List<String> lines) {

    /** Keeps its own copy. */
    public Fault {
      lines = List.copyOf(lines);
    }
  }
}
