package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Whether headings and points are numbered in sequence. */
final class NumberingRules {
  private NumberingRules() {}

  /** Follows the numbers of each level; a heading restarts the levels below it. */
  private abstract static class Sequence extends Check {
    private final int[] last = new int[5];
    private String part = "";

    @Override
    final void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse() || paragraph.is(Role.TABLE_NOTE)) {
        return;
      }
      if (!paragraph.spot().part().equals(part)) {
        part = paragraph.spot().part();
        java.util.Arrays.fill(last, 0);
      }
      HeadingMark mark = HeadingMark.of(paragraph.words());
      if (mark == null || mark.number() == 0) {
        return;
      }
      int level = mark.level();
      // points 1. 2. 3. restart in each list
      boolean restarts = level >= 3 && mark.number() == 1;
      if (!restarts) {
        check(paragraph, mark, last[level]);
      }
      last[level] = mark.number();
      java.util.Arrays.fill(last, level + 1, last.length, 0);
    }

    abstract void check(Paragraph paragraph, HeadingMark mark, int before);
  }

  static final class NumberTwice extends Sequence {
    @Override
    void check(Paragraph paragraph, HeadingMark mark, int before) {
      if (before > 0 && mark.number() <= before) {
        String number = mark.asked(mark.number());
        String right = mark.asked(before + 1);
        if (mark.number() == before) {
          report(paragraph, LintMessage.REPEATED_NUMBER, number, right);
        } else {
          report(paragraph, LintMessage.NUMBER_OUT_OF_ORDER, number, mark.asked(before), right);
        }
      }
    }
  }

  static final class NumberGap extends Sequence {
    @Override
    void check(Paragraph paragraph, HeadingMark mark, int before) {
      if (mark.number() > before + 1) {
        String number = mark.asked(mark.number());
        String right = mark.asked(before + 1);
        if (before == 0) {
          report(paragraph, LintMessage.WRONG_FIRST_NUMBER, number, right);
        } else {
          report(paragraph, LintMessage.SKIPPED_NUMBER, mark.asked(before), number, right);
        }
      }
    }
  }

  /** 一是 … 二是 … within a paragraph, or at the start of consecutive paragraphs. */
  static final class Points extends Check {
    private static final Pattern POINT =
        Pattern.compile("(?:^|[。；：，])\\s*([一二三四五六七八九十]{1,2})(?:是|要)");

    private int last;

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse()) {
        return;
      }
      List<Integer> numbers = new ArrayList<>();
      Matcher matcher = POINT.matcher(paragraph.words());
      boolean begins = false;
      while (matcher.find()) {
        begins |= matcher.start(1) == 0;
        numbers.add(Words.chineseNumber(matcher.group(1)));
      }
      int before = begins ? last : 0;
      for (int number : numbers) {
        if (number != before + 1 && number != 1 && before > 0) {
          report(
              paragraph,
              LintMessage.WRONG_POINT,
              Words.chinese(before),
              Words.chinese(number),
              Words.chinese(before + 1));
        }
        before = number;
      }
      last = numbers.isEmpty() || HeadingMark.of(paragraph.words()) != null ? 0 : before;
    }
  }
}
