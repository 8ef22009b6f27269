package org.tongbao.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that stand before a total: a group of that name would be read as the sum of the others. */
public final class TotalName {
  private static final String SUM =
      "(?:.{0,12}(?:合计|总计|小计|共计|累计)|总数|汇总|.{0,6}平均(?:得分|[分值数])?"
          + "|(?i:(?:sub|grand )?total|sum|average))";

  /** The number of units may stand behind it. */
  private static final Pattern ROW =
      Pattern.compile(SUM + "[：:]?(?:共?(\\d{1,7}|[一二三四五六七八九十]{1,3})[个家条行项件]?)?");

  private static final Pattern TOTAL =
      Pattern.compile(
          ROW
              + "|(?:以上|本页)?共\\d{1,7}[个家]|.{1,12}[（(]共?\\d{1,7}[个家][）)]"
              + "|.{1,12}(?:网站|账号|新媒体|检查|单位)总?数"
              + "|全[国省市州盟县区旗乡镇]|全自治[区州县旗]");

  /** As Excel's 分类汇总 names its rows; 政策汇总, without the blank, is a column of a website. */
  private static final Pattern SUBTOTAL = Pattern.compile(".{1,12}\\s(?:汇总|平均值|计数)");

  /** Blanks, and the regions above one in its path. */
  private static final Pattern PASSED_OVER = Pattern.compile("\\s|.*/");

  private TotalName() {}

  /** Whether a table would show a group of that name, or of that path, as a total. */
  public static boolean is(String name) {
    return isSubtotal(name)
        || TOTAL.matcher(PASSED_OVER.matcher(VisibleForm.of(name)).replaceAll("")).matches();
  }

  /**
   * How a row of sums begins.
   *
   * @param text without blanks
   * @return its first group is the number in the text, if one stands there
   */
  public static Matcher row(String text) {
    return ROW.matcher(text);
  }

  /** Whether Excel gives its rows of subtotals such names. */
  public static boolean isSubtotal(String name) {
    return SUBTOTAL.matcher(VisibleForm.of(name)).matches();
  }
}
