package org.tongbao.markup;

import java.util.Arrays;

/** Counts headings, so that no template types a number. Source: GB/T 9704-2012, 7.3.3. */
final class Numbering {
  private static final String DIGITS = "〇一二三四五六七八九";

  private final int[] counts = new int[4];

  /** The number of the next heading of that level; deeper levels begin anew. */
  String next(int level) {
    int count = ++counts[level - 1];
    for (int deeper = level; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    return switch (level) {
      case 1 -> chinese(count) + "、";
      case 2 -> "（" + chinese(count) + "）";
      case 3 -> count + ".";
      case 4 -> "（" + count + "）";
      default -> throw new IllegalArgumentException("level " + level);
    };
  }

  /** Begins anew, as each attachment does. */
  void restart() {
    Arrays.fill(counts, 0);
  }

  /** 1 to 99 in Chinese: 一, 十, 十一, 二十, 二十一. */
  static String chinese(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("number " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.charAt(tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.charAt(ones) : "");
  }
}
