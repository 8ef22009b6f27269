package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Formatting;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;

/** Place and formatting of the first lines of an attachment. */
final class AttachmentRules {
  private AttachmentRules() {}

  static final class NewPage extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_MARK) && !paragraph.newPage()) {
        report(paragraph, LintMessage.NO_NEW_PAGE, paragraph.spot().part());
      }
    }
  }

  static final class MarkPlace extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ATTACHMENT_MARK) || paragraph.placedElsewhere()) {
        return;
      }
      String align = paragraph.formatting().align();
      if (align.equals("center") || align.equals("right")) {
        report(paragraph, LintMessage.ATTACHMENT_MARK_NOT_LEFT, paragraph.spot().part());
      } else if (Math.abs(paragraph.firstIndent()) > 60) {
        report(paragraph, LintMessage.INDENTED_ATTACHMENT_MARK, paragraph.spot().part());
      } else if (paragraph.words().matches(".*[:：.．、]")) {
        report(paragraph, LintMessage.SIGN_AFTER_ATTACHMENT_MARK, paragraph.spot().part());
      }
    }
  }

  static final class MarkFont extends Check {

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ATTACHMENT_MARK)) {
        return;
      }
      Formatting formatting = paragraph.firstFormatting();
      String font = formatting.chineseFont();
      boolean face = font == null || profile().has(ProfileKey.FIRST_FONT, font);
      if (!face || formatting.size() != 32) {
        report(
            paragraph,
            LintMessage.WRONG_ATTACHMENT_MARK_FONT,
            Measure.size(formatting.size()),
            font == null ? "" : font);
      }
    }
  }

  static final class TitlePlace extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_TITLE)
          && !paragraph.formatting().centred()
          && !paragraph.placedElsewhere()) {
        report(paragraph, LintMessage.ATTACHMENT_TITLE_NOT_CENTRED);
      }
    }
  }

  static final class TitleGap extends Check {
    private boolean afterMark;

    @Override
    void paragraph(Paragraph paragraph) {
      boolean first = paragraph.is(Role.ATTACHMENT_TITLE) && afterMark;
      afterMark = paragraph.is(Role.ATTACHMENT_MARK);
      if (first && (paragraph.blanks() < 0.6 || paragraph.blanks() > 1.6)) {
        report(
            paragraph,
            LintMessage.WRONG_ATTACHMENT_TITLE_GAP,
            Measure.plain(paragraph.blanks(), 1));
      }
    }
  }

  static final class TitleFont extends Check {

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.ATTACHMENT_TITLE)) {
        return;
      }
      Formatting formatting = paragraph.firstFormatting();
      String font = formatting.chineseFont();
      boolean face = font == null || profile().has(ProfileKey.TITLE_FONT, font);
      if (!face || formatting.size() != profile().number(ProfileKey.TITLE_SIZE)) {
        report(
            paragraph,
            LintMessage.WRONG_ATTACHMENT_TITLE_FONT,
            Measure.size(formatting.size()),
            font == null ? "" : font);
      }
    }
  }
}
