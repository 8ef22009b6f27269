package org.tongbao.inspection;

/** How serious a finding is. */
public enum Severity {
  /** 单项否决: the unit fails, whatever its score. */
  VETO("单项否决"),
  /** 扣分: costs points if the office scores. */
  DEDUCTION("扣分"),
  /** 一般问题: no effect on the result. */
  MINOR("一般问题");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word that sheets and notices use. */
  public String label() {
    return label;
  }
}
