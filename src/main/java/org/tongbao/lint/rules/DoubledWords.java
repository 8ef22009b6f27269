package org.tongbao.lint.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Words that are written twice by mistake; 常常, 目的的, 为了了解 and 一条一条 are right. */
final class DoubledWords extends DocumentWords {
  private static final Pattern TWICE =
      Pattern.compile(
          "([\\u4e00-\\u9fff][\\u4e00-\\u9fff\\d]{2,40}|(?![一两几很逐越])[\\u4e00-\\u9fff]{2}|[\\u4e00-\\u9fff])\\1");

  /** Characters that are a word of their own beside one that ends or begins with them. */
  private static final String ALONE = "的了在是和为对省市县区旗";

  /** Numerals, and measures such as in 件件有回应. */
  private static final String OFTEN = "○〇零一二三四五六七八九十百千万件家条个项处次年月日时人事层级户村镇天";

  /** 研究研究 is a verb in its short form; 单位公章 and 网站标识码 belong together. */
  private static final Pattern RIGHT =
      Pattern.compile("(?:研究|讨论|核对|商量|考虑|学习|非常){2}.*|.*(?:标识码|公章.?)");

  @Override
  void search(Paragraph paragraph) {
    Matcher twice = TWICE.matcher(paragraph.text());
    while (twice.find()) {
      int from = twice.start();
      int to = twice.end();
      if (isWrong(paragraph.text(), from, to) && !isName(paragraph.text(), from, to)) {
        String words = Words.around(paragraph.text(), from, to);
        report(paragraph, from, to, words, LintMessage.DOUBLED_WORD, twice.group(), twice.group(1));
      }
    }
  }

  private static boolean isWrong(String text, int from, int to) {
    int middle = (from + to) / 2;
    if (to - from == 2) {
      return !isRight(text, from);
    }
    String around = text.substring(from, Math.min(to + "标识码".length(), text.length()));
    // 组织|组织部, 省政府|政府网站
    return !isWord(text, middle, to + 1)
        && !(isWord(text, middle, to + 2) && isWord(text, from - 1, middle))
        && !RIGHT.matcher(around).matches();
  }

  /** Whether a character may stand twice. */
  private static boolean isRight(String text, int from) {
    boolean ends = isWord(text, from - 1, from + 1) || isWord(text, from - 2, from + 1);
    boolean begins = isWord(text, from + 1, from + 3) || isWord(text, from + 1, from + 4);
    char c = text.charAt(from);
    return OFTEN.indexOf(c) >= 0
        || isWord(text, from, from + 2)
        || isWord(text, from - 1, from + 2)
        || isWord(text, from, from + 3)
        || isWord(text, from, from + 4)
        || (ends && begins)
        || (ALONE.indexOf(c) >= 0 && (ends || begins));
  }

  private static boolean isWord(String text, int from, int to) {
    return from >= 0
        && to <= text.length()
        && to - from <= Lexicon.LONGEST
        && Lexicon.cost(text.substring(from, to).toCharArray(), 0, to - from) < Lexicon.NONE;
  }
}
