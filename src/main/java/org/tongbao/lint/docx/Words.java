package org.tongbao.lint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Functions on Chinese text. */
public final class Words {
  private static final int SHOWN = 24;
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:\\d{2,4}|[二两][○〇零Oo０一二三四五六七八九]{3}|[xX×]+)年(?:\\d{0,2}|[xX×]+|[一二三四五六七八九十]{1,3})月"
              + "(?:\\d{0,2}|[xX×]+|[一二三四五六七八九十]{1,3})日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}");

  private Words() {}

  static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }

  static boolean isWhite(char c) {
    return c == ' '
        || c == '\u3000'
        || c == '\t'
        || c == '\n'
        || c == '\u00A0'
        || c == '\u2002'
        || c == '\u2003';
  }

  /** Whether the text contains any of the characters. */
  public static boolean hasAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Without white space at either end. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Without any white space, for comparing. */
  public static String close(String text) {
    StringBuilder closed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isWhite(text.charAt(i))) {
        closed.append(text.charAt(i));
      }
    }
    return closed.toString();
  }

  /** The beginning, on one line, as messages quote it. */
  public static String shown(String text) {
    String line = strip(text).replaceAll("[\\n\\t]+", " ");
    int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  /** The text around a place, as messages quote it. */
  public static String around(String text, int from, int to) {
    int start = Math.max(0, from - 8);
    int end = Math.min(text.length(), Math.max(to, start + SHOWN));
    return (start > 0 ? "…" : "")
        + strip(text.substring(start, end).replaceAll("[\\n\\t]+", " "))
        + (end < text.length() ? "…" : "");
  }

  /** The width of a line: half-width characters count 1, others 2. */
  public static int halves(String line) {
    return line.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  /** At how many places two texts of one length differ. */
  public static int differing(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  /** Splits at any of the marks and leaves out empty parts. */
  public static List<String> split(String text, String marks) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || marks.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** Whether a line is only a date, also an open or a Chinese one. */
  static boolean isDate(String words) {
    return DATE_LINE.matcher(close(words)).matches();
  }

  /** 一 to 九百九十九 as a number; 0 for anything else. */
  public static int chineseNumber(String text) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = "零一二三四五六七八九".indexOf(c);
      if (c == '百' && total == 0 && digit > 0) {
        total = 100 * digit;
        digit = 0;
      } else if (c == '十' && total % 100 == 0) {
        total += 10 * (digit == 0 ? 1 : digit);
        digit = 0;
      } else if (at > 0 && digit == 0) {
        digit = at;
      } else if (at != 0 || total < 100) {
        return 0;
      }
    }
    return total + digit;
  }

  /** 1 to 999 in Chinese. */
  public static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    if (number < 1 || number > 999) {
      return String.valueOf(number);
    }
    int tens = number / 10 % 10;
    int ones = number % 10;
    String text = number < 100 ? "" : digits.charAt(number / 100) + "百";
    if (tens > 0) {
      text += (tens == 1 && number < 100 ? "" : String.valueOf(digits.charAt(tens))) + "十";
    } else if (ones > 0 && number >= 100) {
      text += "零";
    }
    return text + (ones == 0 ? "" : String.valueOf(digits.charAt(ones)));
  }
}
