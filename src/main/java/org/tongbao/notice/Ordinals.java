package org.tongbao.notice;

/** Ordinal numbers in Chinese. */
final class Ordinals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Ordinals() {}

  /** 第一, 第十二; beyond 99 in digits. */
  static String print(int number) {
    if (number < 1 || number > 99) {
      return "第" + number;
    }
    int tens = number / 10;
    int ones = number % 10;
    return "第"
        + (tens > 1 ? DIGITS.charAt(tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.charAt(ones) : "");
  }
}
