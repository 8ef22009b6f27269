package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One section of a number format. Source: ECMA-376, part 1, 18.8.31. It evaluates what every
 * program shows alike; of the rest it says that it is not certain.
 *
 * @param before literal text before the number
 * @param core the places for the number: digits, {@code General} or {@code @}; empty where the
 *     section is only literal text
 * @param after literal text after the number
 * @param date the section as a date: letters in lower case, | for each literal character
 * @param certain whether a number is shown as the other parts say
 */
record FormatSection(String before, String core, String after, String date, boolean certain) {
  /** The places of {@link #core} where the number is shown as it is. */
  private static final String GENERAL = "G";

  private static final String TEXT = "@";

  /** White is not seen on paper; the palette says what a numbered colour is. */
  private static final Pattern COLOUR =
      Pattern.compile("(?i)black|blue|cyan|green|magenta|red|yellow|[黑蓝青绿红黄]色|洋红");

  /** Of China or the United States, with their digits and their calendar. */
  private static final Pattern LOCALE = Pattern.compile("(?i)\\$-0*(409|804)|\\$-(zh-CN|en-US)");

  private static final Pattern SYSTEM_DATE = Pattern.compile("(?i)\\$-(F800|x-sysdate)(,.*)?");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?is)\"(?<quoted>[^\"]*)\"|\\\\(?<escaped>.)|_(?<width>.)|\\*(?<fill>.)"
              + "|\\[(?<bracket>[^\\]]*)\\]|(?<general>General)|(?<other>.)");

  private static final Pattern WHOLE_DATE =
      Pattern.compile("\\|*(yyyy\\|+mm?\\|+dd?|yyyymmdd)(\\|[a-z|]*)?");

  static FormatSection parse(String code) {
    return new Parser().parse(code);
  }

  /** Whether it shows a date or a time. */
  boolean isDate() {
    return date.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
  }

  /** Whether it shows year, month and day as digits in that order, alone or before a time. */
  boolean isWholeDate() {
    return WHOLE_DATE.matcher(date).matches();
  }

  /** Whether nothing in it, such as a condition, leaves open which dates are shown. */
  boolean isPlainDate() {
    return date.indexOf('!') < 0;
  }

  boolean isGeneral() {
    return core.equals(GENERAL);
  }

  /** Whether it is the section for text. */
  boolean isText() {
    return core.contains(TEXT);
  }

  /** What is shown of a number that is not negative; null where that is not certain. */
  @Nullable String show(BigDecimal number) {
    if (!certain || isDate()) {
      return null;
    }
    String shown =
        core.isEmpty()
            ? ""
            : isGeneral() || core.equals(TEXT)
                ? ShownDigits.general(number)
                : ShownDigits.show(core, number);
    return shown == null ? null : PlainText.strip(before + shown + after);
  }

  /** What is shown of a text; null where that is not certain. */
  @Nullable String show(String text) {
    return !certain || isDate() || !(core.isEmpty() || core.equals(TEXT))
        ? null
        : before + (core.isEmpty() ? "" : text) + after;
  }

  private static final class Parser {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder core = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder date = new StringBuilder();
    private boolean certain = true;

    FormatSection parse(String code) {
      Matcher token = TOKEN.matcher(code);
      while (token.find()) {
        read(token);
      }
      return new FormatSection(
          before.toString(), core.toString(), after.toString(), date.toString(), certain);
    }

    private void read(Matcher token) {
      if (token.group("quoted") != null) {
        literal(token.group("quoted"));
      } else if (token.group("escaped") != null) {
        literal(token.group("escaped"));
      } else if (token.group("width") != null) {
        literal(" ");
      } else if (token.group("fill") != null) {
        certain &= token.group("fill").equals(" ");
        literal(" ");
      } else if (token.group("bracket") != null) {
        bracket(token.group("bracket"));
      } else if (token.group("general") != null) {
        place(GENERAL);
      } else {
        other(token.group("other"));
      }
    }

    private void literal(String text) {
      (core.isEmpty() ? before : after).append(text);
      date.append(text.chars().anyMatch(Character::isDigit) ? "!" : "|".repeat(text.length()));
    }

    private void bracket(String inside) {
      if (SYSTEM_DATE.matcher(inside).matches()) {
        date.append("yyyy|m|d|");
        certain = false;
      } else if (!COLOUR.matcher(inside).matches()) {
        date.append(
            LOCALE.matcher(inside).matches() ? "" : inside.matches("[hmsHMS]+") ? "h" : "!");
        certain = false;
      }
    }

    private void place(String text) {
      certain &= after.isEmpty(); // text within a number is not evaluated
      core.append(text);
      date.append('!');
    }

    private void other(String c) {
      if ("0#?.,%@".contains(c)) {
        certain &= after.isEmpty();
        core.append(c);
        date.append(c.matches("[.,]") ? "|" : c);
      } else if (c.matches("[A-Za-z\"\\\\_*\\[\\]!/]")) {
        certain = false;
        date.append(c.equals("/") ? "|" : c.toLowerCase(Locale.ROOT));
      } else {
        literal(c);
      }
    }
  }
}
