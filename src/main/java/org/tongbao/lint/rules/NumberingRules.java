package org.tongbao.lint.rules;

import java.util.HashMap;
import java.util.Map;
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
        Pattern.compile("(?:^|[。；：，])\\s*([零一二三四五六七八九十百]{1,7})(是|要)");

    /** The last numbers of 是 and of 要, as a list of one may stand within an item of the other. */
    private final Map<String, Integer> last = new HashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse()) {
        return;
      }
      Map<String, Integer> before = new HashMap<>(last);
      last.clear();
      int latest = 0;
      int latestFrom = 0;
      int indent = paragraph.text().indexOf(paragraph.words());
      Matcher matcher = POINT.matcher(paragraph.words());
      while (matcher.find()) {
        boolean begins = matcher.start(1) == 0;
        String word = matcher.group(2);
        int number = Words.chineseNumber(matcher.group(1));
        int previous = begins ? before.getOrDefault(word, 0) : last.getOrDefault(word, 0);
        boolean follows = number == previous + 1 || number == latest + 1;
        // 第一，…二是…: the list of this sort of paragraph begins within it
        boolean mixed = previous == 0 && number == 2 && !begins && matcher.group(2).equals("是");
        if (mixed && latest == 0) {
          report(paragraph, LintMessage.POINT_WITHOUT_FIRST, Words.chinese(number) + word, "一是");
        }
        if (number > 1 && previous > 0 && !follows) {
          report( // with what it follows, which is perhaps an enumeration within a cell
              paragraph,
              indent + latestFrom,
              indent + matcher.end(),
              Words.shown(paragraph.text()),
              LintMessage.WRONG_POINT,
              Words.chinese(previous) + word,
              Words.chinese(number) + word,
              Words.chinese(previous + 1) + word);
        }
        last.put(word, number);
        latest = number;
        latestFrom = matcher.start(1);
      }
      if (HeadingMark.of(paragraph.words()) != null) {
        last.clear();
      }
    }
  }

  /** ；二是…。三是…: the points of one paragraph end with the same mark. */
  static final class PointMarks extends Check {
    private static final Pattern POINT = Pattern.compile("([，。；：])([二三四五六七八九十]{1,3})(?=是)");

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher point = POINT.matcher(paragraph.role().isProse() ? paragraph.text() : "");
      String first = "";
      int number = 0;
      while (point.find()) {
        boolean follows = Words.chineseNumber(point.group(2)) == number + 1;
        if (follows && !point.group(1).equals(first)) {
          String words = Words.around(paragraph.text(), point.start(), point.end());
          report(paragraph.spot(), words, LintMessage.OTHER_POINT_MARK, point.group(1), first);
        }
        first = point.group(1);
        number = Words.chineseNumber(point.group(2));
      }
    }
  }
}
