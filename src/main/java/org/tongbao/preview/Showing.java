package org.tongbao.preview;

import java.util.List;
import org.tongbao.problem.Problem;

/**
 * What the page shows.
 *
 * @param version grows whenever something else is to be seen
 * @param title the notice's; empty as long as none could be drawn
 * @param notice the last notice that could be drawn, as HTML whose marked words have a {@code
 *     data-source}
 * @param values what the model of that notice holds
 * @param faults what is wrong now, or to be thought of
 * @param unjudged what could not be looked at for it
 * @param millis how long it took
 */
public record Showing(
    int version,
    String title,
    String notice,
    List<NamedValue> values,
    List<Fault> faults,
    List<String> unjudged,
    long millis) {

  /** Before anything was looked at. */
  public static final Showing NOTHING = new Showing(0, "", "", List.of(), List.of(), List.of(), 0);

  /** Keeps its own copies. */
  public Showing {
    values = List.copyOf(values);
    faults = List.copyOf(faults);
    unjudged = List.copyOf(unjudged);
  }

  /** Whether the notice is an earlier one, as something is wrong now. */
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
