package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Rule.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A place where a document breaks a rule.
 *
 * @param place the part and the paragraph, as a reader counts
 * @param words quoted text, shortened; empty for a page
 * @param found what is wrong, in Chinese, without full stop
 * @param asked what would be right, in Chinese, without full stop
 * @param more number of further places with the same violation
 * @param stretches the texts of all these places, of very many the first ones
 */
public record Violation(
    Rule rule,
    String place,
    String words,
    String found,
    String asked,
    int more,
    List<Stretch> stretches) {

  /** Rules that no other words would follow: of fonts, indents and places. */
  @SuppressWarnings("ImmutableEnumChecker")
  private static final Set<Rule> LAYOUT =
      EnumSet.of(
          MARK_CENTRED,
          TITLE_CENTRED,
          TITLE_FONT,
          TITLE_SIZE,
          ADDRESSEE_FLUSH,
          ADDRESSEE_GAP,
          FIRST_PAGE,
          BODY_INDENT,
          HEADING_1_FONT,
          HEADING_2_FONT,
          HEADING_3_FONT,
          NOTE_GAP,
          NOTE_INDENT,
          SIGNATURE_GAP,
          SIGNATURE_PLACE,
          SIGNATURE_KEEP,
          REMARK_INDENT,
          ATTACHMENT_PAGE,
          ATTACHMENT_MARK,
          ATTACHMENT_MARK_FONT,
          ATTACHMENT_TITLE,
          ATTACHMENT_TITLE_GAP,
          ATTACHMENT_TITLE_FONT,
          TABLE_HEADER,
          TABLE_ROW_BREAK,
          IMPRINT_SIZE);

  /** Keeps its own copy. */
  public Violation {
    stretches = List.copyOf(stretches);
  }

  /** Whether a rule with 必须 is broken. */
  public boolean isError() {
    return rule.strength() == Strength.MUST;
  }

  /** Whether it is about the words, not about the page, its fonts and indents. */
  public boolean isOfWords() {
    return !rule.clause().startsWith("5.")
        && !rule.clause().equals("7.5")
        && !LAYOUT.contains(rule);
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
