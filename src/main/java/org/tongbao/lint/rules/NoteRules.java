package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;

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

  /** A line of the 附件说明 without 附件： and number, as it stands there. */
  static String name(Paragraph paragraph) {
    return Words.strip(
        paragraph
            .words()
            .replaceFirst("^附件\\s*[:：]\\s*", "")
            .replaceFirst("^(?:\\d{1,2}\\s*[.．、,，]|\\d{1,2}[\\s\\t]+)\\s*", "")
            .replaceFirst("[。；，、;,.]$", "") // told by the rule for it
            .replace("\n", ""));
  }

  /** The number of a line; 0 without one. */
  static int number(Paragraph paragraph) {
    String words = paragraph.words().replaceFirst("^附件\\s*[:：]\\s*", "");
    String digits = words.replaceFirst("(?s)^(\\d{1,2})[\\s.．、,，].*", "$1");
    return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
  }

  static final class NoteGap extends Rule {
    NoteGap() {
      super("note-gap", "7.3.4", MUST, "附件说明在正文下空一行编排");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_NOTE)
          && (paragraph.blanks() < 0.6 || paragraph.blanks() > 1.6)) {
        broken(paragraph, "正文与附件说明之间空 " + Measure.plain(paragraph.blanks(), 1) + " 行");
      }
    }
  }

  static final class NoteIndent extends Rule {
    NoteIndent() {
      super("note-indent", "7.3.4", MUST, "附件说明左空二字");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_NOTE) && !paragraph.placedElsewhere()) {
        double first = paragraph.firstIndent() / (double) paragraph.firstFormatting().character();
        if (Math.abs(first - 2) > 0.3) {
          broken(paragraph, "附件说明左空 " + Measure.plain(first, 1) + " 字");
        }
      }
    }
  }

  static final class NoteColon extends Rule {
    NoteColon() {
      super("note-colon", "7.3.4", MUST, "“附件”二字后标全角冒号“：”");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_NOTE) && paragraph.words().matches("(?s)附件\\s*:.*")) {
        broken(paragraph, "“附件”后用了半角冒号");
      }
    }
  }

  static final class NoteEnd extends Rule {
    NoteEnd() {
      super("note-end", "7.3.4", MUST, "附件名称后不加标点符号");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (isNote(paragraph) && paragraph.words().matches("(?s).*[。；，、：,;.:]")) {
        broken(paragraph, "附件名称后有标点");
      }
    }
  }

  static final class NoteNumber extends Rule {
    private final List<Paragraph> lines = new ArrayList<>();

    NoteNumber() {
      super("note-number", "7.3.4", MUST, "多个附件用“1.”“2.”依次编号，只有一个附件时不编号");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (isNote(paragraph)) {
        lines.add(paragraph);
      }
    }

    @Override
    void end() {
      if (lines.size() == 1 && number(lines.get(0)) > 0) {
        broken(lines.get(0), "只有一个附件，却编了号");
      }
      for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
        Paragraph line = lines.get(i);
        String words = line.words().replaceFirst("^附件\\s*[:：]\\s*", "");
        if (line.placedElsewhere()) {
          continue;
        }
        if (number(line) != i + 1) {
          broken(line, "第 " + (i + 1) + " 个附件没有编“" + (i + 1) + ".”");
        } else if (!words.matches("(?s)\\d{1,2}[.．].*")) {
          broken(line, "附件序号写作“" + words.replaceFirst("(?s)^(\\d+\\S).*", "$1") + "”");
        }
      }
    }
  }
}
