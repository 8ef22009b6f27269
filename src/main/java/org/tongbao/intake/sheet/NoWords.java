package org.tongbao.intake.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.inspection.Severity;

/**
 * What stands in a column of words and is none: a value of another column, because the cells of a
 * row have moved, or what a program or a person writes where there is no value. Printed, it makes a
 * wrong sentence.
 */
final class NoWords {
  private static final int LONGEST = 30;

  /** Of a problem it has its own message; of a sponsor it may be printed. */
  private static final Pattern NONE =
      Pattern.compile(
          "暂?无|没有|未(?:开设|开通|建立?|设立?)(?:网站|账号)?|已?(?:关停|注销|下线|停用|关闭)" + "|本.{1,3}(?:暂?无|没有).{2,8}");

  /** What stands there until somebody fills the cell, and the line of an example. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "待(?:补充|定|填|填写|核实|确认|查)|未填|不详|略|详?见(?:附件|附表|截图|上|下)?\\d?"
              + "|[A-Za-z]|[xX×Ｘ]{2,}(?:网站|账号|公众号)?|(?:例如?|示例|样例)[：:].*");

  private static final Set<String> OF_OTHER_COLUMNS =
      Set.of(
          "是", "否", "有", Severity.VETO.label(), Severity.DEDUCTION.label(), Severity.MINOR.label());

  /** {@code #N/A}, {@code #REF!}, and the marks that Excel shows in a narrow column. */
  private static final Pattern ERROR = Pattern.compile("#+[A-Za-z_/!?0]*[!?]?");

  /** An indicator, a number with its unit, and the empty value of other programs. */
  private static final Pattern VALUE =
      Pattern.compile(
          "[WM]\\d|[\\d.]+[分个条项家次]|(?i:null|none|nan|n/a|undefined)|[（(](?:空|空白|无)[）)]"
              + "|\\d{2,4}年\\d{1,2}月(?:\\d{1,2}日)?");

  /** 12345 and other numbers of a hotline are names of accounts and sources. */
  private static final Pattern HOTLINE = Pattern.compile("12\\d{3}");

  private NoWords() {}

  /** Whether a text of that column is no words. A dash is what offices write for none. */
  static boolean is(Column column, String text) {
    if (!column.isWords()) {
      return false;
    }
    if (text.startsWith("=")) { // a formula, which a CSV prints as it is
      return true;
    }
    if (text.isEmpty()
        || text.length() > LONGEST
        || (column != Column.NAME && UnitRows.DASH.matcher(text).matches())) {
      return false;
    }
    boolean hotline =
        (column == Column.NAME || column == Column.SOURCE) && HOTLINE.matcher(text).matches();
    return OF_OTHER_COLUMNS.contains(text)
        || (NONE.matcher(text).matches() && column != Column.PROBLEM && column != Column.SPONSOR)
        || PLACEHOLDER.matcher(text).matches()
        || ERROR.matcher(text).matches()
        || VALUE.matcher(text).matches()
        || (!hotline && text.codePoints().noneMatch(Character::isLetter));
  }
}
