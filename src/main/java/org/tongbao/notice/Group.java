package org.tongbao.notice;

import org.tongbao.inspection.GroupName;
import org.tongbao.statistics.Tally;

/**
 * A region, a department or another group, or the sum of all, with its counts.
 *
 * @param name as tables print it
 * @param shortName as lists in prose print it
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率
 */
public record Group(
    String name,
    String shortName,
    long running,
    long checked,
    long passed,
    long failed,
    Percentage passRate) {

  static Group of(GroupName name, Tally tally) {
    return new Group(
        name.name(),
        name.shortName(),
        tally.running(),
        tally.checked(),
        tally.passed(),
        tally.failed(),
        Percentage.of(tally.rate()));
  }
}
