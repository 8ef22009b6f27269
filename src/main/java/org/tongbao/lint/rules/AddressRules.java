package org.tongbao.lint.rules;

import java.util.regex.Matcher;

/** Addresses of mail and of the web, and telephone numbers. */
final class AddressRules {
  private AddressRules() {}

  /** Full-width characters or blanks in an address, or a domain without a dot: it leads nowhere. */
  static final class AddressForm extends PatternCheck {
    private static final String WIDE = "[Ａ-Ｚａ-ｚ０-９．＿－]";
    private static final String HALF = "[A-Za-z0-9._%+-]";
    private static final String ANY = "[A-Za-z0-9._%+Ａ-Ｚａ-ｚ０-９．＿－-]";

    private static final String FULL_WIDTH =
        ANY + "+＠" + ANY + "*|＠" + ANY + "+|" + ANY + "*" + WIDE + HALF + "*@" + ANY + "*|" + HALF
            + "+@" + HALF + "*" + WIDE + ANY + "*";

    private static final String BLANKS = HALF + "+(?: +@ *|@ +)" + HALF + "+";
    private static final String NO_DOT = HALF + "+@[A-Za-z0-9-]+(?![A-Za-z0-9.@．-])";

    private static final String WEB =
        "https?(?:：/*|:／+|:\\\\+|:/(?!/))[A-Za-z0-9./]*|(?:ｈｔｔｐ|ｗｗｗ)"
            + ANY
            + "*"
            + "|www[．。，,、]\\s*[A-Za-z0-9.]+|(?:www\\.)?[A-Za-z0-9-]+[．。，,](?:gov|com|org|net|edu)(?![A-Za-z])"
            + "|\\.(?:gov|com|org|net|edu)[．。，,]cn(?![A-Za-z])";

    AddressForm() {
      super(
          LintMessage.WRONG_ADDRESS,
          "@＠．ｗｈwhgco",
          FULL_WIDTH + "|" + BLANKS + "|" + NO_DOT + "|" + WEB);
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      return !isQuoted(text, match.start());
    }
  }

  /** A number after its area code has seven or eight digits. */
  static final class PhoneDigits extends PatternCheck {
    PhoneDigits() {
      super(
          LintMessage.WRONG_PHONE_DIGITS,
          "话传热",
          "(?<=(?:电话|传真|热线)[^。；\\d]{0,8})0\\d{2,3}\\s?[-－—]\\s?(?!\\d{7,8}(?!\\d))\\d{1,12}");
    }
  }
}
