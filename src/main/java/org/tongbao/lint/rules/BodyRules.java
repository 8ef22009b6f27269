package org.tongbao.lint.rules;

import java.util.List;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Indents and fonts of paragraphs and headings. */
final class BodyRules {
  private BodyRules() {}

  static final class BodyIndent extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      String align = paragraph.formatting().align();
      if (!paragraph.role().isText()
          || paragraph.placedElsewhere()
          || align.equals("center")
          || align.equals("right")) {
        return;
      }
      double character = paragraph.firstFormatting().character();
      double first = paragraph.firstIndent() / character;
      double rest = paragraph.formatting().left() / character;
      if (Math.abs(first - 2) > 0.25) {
        report(paragraph, LintMessage.WRONG_FIRST_LINE_INDENT, Measure.plain(first, 1));
      } else if (Math.abs(rest) > 0.25) {
        report(paragraph, LintMessage.INDENTED_LINES, Measure.plain(rest, 1));
      }
    }
  }

  static final class HeadingFont extends Check {
    private static final List<ProfileKey> KEYS =
        List.of(ProfileKey.FIRST_FONT, ProfileKey.SECOND_FONT, ProfileKey.THIRD_FONT);

    private static final List<LintMessage> MESSAGES =
        List.of(
            LintMessage.WRONG_HEADING_1_FONT,
            LintMessage.WRONG_HEADING_2_FONT,
            LintMessage.WRONG_HEADING_3_FONT);

    private final int level;

    /**
     * @param level 3 is for the fourth level too
     */
    HeadingFont(int level) {
      this.level = level;
    }

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = paragraph.role().isText() ? HeadingMark.of(paragraph.words()) : null;
      if (mark == null || Math.min(3, mark.level()) != level) {
        return;
      }
      // a paragraph with one formatting that runs on is text that begins with a number
      boolean heading = paragraph.is(Role.HEADING) || paragraph.runs().size() > 1;
      String font = paragraph.firstFormatting().chineseFont();
      if (heading && font != null && !profile().has(KEYS.get(level - 1), font)) {
        report(paragraph, MESSAGES.get(level - 1), Words.chinese(mark.level()), font);
      }
    }
  }

  static final class HeadingMarks extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = paragraph.role().isText() ? HeadingMark.of(paragraph.words()) : null;
      if (mark != null && !mark.right()) {
        report(
            paragraph, LintMessage.WRONG_HEADING_MARK, mark.written(), mark.asked(mark.number()));
      }
    }
  }

  static final class FirstPage extends Check {
    private boolean checked;

    @Override
    void paragraph(Paragraph paragraph) {
      if (!checked && paragraph.role().isText()) {
        checked = true;
        if (paragraph.newPage() && paragraph.spot().paragraph() > 1) {
          report(paragraph, LintMessage.NO_BODY_ON_FIRST_PAGE);
        }
      }
    }
  }
}
