package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** 发文机关标志 and document numbers, the notice's own and those that it cites. */
final class NumberRules {
  private NumberRules() {}

  static final class MarkCentred extends Rule {
    MarkCentred() {
      super("mark-centred", "7.2.4", MUST, "发文机关标志居中排布");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      boolean placed =
          paragraph.formatting().centred()
              || paragraph.formatting().text(Property.ALIGN).equals("distribute");
      if (paragraph.is(Role.MARK) && !placed && !paragraph.placedElsewhere()) {
        broken(paragraph, "发文机关标志没有居中");
      }
    }
  }

  /** A pattern that no document number may have, wherever one stands. */
  private abstract static class Written extends Rule implements CellRule {
    private final Pattern wrong;

    Written(String id, String asks, String wrong) {
      super(id, "7.2.5", MUST, asks);
      this.wrong = Pattern.compile(wrong);
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      judge(paragraph);
    }

    @Override
    public final void cell(Paragraph cell) {
      judge(cell);
    }

    private void judge(Paragraph paragraph) {
      if (paragraph.text().indexOf('号') < 0) {
        return;
      }
      Matcher matcher = wrong.matcher(paragraph.text());
      while (matcher.find()) {
        broken(
            paragraph.spot(),
            Words.around(paragraph.text(), matcher.start(), matcher.end()),
            "发文字号写作“" + matcher.group() + "”",
            card().asks());
      }
    }
  }

  /** What the letters before a year end in. */
  private static final String CODE = "[\\u4e00-\\u9fff]{1,12}[发函办字政秘电令通文]";

  static final class NumberBrackets extends Written {
    NumberBrackets() {
      super(
          "number-brackets",
          "年份用六角括号“〔〕”括起",
          CODE
              + "\\s*(?:[\\[［（(【「{〈〖]\\s*\\d{4}\\s*年?[\\]］）)】」}〉〗]|〔\\d{4}(?!\\d|〕)[\\]］）)】]?|\\d{4}年?)"
              + "\\s*第?\\s*\\d{1,5}\\s*号");
    }
  }

  static final class NumberYear extends Written {
    NumberYear() {
      super(
          "number-year",
          "年份标全称四位，不加“年”字，如〔2024〕",
          "〔\\s*(?:\\d{1,3}|\\d{4}年)\\s*〕\\s*第?\\s*\\d{1,5}\\s*号");
    }
  }

  static final class NumberSerial extends Written {
    NumberSerial() {
      super(
          "number-serial",
          "发文顺序号不加“第”字，不编虚位，如 18号",
          "〔\\d{4}〕\\s*(?:第\\s*\\d{1,5}|0\\d{0,5})\\s*号");
    }
  }

  static final class NumberOpen extends Rule {
    NumberOpen() {
      super("number-open", "7.2.5", USUAL, "印发前填上发文字号");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.NUMBER)
          && Words.close(paragraph.text()).matches(".*〔(?:\\d{4})?〕第?号")) {
        broken(paragraph, "发文字号还没有填");
      }
    }
  }
}
