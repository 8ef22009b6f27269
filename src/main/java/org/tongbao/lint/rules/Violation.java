package org.tongbao.lint.rules;

/**
 * A place where a document breaks a rule.
 *
 * @param place the part and the paragraph, as a reader counts
 * @param words quoted text, shortened; empty for a page
 * @param found what is wrong, in Chinese, without full stop
 * @param asked what would be right, in Chinese, without full stop
 * @param more number of further places with the same violation
 */
public record Violation(
    Rule rule, String place, String words, String found, String asked, int more) {

  /** Whether a rule with 必须 is broken. */
  public boolean isError() {
    return rule.strength() == Strength.MUST;
  }

  /** The same, found at one more place. */
  Violation oneMore() {
    return new Violation(rule, place, words, found, asked, more + 1);
  }

  /** The message as a clerk reads it, without the file's name. */
  @Override
  public String toString() {
    return place
        + (words.isEmpty() ? "" : "“" + words + "”")
        + ": "
        + rule.strength().weight().label()
        + "："
        + found
        + (more > 0 ? "（另有 " + more + " 处相同）" : "")
        + "。应为："
        + asked
        + "。［"
        + rule.source()
        + "，"
        + rule.id()
        + "］";
  }
}
