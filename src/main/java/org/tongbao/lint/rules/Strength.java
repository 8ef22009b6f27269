package org.tongbao.lint.rules;

import org.tongbao.problem.Problem.Weight;

/** How firmly the standard asks for something. */
public enum Strength {
  /** The standard says so without reservation, or two places contradict each other. */
  MUST("必须", Weight.ERROR),
  /** The standard or practice says 一般, 推荐 or 可以, or a draft is not finished. */
  USUAL("一般", Weight.WARNING);

  private final String label;
  private final Weight weight;

  Strength(String label, Weight weight) {
    this.label = label;
    this.weight = weight;
  }

  /** 必须 or 一般, as in the list of rules. */
  public String label() {
    return label;
  }

  /** The weight of its messages. */
  public Weight weight() {
    return weight;
  }
}
