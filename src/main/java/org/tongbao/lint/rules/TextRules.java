package org.tongbao.lint.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Headings and paragraphs as text: what follows a heading, how each begins and ends. */
final class TextRules {
  private TextRules() {}

  /**
   * A heading of the first two levels without text below it. Below the second level and among
   * several such headings in sequence, it may be an item of a list.
   */
  static final class OrphanHeading extends Check implements RowCheck {
    private @Nullable Paragraph heading;
    private int level;
    private boolean listed;

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = paragraph.is(Role.HEADING) ? HeadingMark.of(paragraph.words()) : null;
      int next = mark == null ? 0 : mark.level();
      boolean ends = !paragraph.role().isProse();
      Paragraph open = heading;
      if (open != null && (ends || (next > 0 && next < level) || (next == 1 && level == 1))) {
        if (!listed) {
          report(open, LintMessage.HEADING_WITHOUT_TEXT);
        }
      }
      listed = open != null && next == level && level == 2;
      heading = next > 0 && next < 3 ? paragraph : null;
      level = next;
    }

    @Override
    public void row(TableRow row) {
      heading = null;
    }
  }

  static final class HeadingEnd extends Check {
    /** A longer one may be a sentence. */
    private static final int LONGEST = 20;

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = paragraph.is(Role.HEADING) ? HeadingMark.of(paragraph.words()) : null;
      String words = paragraph.words();
      if (mark != null
          && mark.level() < 3
          && words.length() <= LONGEST
          && words.matches("[^，；：]*[。；，、：]")) {
        report(paragraph, LintMessage.MARK_AFTER_HEADING);
      }
    }
  }

  /** Reports only paragraphs that have marks within, so that they are sentences. */
  static final class ParagraphEnd extends Check {
    /** A longer line is a sentence. */
    private static final int LINE = 16;

    private static final Pattern MARK = Pattern.compile("[，。；]");
    private static final Pattern NO_END = Pattern.compile("[\\u4e00-\\u9fff\\d%，、；]");
    private static final Pattern ADDRESS =
        Pattern.compile("(?s).{0,4}(?:联系|电话|传真|邮箱|地址|网址|附件|注).*");

    @Override
    void paragraph(Paragraph paragraph) {
      String words = paragraph.words();
      boolean item = HeadingMark.of(words) != null && words.endsWith("；");
      boolean aside =
          paragraph.formatting().centred() || paragraph.formatting().align().equals("right");
      if (paragraph.is(Role.BODY)
          && !aside
          && !item
          && isOpen(words)
          && !ADDRESS.matcher(words).matches()) {
        String end = words.substring(Math.max(0, words.length() - 12));
        report(paragraph.spot(), end, LintMessage.NO_END_MARK);
      }
    }

    private static boolean isOpen(String words) {
      int last = words.length() - 1;
      return last > 0
          && NO_END.matcher(words.substring(last)).matches()
          && (words.length() > LINE || MARK.matcher(words.substring(0, last)).find());
    }
  }

  static final class BlankIndent extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      boolean blank = !paragraph.text().equals(paragraph.text().stripLeading());
      if (paragraph.role().isProse() && blank && !paragraph.placedElsewhere()) {
        report(paragraph.spot(), Words.shown(paragraph.text()), LintMessage.INDENT_OF_BLANKS);
      }
    }
  }
}
