package org.tongbao.batch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.store.Draft;

/**
 * A run as the job repository remembers it: one execution of the job.
 *
 * @param number in its database
 * @param identity of the run: executions that continued each other, or made the same draft again,
 *     have the same
 * @param started local time
 * @param ended local time; null if its process was killed
 * @param completed whether it came to its end
 * @param input the folder that it read
 * @param version of the program; empty if it was older than 0.2.0
 * @param draft that it made, if the database still has it
 * @param steps in their order
 */
public record RunRecord(
    long number,
    String identity,
    LocalDateTime started,
    @Nullable LocalDateTime ended,
    boolean completed,
    String input,
    String version,
    @Nullable Draft draft,
    List<Step> steps) {

  /**
   * A step of a run.
   *
   * @param read rows
   * @param stored rows
   */
  public record Step(String name, long read, long stored, Duration duration) {}

  /** How long it took; null if it has no end. */
  public @Nullable Duration duration() {
    return ended == null ? null : Duration.between(started, ended);
  }
}
