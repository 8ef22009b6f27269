package org.tongbao.lint.rules;

import java.util.regex.Matcher;

/** Addresses of mail and of the web, and telephone numbers. */
final class AddressRules {
  private AddressRules() {}

  /** Full-width characters or blanks in an address, or a domain without a dot: it leads nowhere. */
  static final class AddressForm extends PatternCheck {
    private static final String WIDE = "[Ａ-Ｚａ-ｚ０-９．＿－]";

    // bounded, as a file that was made to keep the check busy may have very long words
    private static final String HALF = "[A-Za-z0-9._%+-]{1,64}";
    private static final String ANY = "[A-Za-z0-9._%+Ａ-Ｚａ-ｚ０-９．＿－-]{0,64}";

    private static final String FULL_WIDTH =
        "(?<=[A-Za-z0-9])＠"
            + ANY
            + "|＠(?=[A-Za-z0-9])"
            + ANY
            + "|"
            + WIDE
            + ANY
            + "@"
            + ANY
            + "|"
            + HALF
            + "@[A-Za-z0-9._-]{0,64}"
            + WIDE
            + ANY;

    private static final String BLANKS = HALF + "(?: {1,9}@ {0,9}|@ {1,9})" + HALF;
    private static final String NO_DOT = HALF + "@[A-Za-z0-9-]{1,64}(?![A-Za-z0-9.@．-])";

    private static final String WEB =
        "https?(?:：/{0,2}|:／{1,2}|:\\\\{1,2}|:/(?!/))|(?:ｈｔｔｐ|ｗｗｗ)"
            + ANY
            + "|www[．。，,、]\\s?[A-Za-z0-9]|(?:www\\.)?[A-Za-z0-9-]{1,64}[．。，,](?:gov|com|org|net|edu)(?![A-Za-z])"
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
