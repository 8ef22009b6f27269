package org.tongbao.notice;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Tally;

/**
 * The counts of a region, a department or another group, or of all units.
 *
 * @param name as tables print it
 * @param shortName as lists in prose print it
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率
 * @param earlier its counts in the last notice; absent if there is none or it does not have the
 *     group
 * @param trend its rates from the oldest notice to this one; empty if this is the first
 */
public record Group(
    String name,
    String shortName,
    Count running,
    Count checked,
    Count passed,
    Count failed,
    Percentage passRate,
    @Nullable PriorCounts earlier,
    List<TrendPoint> trend) {

  /** Keeps its own copy. */
  public Group {
    trend = List.copyOf(trend);
  }

  /** The same group with its counts in prior notices. */
  Group with(@Nullable PriorCounts newEarlier, List<TrendPoint> newTrend) {
    return new Group(
        name, shortName, running, checked, passed, failed, passRate, newEarlier, newTrend);
  }

  /** A group of a kind. */
  static Group of(String kind, Dimension dimension, GroupName name, Tally tally) {
    return counted(kind, dimension, name, name.name() + kind, tally);
  }

  /** The units of a kind that belong to no region and to no department. */
  static Group others(String kind, Tally tally) {
    String name = Evidence.Units.OTHERS;
    return counted(kind, null, new GroupName(name, name), name + kind, tally);
  }

  /** All units of a kind. */
  static Group sum(String kind, String name, Tally tally) {
    return counted(kind, null, new GroupName(name, name), kind, tally);
  }

  private static Group counted(
      String kind, @Nullable Dimension dimension, GroupName name, String whose, Tally tally) {
    boolean some = dimension != null || name.name().equals(Evidence.Units.OTHERS);
    String group = some ? name.name() : "";
    Function<Measure, Evidence> units =
        measure -> new Evidence.Units(kind, dimension, group, measure);
    return new Group(
        name.name(),
        name.shortName(),
        new Count(tally.running(), Source.of(whose + "在运行数", units.apply(Measure.RUNNING))),
        new Count(tally.checked(), Source.of(whose + "检查数", units.apply(Measure.CHECKED))),
        new Count(
            tally.passed(),
            Source.of(whose + "合格数", units.apply(Measure.PASSED))
                .computed("＝检查数" + tally.checked() + "－不合格数" + tally.failed())),
        new Count(tally.failed(), Source.of(whose + "不合格数", units.apply(Measure.FAILED))),
        Percentage.of(tally.rate(), whose + "合格率", units.apply(Measure.RATE)),
        null,
        List.of());
  }
}
