package org.tongbao.inspection;

/** How grave a finding is; only a veto makes its unit fail by itself. */
public enum Severity {
  /** 单项否决: the unit fails, whatever its score. */
  VETO("单项否决"),
  /** 扣分: costs points where the office scores. */
  DEDUCTION("扣分"),
  /** 一般问题: named, nothing more. */
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
