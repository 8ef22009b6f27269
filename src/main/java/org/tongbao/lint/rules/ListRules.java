package org.tongbao.lint.rules;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Lists of names that the text shortens. */
final class ListRules {
  private ListRules() {}

  /** A shortened list names more units than it counts. */
  static final class ListCount extends Check {
    private static final Pattern LIST = Pattern.compile("([^，。；：（）]{3,400}?)等(\\d{1,3})[个家条项]");

    /** 广州、深圳 are of one sort, whatever they end with. */
    private static final int SHORT = 4;

    private static final Pattern QUOTED = Pattern.compile("(?:[“《][^“”《》]*[”》][、和及]?)+$");

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse() || !counts(paragraph.text())) {
        return;
      }
      Matcher list = LIST.matcher(paragraph.text());
      while (list.find()) {
        int named = named(list.group(1));
        int counted = Integer.parseInt(list.group(2));
        if (named > counted) {
          report(
              paragraph.spot(),
              Words.around(paragraph.text(), list.start(2) - 8, list.end()),
              LintMessage.LIST_LONGER_THAN_COUNT,
              named,
              counted);
        }
      }
    }

    /**
     * How many names end the list: those in quotes, or those that end with the same character as
     * the last. Before them, the places may stand in which they are.
     */
    private static int named(String list) {
      Matcher quoted = QUOTED.matcher(list);
      if (quoted.find()) {
        return (int) quoted.group().chars().filter(c -> c == '“' || c == '《').count();
      }
      String[] names = list.substring(list.lastIndexOf('的') + 1).split("、", -1);
      if (Arrays.stream(names).allMatch(name -> name.length() <= SHORT)) {
        return names.length;
      }
      char end = list.charAt(list.length() - 1);
      int named = 0;
      for (int i = names.length - 1; i >= 0; i--) {
        if (names[i].isEmpty() || names[i].charAt(names[i].length() - 1) != end) {
          return named;
        }
        named++;
      }
      return named;
    }

    /** Whether the text has 等 and a digit after it: most have not, and the pattern is slow. */
    private static boolean counts(String text) {
      int at = text.indexOf('等');
      while (at >= 0 && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1))) {
        at = text.indexOf('等', at + 1);
      }
      return at >= 0 && at + 1 < text.length();
    }
  }
}
