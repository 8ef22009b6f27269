package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** 发文机关标志, and document numbers of the notice and of those that it cites. */
final class NumberRules {
  private NumberRules() {}

  static final class MarkCentred extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      boolean placed =
          paragraph.formatting().centred()
              || paragraph.formatting().text(Property.ALIGN).equals("distribute");
      if (paragraph.is(Role.MARK) && !placed && !paragraph.placedElsewhere()) {
        report(paragraph, LintMessage.MARK_NOT_CENTRED);
      }
    }
  }

  /** The characters before the year; the last is one of a few. */
  private static final String CODE = "[\\u4e00-\\u9fff]{1,12}[发函办字政秘电令通文]";

  static final class NumberBrackets extends PatternCheck {
    NumberBrackets() {
      super(
          LintMessage.WRONG_NUMBER_BRACKETS,
          "号",
          CODE
              + "\\s*(?:[\\[［（(【「{〈〖]\\s*\\d{4}\\s*年?[\\]］）)】」}〉〗]|〔\\d{4}(?!\\d|〕)[\\]］）)】]?|\\d{4}年?)"
              + "\\s*第?\\s*\\d{1,5}\\s*号");
    }
  }

  static final class NumberYear extends PatternCheck {
    NumberYear() {
      super(
          LintMessage.WRONG_NUMBER_YEAR,
          "号",
          "〔\\s*(?:\\d{1,3}|\\d{4}年)\\s*〕\\s*第?\\s*\\d{1,5}\\s*号");
    }
  }

  static final class NumberSerial extends PatternCheck {
    NumberSerial() {
      super(LintMessage.WRONG_NUMBER_SERIAL, "号", "〔\\d{4}〕\\s*(?:第\\s*\\d{1,5}|0\\d{0,5})\\s*号");
    }
  }

  static final class NumberOpen extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.NUMBER)
          && Words.close(paragraph.text()).matches(".*〔(?:\\d{4})?〕第?号")) {
        report(paragraph, LintMessage.OPEN_NUMBER);
      }
    }
  }
}
