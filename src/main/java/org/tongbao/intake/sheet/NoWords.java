package org.tongbao.intake.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.inspection.Severity;

/**
 * What stands in a column of words and is none: a value of another column, because the cells of a
 * row have moved, or what a program writes where it has no value. Printed, it makes a wrong
 * sentence.
 */
final class NoWords {
  private static final int LONGEST = 30;

  /** Of a problem it has its own message; of a sponsor it may be printed. */
  private static final String NONE = "无";

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
    if (!column.isWords()
        || text.isEmpty()
        || text.length() > LONGEST
        || (column != Column.NAME && UnitRows.DASH.matcher(text).matches())) {
      return false;
    }
    boolean hotline =
        (column == Column.NAME || column == Column.SOURCE) && HOTLINE.matcher(text).matches();
    return OF_OTHER_COLUMNS.contains(text)
        || (text.equals(NONE) && column != Column.PROBLEM && column != Column.SPONSOR)
        || ERROR.matcher(text).matches()
        || VALUE.matcher(text).matches()
        || (!hotline && text.codePoints().noneMatch(Character::isLetter));
  }
}
