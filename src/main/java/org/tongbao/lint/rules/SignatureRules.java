package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Words;

/** 署名, 成文日期 and 附注. */
final class SignatureRules {
  private SignatureRules() {}

  static final class SignatureGap extends Rule {
    SignatureGap() {
      super("signature-gap", "7.3.5", USUAL, "署名在正文（或附件说明）之下空一行以上");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ISSUER) && paragraph.blanks() < 0.6 && !paragraph.newPage()) {
        broken(paragraph, "署名紧接上文，没有空行");
      }
    }
  }

  /** Both layouts are right: with room for a seal (7.3.5.1) and without a seal (7.3.5.2). */
  static final class SignaturePlace extends Rule {
    private @Nullable Paragraph issuer;
    private @Nullable Paragraph date;

    SignaturePlace() {
      super(
          "signature-place", "7.3.5", USUAL, "成文日期右空四字、署名以日期为准居中（加盖印章），或署名右空二字、日期首字比署名首字右移二字（不盖章）");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ISSUER)) {
        issuer = paragraph;
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
          judge(name, day, page.textWidth() / (double) day.firstFormatting().character());
        }
        issuer = null;
      }
    }

    private void judge(Paragraph name, Paragraph day, double width) {
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
        broken(
            day,
            "成文日期右空 " + Measure.plain(dayEnd, 1) + " 字，署名右空 " + Measure.plain(nameEnd, 1) + " 字");
      }
    }

    private static double length(Paragraph line) {
      return Words.halves(line.words()) / 2.0;
    }

    /** Characters from the left edge to the line's end. */
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

  static final class SignatureKeep extends Rule {
    private @Nullable Paragraph last;

    SignatureKeep() {
      super("signature-keep", "7.3.5.5", USUAL, "署名、成文日期与正文同处一面：正文末段和署名设“与下段同页”");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      Paragraph before = last;
      last = paragraph;
      if (before == null) {
        return;
      }
      boolean issuerAlone = paragraph.is(Role.ISSUER) && !keeps(before);
      boolean dateAlone = paragraph.is(Role.DATE) && before.is(Role.ISSUER) && !keeps(before);
      if (issuerAlone || dateAlone) {
        broken(paragraph, (issuerAlone ? "署名" : "成文日期") + "可能与上文分在两面");
      }
    }

    private static boolean keeps(Paragraph paragraph) {
      return paragraph.formatting().on(Property.KEEP_NEXT, false);
    }
  }

  static final class DateForm extends Rule {
    DateForm() {
      super("date-form", "7.3.5.4", MUST, "成文日期用阿拉伯数字将年、月、日标全，年份四位，月、日不编虚位，如 2024年6月28日");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.DATE) || DateOpen.open(paragraph)) {
        return;
      }
      String date = Words.close(paragraph.words());
      if (!date.matches("\\d{4}年[1-9]\\d?月[1-9]\\d?日")) {
        broken(paragraph, "成文日期写作“" + date + "”");
      }
    }
  }

  static final class DateOpen extends Rule {
    DateOpen() {
      super("date-open", "7.3.5.4", USUAL, "印发前填上成文日期");
    }

    static boolean open(Paragraph paragraph) {
      return Words.close(paragraph.words()).matches(".*(?:年月|月日|[xX×]).*");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.DATE) && open(paragraph)) {
        broken(paragraph, "成文日期还没有填");
      }
    }
  }

  static final class RemarkBrackets extends Rule {
    RemarkBrackets() {
      super("remark-brackets", "7.3.6", MUST, "附注加全角圆括号，如（此件公开发布）");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.REMARK) && !paragraph.words().matches("（.*）")) {
        broken(paragraph, "附注没有加全角圆括号");
      }
    }
  }

  static final class RemarkIndent extends Rule {
    RemarkIndent() {
      super("remark-indent", "7.3.6", MUST, "附注居左空二字");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      double first = paragraph.firstIndent() / (double) paragraph.firstFormatting().character();
      boolean aligned =
          paragraph.formatting().centred() || paragraph.formatting().align().equals("right");
      if (paragraph.is(Role.REMARK)
          && !paragraph.placedElsewhere()
          && (aligned || Math.abs(first - 2) > 0.3)) {
        broken(paragraph, aligned ? "附注没有居左" : "附注左空 " + Measure.plain(first, 1) + " 字");
      }
    }
  }
}
