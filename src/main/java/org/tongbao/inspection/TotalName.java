package org.tongbao.inspection;

import java.util.regex.Pattern;

/** Names that stand before a total: a group of that name would be read as the sum of the others. */
public final class TotalName {
  private static final Pattern TOTAL =
      Pattern.compile(".{0,12}(?:合计|总计|小计|共计)|总数|全[国省市州盟县区旗乡镇]|全自治[区州县旗]");

  /** Blanks, and the regions above one in its path. */
  private static final Pattern PASSED_OVER = Pattern.compile("\\s|.*/");

  private TotalName() {}

  /** Whether a table would show a group of that name, or of that path, as a total. */
  public static boolean is(String name) {
    return TOTAL.matcher(PASSED_OVER.matcher(VisibleForm.of(name)).replaceAll("")).matches();
  }
}
