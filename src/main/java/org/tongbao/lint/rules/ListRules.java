package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Lists of names. */
final class ListRules {
  private ListRules() {}

  /** Lists with their count, as in 甲镇网、乙镇网等2家. */
  private abstract static class CountedLists extends Check {
    private static final Pattern LIST =
        Pattern.compile("([^，。；：（）]{3,400}?)等(\\d{1,3})[个家条项类款种篇处]");

    private static final Pattern QUOTED = Pattern.compile("(?:[“《][^“”《》]*[”》][、和及]?)+$");

    private final LintMessage message;

    CountedLists(LintMessage message) {
      this.message = message;
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse() || !counts(paragraph.text())) {
        return;
      }
      Matcher list = LIST.matcher(paragraph.text());
      while (list.find()) {
        Matcher quoted = QUOTED.matcher(list.group(1));
        int named =
            quoted.find()
                ? (int) quoted.group().chars().filter(c -> c == '“' || c == '《').count()
                : named(list.group(1));
        int counted = Integer.parseInt(list.group(2));
        if (isWrong(named, counted)) {
          String words = Words.around(paragraph.text(), list.start(2) - 8, list.end());
          report(paragraph.spot(), words, message, named, counted);
        }
      }
    }

    /** Whether the text has 等 and a digit after it: most have not, and the pattern is slow. */
    private static boolean counts(String text) {
      int at = text.indexOf('等');
      while (at >= 0 && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1))) {
        at = text.indexOf('等', at + 1);
      }
      return at >= 0 && at + 1 < text.length();
    }

    /** How many names without quotes a list has. */
    abstract int named(String list);

    abstract boolean isWrong(int named, int counted);
  }

  /** A list names more than it counts. */
  static final class ListCount extends CountedLists {
    /** 广州、深圳 are of one sort, whatever they end with. */
    private static final int SHORT = 4;

    ListCount() {
      super(LintMessage.LIST_LONGER_THAN_COUNT);
    }

    /**
     * At least so many: those that end with the same character as the last. Before them, the places
     * may stand in which they are.
     */
    @Override
    int named(String list) {
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

    @Override
    boolean isWrong(int named, int counted) {
      return named > counted;
    }
  }

  /** A long list lacks so few names that it was hardly shortened. */
  static final class ListNearly extends CountedLists {
    private static final int LONG = 5;

    ListNearly() {
      super(LintMessage.LIST_NEARLY_COUNTED);
    }

    /** At most so many. */
    @Override
    int named(String list) {
      return list.split("[、和与]|(?<!涉)及", -1).length;
    }

    @Override
    boolean isWrong(int named, int counted) {
      return named >= LONG && counted > named && (counted - named) * LONG <= named;
    }
  }

  /** A name that stands twice in a list of three or more. */
  static final class ListRepeated extends Check {
    private static final Pattern QUOTED = Pattern.compile("[“《]([^“”《》]{2,30})[”》]");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff].+");
    private static final Pattern OUTCOME =
        Pattern.compile(
            "(已整改|未整改|仍有问题|没有检查|未再发现问题|情况不明|没有回应|未报告|没有报告)[^，。；（）\\d]{0,6}\\d{1,3}[个家]（([^（）]{2,200})）");

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse()) {
        return;
      }
      apart(paragraph);
      for (String clause : Words.split(paragraph.text(), "，。；：（）\n")) {
        String twice = clause.contains("、") ? repeated(clause.split("、", -1)) : "";
        if (twice.isEmpty() && clause.contains("”“")) {
          twice =
              repeated(
                  QUOTED.matcher(clause).results().map(m -> m.group(1)).toArray(String[]::new));
        }
        if (!twice.isEmpty()) {
          report(paragraph.spot(), Words.shown(clause), LintMessage.LISTED_TWICE, twice);
        }
      }
    }

    /** A name in the brackets of two outcomes, of which each unit has one. */
    private void apart(Paragraph paragraph) {
      for (String sentence : Words.split(paragraph.text(), "。；")) {
        Matcher outcome = OUTCOME.matcher(sentence.contains("（") ? sentence : "");
        Set<String> known = new HashSet<>();
        Set<String> outcomes = new HashSet<>();
        while (outcome.find()) {
          for (String name :
              outcomes.add(outcome.group(1)) ? outcome.group(2).split("、") : new String[0]) {
            if (!known.add(name)) {
              String words = Words.around(sentence, outcome.start(), outcome.end());
              report(paragraph.spot(), words, LintMessage.LISTED_TWICE, name);
            }
          }
        }
      }
    }

    private static String repeated(String[] names) {
      Set<String> known = new HashSet<>();
      for (int i = 0; i < names.length && names.length > 2; i++) {
        String name = i == names.length - 1 ? names[i].replaceFirst("等.*$", "") : names[i];
        if (NAME.matcher(name).matches() && !known.add(name)) {
          return name;
        }
      }
      return "";
    }
  }

  /** 甲镇、乙镇、县公安局等3个乡镇: one of them is of another sort. */
  static final class Sort extends Check {
    private static final Pattern LIST =
        Pattern.compile("([^，。；：（）“”]{3,200})等\\d{1,3}个(乡镇|镇街|镇|部门|县直部门|市直部门|局)(?!网站)");
    private static final String PLACE = ".{1,8}(?:[镇乡]|街道|苏木|街道办事处)";
    private static final String DEPARTMENT = ".*[局委办厅院]";

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher list = LIST.matcher(paragraph.role().isProse() ? paragraph.text() : "");
      while (list.find()) {
        boolean places = list.group(2).matches("[乡镇街]+");
        String names = list.group(1).replaceFirst(".*个(?:乡镇|镇街|镇|部门|局)[和、与及]", "");
        for (String name : names.split("、", -1)) {
          if (name.matches(places ? DEPARTMENT : PLACE)) {
            String words = Words.around(paragraph.text(), list.end() - 16, list.end());
            report(paragraph.spot(), words, LintMessage.LISTED_OTHER_SORT, name, list.group(2));
          }
        }
      }
    }
  }

  /** 扣分在3分以上的有2个：甲网（5分）、乙网（3分）: each is above, and all are listed. */
  static final class Threshold extends Check {
    private static final Pattern LIST =
        Pattern.compile(
            "(\\d{1,6}(?:\\.\\d{1,2})?)([分条个家%])(?:（含）)?(?:及?以上|（含）)的[^，。；：\\d]{0,8}?(\\d{1,3})[个家]：([^。；]+)");
    private static final Pattern ITEM = Pattern.compile("（(\\d{1,6}(?:\\.\\d{1,2})?)([分条个家%])）");

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse() || !paragraph.text().contains("上的")) {
        return;
      }
      Matcher list = LIST.matcher(paragraph.text());
      while (list.find()) {
        BigDecimal least = new BigDecimal(list.group(1));
        Matcher item = ITEM.matcher(list.group(4));
        int listed = 0;
        while (item.find()) {
          listed += item.group(2).equals(list.group(2)) ? 1 : 0;
          if (new BigDecimal(item.group(1)).compareTo(least) < 0
              && item.group(2).equals(list.group(2))) {
            String words = Words.around(list.group(4), item.start(), item.end());
            String limit = list.group(1) + list.group(2);
            report(
                paragraph.spot(),
                words,
                LintMessage.LISTED_BELOW,
                item.group(1) + item.group(2),
                limit);
          }
        }
        int counted = Integer.parseInt(list.group(3));
        if (listed > counted || (listed > 0 && listed < counted && !list.group(4).contains("等"))) {
          String words = Words.around(paragraph.text(), list.start(), list.end(3));
          report(paragraph.spot(), words, LintMessage.LISTED_OTHER_COUNT, listed, counted);
        }
      }
    }
  }

  /** 居前的依次为甲镇（93条，第一）、乙镇（80条，第二）: ranks follow the figures. */
  static final class Ranked extends Check {
    private static final Pattern LEADS = Pattern.compile("居前|靠前|前列|最多|最高|较多|较高|前[三五十]");
    private static final Pattern ITEM =
        Pattern.compile(
            "（(\\d{1,9}(?:\\.\\d{1,2})?)([条分个家件篇次%])，(?:并列)?第([一二三四五六七八九十]{1,3})[名位]?）");

    @Override
    void paragraph(Paragraph paragraph) {
      String text = paragraph.role().isProse() ? paragraph.text() : "";
      for (String sentence : Words.split(text.contains("，第") ? text : "", "。；")) {
        Matcher item = LEADS.matcher(sentence).find() ? ITEM.matcher(sentence) : null;
        BigDecimal last = null;
        int rank = 0;
        while (item != null && item.find()) {
          BigDecimal value = new BigDecimal(item.group(1));
          int next = Words.chineseNumber(item.group(3));
          if (last != null
              && next >= rank
              && Integer.signum(last.compareTo(value)) != Integer.signum(next - rank)) {
            String words = Words.around(sentence, item.start(), item.end());
            report(paragraph.spot(), words, LintMessage.RANKED_AGAINST_FIGURES, item.group(3));
          }
          last = value;
          rank = next;
        }
      }
    }
  }

  /** 仍有问题的2个（甲网站、乙网站）: a bracket after a count that holds only names of sites. */
  static final class BracketNames extends Check {
    private static final String NAME = "[^（）。；，、]{1,30}(?:网站|新媒体|账号|公众号|微博)\\d{0,3}";

    private static final Pattern BRACKET =
        Pattern.compile("(?<!\\d)(\\d{1,3})[个家]（((?:" + NAME + "、)*" + NAME + ")）");

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse() || paragraph.text().indexOf('（') < 0) {
        return;
      }
      Matcher bracket = BRACKET.matcher(paragraph.text());
      while (bracket.find()) {
        int named = bracket.group(2).split("、", -1).length;
        boolean part = bracket.group(2).matches("(?:含|包括|其中|不含|如).*");
        if (!part && named != Integer.parseInt(bracket.group(1))) {
          String words = Words.around(paragraph.text(), bracket.start(), bracket.end());
          report(paragraph.spot(), words, LintMessage.BRACKET_OTHER_COUNT, named, bracket.group(1));
        }
      }
    }
  }
}
