package org.tongbao.lint.rules;

/**
 * What is told of a rule.
 *
 * @param id lower-case words joined by hyphens; profiles switch a rule off by it
 * @param clause of GB/T 9704-2012, or what else asks for it: 数据一致, 信息安全
 * @param asks a Chinese sentence without its full stop
 */
public record RuleCard(String id, String clause, Strength strength, String asks) {
  /** The text agrees with itself; no clause says so. */
  static final String DATA = "数据一致";

  /** What may not be published. */
  static final String SAFETY = "信息安全";

  /** The clause with the standard's number, as a message names it. */
  public String source() {
    return Character.isDigit(clause.charAt(0)) ? "GB/T 9704-2012 " + clause : clause;
  }
}
