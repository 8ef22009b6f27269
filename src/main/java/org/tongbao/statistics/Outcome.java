package org.tongbao.statistics;

/** What the inspection of a unit came to. */
public enum Outcome {
  /** 合格. */
  PASSED,
  /** 不合格. */
  FAILED,
  /** 未检查: in operation, but not in the sample. */
  UNCHECKED
}
