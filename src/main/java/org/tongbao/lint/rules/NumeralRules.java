package org.tongbao.lint.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;

/** Numbers in Chinese and in Arabic digits. */
final class NumeralRules {
  private NumeralRules() {}

  /** 百分之九十八点八; what is asked for, 百分之百, may stand in words. */
  static final class PercentWords extends PatternCheck {
    PercentWords() {
      super(LintMessage.PERCENT_IN_WORDS, "百", "[百千]分之[零〇一二三四五六七八九十百点\\d]+(?<!百分之百)");
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      return !isQuoted(text, match.start());
    }
  }

  /** 2、3周, 近50余个, 约40个左右. */
  static final class Approximate extends PatternCheck {
    private static final String UNIT = "[家个条件项篇次处户人周天年月]";

    Approximate() {
      super(
          LintMessage.APPROXIMATE_NUMBER,
          "、约近余多左超",
          "(?<![附件表第\\d、.])(?<!附件)([1-9])、([1-9])(?=个?"
              + UNIT
              + ")|[约近]\\d+(?:余"
              + UNIT
              + "|多"
              + UNIT
              + "|"
              + UNIT
              + "左右|"
              + UNIT
              + "以上)|超过\\d+"
              + UNIT
              + "(?:以上|左右)");
    }

    /** Two numbers are an approximate one only if one follows the other. */
    @Override
    boolean isWrong(String text, Matcher match) {
      String first = match.group(1);
      String second = match.group(2);
      return !isQuoted(text, match.start())
          && (first == null
              || second == null
              || Integer.parseInt(second) == Integer.parseInt(first) + 1);
    }
  }

  /** 二周 beside 2周. */
  static final class Mixed extends Check {
    private static final String UNIT = "(周|个月|个工作日|天|家|条|篇)";
    private static final Pattern CHINESE =
        Pattern.compile("(?<![第一二三四五六七八九十百每同各])[二三四五六七八九十]{1,3}" + UNIT + "(?!期)");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d+" + UNIT);

    private final Map<String, Paragraph> first = new HashMap<>();
    private final Set<String> digits = new HashSet<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse()) {
        return;
      }
      Matcher chinese = CHINESE.matcher(paragraph.text());
      while (chinese.find()) {
        first.putIfAbsent(chinese.group(), paragraph);
      }
      Matcher number = DIGITS.matcher(paragraph.text());
      while (number.find()) {
        digits.add(number.group(1));
      }
    }

    @Override
    void end() {
      first.forEach(
          (words, paragraph) -> {
            Matcher chinese = CHINESE.matcher(words);
            if (chinese.matches() && digits.contains(chinese.group(1))) {
              String unit = chinese.group(1);
              report(paragraph.spot(), words, LintMessage.NUMERALS_MIXED, words, unit);
            }
          });
    }
  }

  /** 根据国办发〔2017〕47号: a document is cited by its title and then its number. */
  static final class Citation extends PatternCheck {
    Citation() {
      super(
          LintMessage.CITED_WITHOUT_TITLE,
          "〔",
          "(?:根据|按照|依据|落实|对照|执行|贯彻)[\\u4e00-\\u9fff]{2,8}〔\\d{4}〕\\d{1,5}号");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        search(paragraph);
      }
    }

    @Override
    public void cell(Paragraph cell) {}
  }
}
