package org.tongbao.notice;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.tongbao.notice.Working.InGroup;

/** The rows of a group, which know of which: what is computed of them is named after it. */
final class GroupedRows<R> extends AbstractList<R> implements RandomAccess {
  private final List<R> rows;
  private final List<InGroup> group;

  /**
   * @param rows found when they are first asked for
   * @param group the outermost first
   */
  GroupedRows(List<R> rows, List<InGroup> group) {
    this.rows = rows;
    this.group = group;
  }

  /** The group that rows are of; empty if they are of none. */
  static List<InGroup> group(List<?> rows) {
    return rows instanceof GroupedRows<?> grouped ? grouped.group : List.of();
  }

  /** The column that sets rows apart from those of other groups; empty if they are of none. */
  static String column(List<?> rows) {
    List<InGroup> group = group(rows);
    return group.isEmpty() ? "" : "“" + group.get(group.size() - 1).column() + "”";
  }

  /** The group within another. */
  static List<InGroup> within(List<InGroup> outer, InGroup inner) {
    List<InGroup> path = new ArrayList<>(outer);
    path.add(inner);
    return path;
  }

  @Override
  public R get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
