package org.tongbao.lint.rules;

import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.Words;

/** 署名, 成文日期 and 附注. */
final class SignatureRules {
  private SignatureRules() {}

  static final class SignatureGap extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ISSUER) && paragraph.blanks() < 0.6 && !paragraph.newPage()) {
        report(paragraph, LintMessage.NO_SIGNATURE_GAP);
      }
    }
  }

  /**
   * Allows both layouts, with a seal (7.3.5.1) and without one (7.3.5.2). Several issuers side by
   * side are not checked.
   */
  static final class SignaturePlace extends Check {
    private @Nullable Paragraph issuer;
    private @Nullable Paragraph date;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ISSUER)) {
        boolean joint = paragraph.text().indexOf('\t') >= 0;
        issuer = joint ? null : paragraph;
      } else if (paragraph.is(Role.DATE) && date == null) {
        date = paragraph;
      }
    }

    @Override
    void section(Section page) {
      Paragraph name = issuer;
      Paragraph day = date;
      if (name != null && day != null && page.width() > 0) {
        if (!name.placedElsewhere() && !day.placedElsewhere()) {
          check(name, day, page.textWidth() / (double) day.firstFormatting().character());
        }
        issuer = null;
      }
    }

    private void check(Paragraph name, Paragraph day, double width) {
      double nameEnd = width - end(name, width);
      double dayEnd = width - end(day, width);
      double nameStart = end(name, width) - length(name);
      double dayStart = end(day, width) - length(day);
      double offCentre = Math.abs((nameStart - dayStart + end(name, width) - end(day, width)) / 2);
      boolean longName = length(name) > length(day) + 8;
      boolean sealed = (Math.abs(dayEnd - 4) < 0.8 || longName) && offCentre < 1;
      boolean plain =
          (Math.abs(nameEnd - 2) < 0.8 && Math.abs(dayStart - nameStart - 2) < 0.8)
              || (Math.abs(dayEnd - 2) < 0.8 && length(day) > length(name));
      if (!sealed && !plain) {
        report(
            day,
            LintMessage.WRONG_SIGNATURE_PLACE,
            Measure.plain(dayEnd, 1),
            Measure.plain(nameEnd, 1));
      }
    }

    private static double length(Paragraph line) {
      return Words.halves(line.words()) / 2.0;
    }

    /** Characters from the left margin to the end of the line. */
    private static double end(Paragraph line, double width) {
      double character = line.firstFormatting().character();
      double right = line.formatting().right() / character;
      return switch (line.formatting().align()) {
        case "right" -> width - right - trailing(line);
        case "center" -> {
          double left = (line.formatting().left() + line.formatting().firstLine()) / character;
          yield (left + width - right) / 2 + Words.halves(line.text()) / 4.0 - trailing(line);
        }
        default -> line.firstIndent() / character + length(line);
      };
    }

    private static double trailing(Paragraph line) {
      String text = line.text();
      int after = text.length() - text.stripTrailing().length();
      return Words.halves(text.substring(text.length() - after)) / 2.0;
    }
  }

  static final class SignatureKeep extends Check {
    private @Nullable Paragraph last;

    @Override
    void paragraph(Paragraph paragraph) {
      Paragraph before = last;
      last = paragraph;
      if (before == null) {
        return;
      }
      boolean issuerAlone = paragraph.is(Role.ISSUER) && !keeps(before);
      boolean dateAlone = paragraph.is(Role.DATE) && before.is(Role.ISSUER) && !keeps(before);
      if (issuerAlone) {
        report(paragraph, LintMessage.ISSUER_MAY_BREAK_OFF);
      } else if (dateAlone) {
        report(paragraph, LintMessage.DATE_MAY_BREAK_OFF);
      }
    }

    private static boolean keeps(Paragraph paragraph) {
      return paragraph.formatting().on(Property.KEEP_NEXT, false);
    }
  }

  static final class DateForm extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.DATE) || DateOpen.open(paragraph)) {
        return;
      }
      String date = Words.close(paragraph.words());
      if (!date.matches("\\d{4}年[1-9]\\d?月[1-9]\\d?日")) {
        report(paragraph, LintMessage.WRONG_DATE_FORM, date);
      }
    }
  }

  static final class DateOpen extends Check {
    static boolean open(Paragraph paragraph) {
      return Words.close(paragraph.words()).matches(".*(?:年月|月日|[xX×]).*");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.DATE) && open(paragraph)) {
        report(paragraph, LintMessage.OPEN_DATE);
      }
    }
  }

  static final class RemarkBrackets extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.REMARK) && !paragraph.words().matches("（.*）")) {
        report(paragraph, LintMessage.NO_REMARK_BRACKETS);
      }
    }
  }

  /** Only a remark on publication: a contact may stand above the signature. */
  static final class RemarkPlace extends Check {
    private @Nullable Paragraph early;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.words().matches("[（(](?:此件)?.{0,6}公开.{0,6}[）)]")) {
        early = paragraph;
      } else if (early != null && (paragraph.is(Role.ISSUER) || paragraph.is(Role.DATE))) {
        report(early, LintMessage.REMARK_ABOVE_SIGNATURE);
        early = null;
      }
    }
  }

  /** A notice that is addressed to someone is signed and dated. */
  static final class Signed extends Check {
    private @Nullable Paragraph addressee;
    private final StringBuilder title = new StringBuilder();
    private @Nullable Paragraph below;
    private boolean issuer;
    private boolean date;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        title.append(Words.close(paragraph.words()));
      }
      String words = Words.close(paragraph.words());
      if (date && words.length() > 2 && title.indexOf(words + "关于") == 0) {
        below = paragraph;
      }
      addressee = paragraph.is(Role.ADDRESSEE) ? paragraph : addressee;
      issuer |= paragraph.is(Role.ISSUER);
      date |= paragraph.is(Role.DATE);
    }

    @Override
    void end() {
      if (addressee != null && !issuer && below != null) {
        report(below, LintMessage.ISSUER_BELOW_DATE);
      } else if (addressee != null && !issuer) {
        report(Spot.of("正文"), "", LintMessage.NO_ISSUER);
      }
      if (addressee != null && !date) {
        report(Spot.of("正文"), "", LintMessage.NO_DATE);
      }
    }
  }

  static final class RemarkIndent extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      double first = paragraph.firstIndent() / (double) paragraph.firstFormatting().character();
      boolean aligned =
          paragraph.formatting().centred() || paragraph.formatting().align().equals("right");
      if (!paragraph.is(Role.REMARK) || paragraph.placedElsewhere()) {
        return;
      }
      if (aligned) {
        report(paragraph, LintMessage.REMARK_NOT_LEFT);
      } else if (Math.abs(first - 2) > 0.3) {
        report(paragraph, LintMessage.WRONG_REMARK_INDENT, Measure.plain(first, 1));
      }
    }
  }
}
