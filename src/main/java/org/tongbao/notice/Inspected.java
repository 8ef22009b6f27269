package org.tongbao.notice;

import java.util.List;

/**
 * All that is known of one kind of inspected unit.
 *
 * @param kind 类别
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率
 * @param complete whether all that runs was inspected (全覆盖)
 * @param total the sum of all groups, named 合计
 * @param regions by 地区, in the official order
 * @param departments by 部门, in the official order
 * @param platforms by 平台
 * @param levels by 级别
 * @param topics findings that the prose names
 * @param listed units on the list of outstanding problems (列入名单)
 */
public record Inspected(
    String kind,
    long running,
    long checked,
    long passed,
    long failed,
    Percentage passRate,
    boolean complete,
    Group total,
    Groups regions,
    Groups departments,
    Groups platforms,
    Groups levels,
    List<Topic> topics,
    List<ListedUnit> listed) {

  /** Keeps its own copies. */
  public Inspected {
    topics = List.copyOf(topics);
    listed = List.copyOf(listed);
  }
}
