package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** 政务自媒体 once, where the text has 政务新媒体 again and again. */
final class TermVariants {
  private static final Pattern STRETCH = Pattern.compile("[\\u4e00-\\u9fff]{5,}");
  private static final int LENGTH = 5;

  /** 第一季度, 县级部门 and 全市政府 are others than 第二季度, 市级部门 and 全省政府. */
  private static final String OTHERS = "一二三四五六七八九十两省市县区旗州乡镇村街东南西北中上下前后左右大小内外本各该全不未已今去多少";

  private static final int OFTEN = 6;

  private final MisspeltWords check;
  private final Map<String, Integer> times = new HashMap<>();

  /** With one of the inner characters left out: the terms that are frequent. */
  private final Map<String, List<String>> frequent = new HashMap<>();

  TermVariants(MisspeltWords check) {
    this.check = check;
  }

  void search(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      Matcher stretch = STRETCH.matcher(paragraph.text());
      while (stretch.find()) {
        for (int from = stretch.start(); from + LENGTH <= stretch.end(); from++) {
          times.merge(paragraph.text().substring(from, from + LENGTH), 1, Integer::sum);
        }
      }
    }
    times.forEach(
        (term, count) -> {
          for (int i = 1; i < LENGTH - 1 && count >= OFTEN; i++) {
            frequent.computeIfAbsent(without(term, i), any -> new ArrayList<>()).add(term);
          }
        });
    for (Paragraph paragraph : frequent.isEmpty() ? List.<Paragraph>of() : paragraphs) {
      Matcher stretch = STRETCH.matcher(paragraph.text());
      while (stretch.find()) {
        for (int from = stretch.start(); from + LENGTH <= stretch.end(); from++) {
          compare(paragraph, from);
        }
      }
    }
  }

  private static String without(String term, int at) {
    return at + term.substring(0, at) + term.substring(at + 1);
  }

  private void compare(Paragraph paragraph, int from) {
    String text = paragraph.text();
    String term = text.substring(from, from + LENGTH);
    for (int i = 1; i < LENGTH - 1 && times.getOrDefault(term, 0) == 1; i++) {
      if (OTHERS.indexOf(term.charAt(i)) >= 0) {
        continue;
      }
      for (String often : frequent.getOrDefault(without(term, i), List.of())) {
        if (!check.isName(text, from, from + LENGTH)) {
          String words = Words.around(text, from, from + LENGTH);
          check.report(paragraph, from, from + LENGTH, words, LintMessage.TERM_VARIES, term, often);
          return;
        }
      }
    }
  }
}
