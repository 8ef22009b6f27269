package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.Dimension;

/** What a value rests on. It names rows and settings; finding their places is not the model's. */
public sealed interface Evidence {

  /** What of a group of units is meant. */
  enum Measure {
    /** 在运行. */
    RUNNING,
    /** 检查. */
    CHECKED,
    /** 不合格. */
    FAILED
  }

  /**
   * Rows of units.
   *
   * @param kind 类别
   * @param dimension by what they are grouped; null for all of the kind
   * @param group the group's full name; empty for all
   * @param measure which of them
   */
  record Units(String kind, @Nullable Dimension dimension, String group, Measure measure)
      implements Evidence {}

  /**
   * Rows of findings.
   *
   * @param rows their numbers in the sheet
   */
  record Findings(List<Integer> rows) implements Evidence {

    /** Keeps its own copy. */
    public Findings {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A setting.
   *
   * @param key in notice.yaml
   */
  record Setting(String key) implements Evidence {}
}
