package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Numbers of headings and of points run in sequence, none twice. */
final class NumberingRules {
  private NumberingRules() {}

  /** Follows the numbers of each level; a higher heading begins the lower ones anew. */
  private abstract static class Sequence extends Rule {
    private final int[] last = new int[5];
    private String part = "";

    Sequence(String id, String asks) {
      super(id, "7.3.3", MUST, asks);
    }

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
      // points 1. 2. 3. begin anew wherever a new list does
      boolean anew = level >= 3 && mark.number() == 1;
      if (!anew) {
        judge(paragraph, mark, last[level]);
      }
      last[level] = mark.number();
      java.util.Arrays.fill(last, level + 1, last.length, 0);
    }

    abstract void judge(Paragraph paragraph, HeadingMark mark, int before);
  }

  static final class NumberTwice extends Sequence {
    NumberTwice() {
      super("numbering-twice", "同一层次的序数不重复");
    }

    @Override
    void judge(Paragraph paragraph, HeadingMark mark, int before) {
      if (before > 0 && mark.number() <= before) {
        String found = "“" + mark.asked(mark.number()) + "”";
        broken(
            paragraph,
            mark.number() == before ? found + "出现了两次" : found + "排在“" + mark.asked(before) + "”之后",
            "“" + mark.asked(before + 1) + "”");
      }
    }
  }

  static final class NumberGap extends Sequence {
    NumberGap() {
      super("numbering-gap", "同一层次的序数从一开始，逐个连续");
    }

    @Override
    void judge(Paragraph paragraph, HeadingMark mark, int before) {
      if (mark.number() > before + 1) {
        broken(
            paragraph,
            before == 0
                ? "序数从“" + mark.asked(mark.number()) + "”开始"
                : "“" + mark.asked(before) + "”之后是“" + mark.asked(mark.number()) + "”",
            "“" + mark.asked(before + 1) + "”");
      }
    }
  }

  /** 一是 … 二是 … within a paragraph, or at the start of paragraphs one after another. */
  static final class Points extends Rule {
    private static final Pattern POINT =
        Pattern.compile("(?:^|[。；：，])\\s*([一二三四五六七八九十]{1,2})(?:是|要)");

    private int last;

    Points() {
      super("numbering-points", "7.3.3", MUST, "“一是”“二是”“三是”逐个连续，不重复");
    }

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
          broken(
              paragraph,
              "“" + Words.chinese(before) + "是”之后是“" + Words.chinese(number) + "是”",
              "“" + Words.chinese(before + 1) + "是”");
        }
        before = number;
      }
      last = numbers.isEmpty() || HeadingMark.of(paragraph.words()) != null ? 0 : before;
    }
  }
}
