package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a function of a template made a value.
 *
 * @param form what the value is, in Chinese, without the name of a group: equal for the values of a
 *     column that are computed in the same way
 * @param group of which group it is, the outermost first; empty if it is of no group
 * @param steps the first values that it was computed of, with how these were made
 * @param more how many further values it was computed of
 */
public record Working(String form, List<InGroup> group, List<Step> steps, int more) {
  /** The form of a rank, whose column is explained in one sentence. */
  public static final String RANK = "名次";

  /** Of a longer formula only the first values are kept. */
  private static final int MOST_STEPS = 10;

  /** Where a formula has more values in all, only its own are kept. */
  private static final int MOST_IN_ALL = 30;

  /** In characters; a longer name of a value is not taken into the name of the next. */
  private static final int LONGEST_NAME = 60;

  /** Keeps its own copies. */
  public Working {
    group = List.copyOf(group);
    steps = List.copyOf(steps);
  }

  /**
   * A column by which rows were grouped, and what they have in it.
   *
   * @param column 列名
   * @param name the group's name
   * @param ofFindings whether it is a column of the findings
   */
  public record InGroup(String column, String name, boolean ofFindings) {}

  /**
   * A value that another was computed of.
   *
   * @param printed as it stands in the formula
   * @param source where it comes from
   */
  public record Step(String printed, Source source) {

    private int size() {
      Working of = source.working();
      return 1 + (of == null ? 0 : of.steps.stream().mapToInt(Step::size).sum());
    }

    private Step alone() {
      Working of = source.working();
      return of == null
          ? this
          : new Step(printed, source.made(new Working(of.form, of.group, List.of(), 0)));
    }
  }

  /** A value that rows were counted or added up for. */
  static Working of(String form, List<?> rows) {
    return new Working(form, GroupedRows.group(rows), List.of(), 0);
  }

  /** A value that other values were computed into; of their only group, if they have one. */
  static Working ofSteps(String form, List<Step> all) {
    List<Step> steps = new ArrayList<>();
    List<List<InGroup>> groups = new ArrayList<>();
    int count = 0;
    for (Step step : all) {
      List<InGroup> group = group(step.source());
      if (!group.isEmpty() && !groups.contains(group) && groups.size() < 2) {
        groups.add(group);
      }
      if (count++ < MOST_STEPS) {
        steps.add(step);
      }
    }
    if (steps.stream().mapToInt(Step::size).sum() > MOST_IN_ALL) {
      steps.replaceAll(Step::alone);
    }
    List<InGroup> only = groups.size() == 1 ? groups.get(0) : List.of();
    return new Working(form, only, steps, count - steps.size());
  }

  /** The group that a value is of; empty if it is of none. */
  private static List<InGroup> group(Source source) {
    if (source.working() != null) {
      return source.working().group;
    }
    Evidence.Units units = countedGroup(source);
    return units == null ? List.of() : List.of(group(units));
  }

  private static InGroup group(Evidence.Units units) {
    return new InGroup(Objects.requireNonNull(units.dimension()).column(), units.group(), false);
  }

  /** The region or department that a count of the model is of. */
  private static Evidence.@Nullable Units countedGroup(Source source) {
    return source.evidence().size() == 1
            && source.evidence().get(0) instanceof Evidence.Units units
            && units.dimension() != null
        ? units
        : null;
  }

  /** What a value is, in the name of another; without the name of its group. */
  static String form(Source source) {
    Evidence.Units units = countedGroup(source);
    String form =
        source.working() != null
            ? source.working().form
            : units == null ? source.what() : source.what().replace(units.group(), "");
    return brief(form);
  }

  /** What a value is, in the name of another. */
  static String name(Source source) {
    return brief(source.what());
  }

  private static String brief(String name) {
    return name.length() > LONGEST_NAME ? "算出的数" : name;
  }
}
