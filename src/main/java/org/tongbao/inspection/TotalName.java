package org.tongbao.inspection;

import java.util.regex.Pattern;

/** Names that stand before a total: a group of that name would be read as the sum of the others. */
public final class TotalName {
  private static final Pattern TOTAL =
      Pattern.compile(".{0,12}(?:合计|总计|小计|共计)|总数|汇总|.{0,6}平均[分值数]?|全[国省市州盟县区旗乡镇]|全自治[区州县旗]");

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

  /** Whether Excel gives its rows of subtotals such names. */
  public static boolean isSubtotal(String name) {
    return SUBTOTAL.matcher(VisibleForm.of(name)).matches();
  }
}
