package org.tongbao.lint.rules;

/** How firmly the standard asks for something. */
public enum Strength {
  /** The standard says so without a hedge, or two places contradict each other. */
  MUST("必须", "错误"),
  /** The standard or practice says 一般, 推荐 or 可以; or a draft is not yet finished. */
  USUAL("一般", "提醒");

  private final String label;
  private final String weight;

  Strength(String label, String weight) {
    this.label = label;
    this.weight = weight;
  }

  /** 必须 or 一般, as the list of rules has it. */
  public String label() {
    return label;
  }

  /** 错误 or 提醒, as a message has it. */
  public String weight() {
    return weight;
  }
}
