package org.tongbao.intake.text;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/**
 * The result of reading something. With a problem that stops the run there is no value; with
 * warnings there is.
 *
 * @param value null exactly when one of the problems stops the run
 * @param problems in the order in which they stand in the file, or empty
 */
public record Reading<T>(@Nullable T value, List<Problem> problems) {

  /** Keeps its own copy. */
  public Reading {
    problems = List.copyOf(problems);
    if ((value == null) != stop(problems)) {
      throw new IllegalArgumentException("a value or a problem, not both: " + problems);
    }
  }

  /**
   * The value.
   *
   * @throws InputRefused with all problems, where there is none
   */
  public T orRefuse() throws InputRefused {
    if (value == null) {
      throw new InputRefused(problems);
    }
    return value;
  }

  /** The same with another value in place of this one, if there is one. */
  public <S> Reading<S> map(Function<? super T, ? extends S> change) {
    return new Reading<>(value == null ? null : change.apply(value), problems);
  }

  /** {@code value}, unless one of the problems stops the run. */
  public static <T> Reading<T> of(T value, List<Problem> problems) {
    return new Reading<>(stop(problems) ? null : value, problems);
  }

  private static boolean stop(List<Problem> problems) {
    return !problems.isEmpty() && problems.stream().anyMatch(Problem::stops);
  }

  /** Problems without a value. */
  public static <T> Reading<T> refused(Problem problem) {
    return new Reading<>(null, List.of(problem));
  }

  /** Problems without a value. */
  public static <T> Reading<T> refused(List<Problem> problems) {
    return new Reading<>(null, problems);
  }
}
