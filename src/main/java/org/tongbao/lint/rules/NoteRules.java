package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** 附件说明. */
final class NoteRules {
  private NoteRules() {}

  static boolean isNote(Paragraph paragraph) {
    return paragraph.is(Role.ATTACHMENT_NOTE) || paragraph.is(Role.ATTACHMENT_NOTE_NEXT);
  }

  /** The name in a line of 附件说明, without 附件： and number. */
  static String name(Paragraph paragraph) {
    return Words.strip(
        paragraph
            .words()
            .replaceFirst("^附件\\s*[:：]\\s*", "")
            .replaceFirst("^(?:\\d{1,2}\\s*[.．、,，]|\\d{1,2}[\\s\\t]+)\\s*", "")
            .replaceFirst("[。；，、;,.]$", "") // NoteEnd reports it
            .replace("\n", ""));
  }

  /** The number of a line; 0 without one. */
  static int number(Paragraph paragraph) {
    String words = paragraph.words().replaceFirst("^附件\\s*[:：]\\s*", "");
    String digits = words.replaceFirst("(?s)^(\\d{1,2})[\\s.．、,，].*", "$1");
    return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
  }

  static final class NoteGap extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_NOTE)
          && (paragraph.blanks() < 0.6 || paragraph.blanks() > 1.6)) {
        report(paragraph, LintMessage.WRONG_NOTE_GAP, Measure.plain(paragraph.blanks(), 1));
      }
    }
  }

  static final class NoteIndent extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_NOTE) && !paragraph.placedElsewhere()) {
        double first = paragraph.firstIndent() / (double) paragraph.firstFormatting().character();
        if (Math.abs(first - 2) > 0.3) {
          report(paragraph, LintMessage.WRONG_NOTE_INDENT, Measure.plain(first, 1));
        }
      }
    }
  }

  static final class NoteColon extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_NOTE) && paragraph.words().matches("(?s)附件\\s*:.*")) {
        report(paragraph, LintMessage.HALF_WIDTH_NOTE_COLON);
      }
    }
  }

  static final class NoteEnd extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (isNote(paragraph) && paragraph.words().matches("(?s).*[。；，、：,;.:]")) {
        report(paragraph, LintMessage.MARK_AFTER_NOTE);
      }
    }
  }

  static final class NoteNumber extends Check {
    private final List<Paragraph> lines = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (isNote(paragraph)) {
        lines.add(paragraph);
      }
    }

    @Override
    void end() {
      if (lines.size() == 1 && number(lines.get(0)) > 0) {
        report(lines.get(0), LintMessage.NUMBERED_SINGLE_NOTE);
      }
      for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
        Paragraph line = lines.get(i);
        String words = line.words().replaceFirst("^附件\\s*[:：]\\s*", "");
        if (line.placedElsewhere()) {
          continue;
        }
        if (number(line) != i + 1) {
          report(line, LintMessage.WRONG_NOTE_NUMBER, i + 1);
        } else if (!words.matches("(?s)\\d{1,2}[.．].*")) {
          report(
              line,
              LintMessage.WRONG_NOTE_NUMBER_FORM,
              words.replaceFirst("(?s)^(\\d+\\S).*", "$1"));
        }
      }
    }
  }
}
