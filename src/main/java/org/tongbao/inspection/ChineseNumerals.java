package org.tongbao.inspection;

import java.util.stream.IntStream;

/** Numbers in Chinese numerals. */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumerals() {}

  /** 1 to 99: 三, 十二, 二十. */
  public static String print(int number) {
    return (number >= 20 ? DIGITS.charAt(number / 10) : "")
        + (number >= 10 ? "十" : "")
        + (number % 10 > 0 ? DIGITS.charAt(number % 10) : "");
  }

  /** 1 to 99 as written in Chinese or in Arabic digits; -1 if it is no number, e.g. 二三. */
  public static int parse(String written) {
    return written.charAt(0) <= '9'
        ? Integer.parseInt(written)
        : IntStream.rangeClosed(1, 99)
            .filter(number -> print(number).equals(written))
            .findAny()
            .orElse(-1);
  }

  /** An ordinal number: 第一, 第十二; above 99 in digits. */
  public static String ordinal(int number) {
    return "第" + (number > 99 ? number : print(number));
  }
}
