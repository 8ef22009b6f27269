package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.Dimension;

/** What a value is based on. It names rows and settings, not their places in the files. */
public sealed interface Evidence {

  /** Which units of a group. */
  enum Measure {
    /** 在运行. */
    RUNNING,
    /** 检查. */
    CHECKED,
    /** 合格: those inspected, without those that failed. */
    PASSED,
    /** 不合格. */
    FAILED,
    /** 合格率: those that passed as a share of those inspected. */
    RATE
  }

  /**
   * Rows of units.
   *
   * @param kind 类别
   * @param dimension what they are grouped by; null for all of the kind, or for those in no group
   * @param group the group's full name; empty for all
   * @param measure which of them
   * @param round to which these rows belong, from 0
   */
  record Units(String kind, @Nullable Dimension dimension, String group, Measure measure, int round)
      implements Evidence {
    /** The name of those that belong to no region and to no department. */
    public static final String OTHERS = "其他";

    /** Whether these belong to no region and to no department. */
    public boolean ungrouped() {
      return dimension == null && !group.isEmpty();
    }
  }

  /**
   * Individual units.
   *
   * @param rows their numbers in the sheet
   */
  record UnitRows(List<Integer> rows) implements Evidence {

    /** Keeps its own copy. */
    public UnitRows {
      rows = RowNumbers.of(rows);
    }
  }

  /**
   * Rows of findings.
   *
   * @param rows their numbers in the sheet
   */
  record Findings(List<Integer> rows) implements Evidence {

    /** Keeps its own copy. */
    public Findings {
      rows = RowNumbers.of(rows);
    }
  }

  /**
   * A setting.
   *
   * @param key in notice.yaml: 期间; in a nested value 版头/标志; in a named item 事实/网民留言/数值
   */
  record Setting(String key) implements Evidence {}
}
