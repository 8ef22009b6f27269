package org.tongbao.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.VisibleForm;

/**
 * The results of one kind of inspected unit.
 *
 * @param kind 类别
 * @param window 检查时段; that of the notice if the kind has none of its own
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率
 * @param complete whether all units in operation were inspected (全覆盖)
 * @param total the sum of all groups, named 合计
 * @param regions by 地区, in the official order
 * @param departments by 部门, in the official order
 * @param ungrouped the units in no region and in no department, named 其他; absent if no kind has
 *     any, or if there is neither a region nor a department
 * @param platforms by 平台, in the order of their first unit
 * @param levels by 级别, in the order of their first unit
 * @param sections findings that the prose names, by 所属部分
 * @param listed units in the list of outstanding problems (列入名单); may be long, so it is read while
 *     it is printed
 * @param units all units, in the order of the sheet
 * @param findings all findings, in the order of the sheet
 * @param ranking units with a score and without a veto finding, the best first
 * @param bands 分段, the highest first
 * @param followUp what happened to the units that the last notice mentioned; absent if there is
 *     none
 * @param repeated units that fail in this notice and in the one just before it; in a later round,
 *     that failed in the round before too
 * @param roundName of which round (轮次) these results are, as the settings name it; empty where
 *     units are checked once
 * @param rechecks what later rounds found, in order
 */
public record Inspected(
    String kind,
    Span window,
    Count running,
    Count checked,
    Count passed,
    Count failed,
    Percentage passRate,
    boolean complete,
    Group total,
    Groups regions,
    Groups departments,
    @Nullable Group ungrouped,
    Groups platforms,
    Groups levels,
    List<Section> sections,
    List<ListedUnit> listed,
    List<UnitRow> units,
    List<FindingRow> findings,
    List<RankedUnit> ranking,
    List<ScoreBand> bands,
    @Nullable FollowUp followUp,
    List<RepeatedUnit> repeated,
    String roundName,
    List<Recheck> rechecks) {

  /** Copies all lists except those that may be long. */
  public Inspected {
    sections = List.copyOf(sections);
    ranking = List.copyOf(ranking);
    bands = List.copyOf(bands);
    repeated = List.copyOf(repeated);
    rechecks = List.copyOf(rechecks);
  }

  /**
   * What a later round found.
   *
   * @param name the name of the round
   * @throws RequestRefused if there is no later round of that name
   */
  public Inspected round(String name) {
    return rechecks.stream()
        .filter(recheck -> VisibleForm.same(recheck.name(), name))
        .map(Recheck::inspected)
        .findFirst()
        .orElseThrow(
            () ->
                new RequestRefused(
                    NoticeMessage.ROUND_UNKNOWN,
                    name,
                    rechecks.isEmpty()
                        ? "没有"
                        : rechecks.stream().map(Recheck::name).collect(Collectors.joining("、"))));
  }

  /** Its counts in the last notice; absent if there is none or it did not inspect the kind. */
  public @Nullable PriorCounts earlier() {
    return total.earlier();
  }

  /** Its counts in the notice of the same period of the year before; absent if there is none. */
  public @Nullable PriorCounts yearBefore() {
    return total.yearBefore();
  }

  /**
   * Its counts in the notice of a period; absent if that notice did not inspect the kind.
   *
   * @throws RequestRefused if no notice of that period was read
   */
  public @Nullable PriorCounts earlierIn(String period) {
    return total.earlierIn(period);
  }

  /** Its counts and rates from the oldest notice to this one; empty if this is the first. */
  public List<TrendPoint> trend() {
    return total.trend();
  }

  /** The topics of all sections. */
  public List<Topic> topics() {
    return sections.stream().flatMap(section -> section.topics().stream()).toList();
  }
}
