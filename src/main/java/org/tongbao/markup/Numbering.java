package org.tongbao.markup;

import java.util.Arrays;
import java.util.List;

/** Numbers headings, so that templates need not. Source: GB/T 9704-2012, 7.3.3. */
final class Numbering {
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final List<String> PLACES = List.of("千", "百", "十", "");
  private final int[] counts = new int[5];

  /** The number of the next heading of that level, 0 being a part; deeper levels restart. */
  String next(int level) {
    int count = ++counts[level];
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    return switch (level) {
      case 0 -> "第" + chinese(count) + "部分\u3000";
      case 1 -> chinese(count) + "、";
      case 2 -> "（" + chinese(count) + "）";
      case 3 -> count + ".";
      case 4 -> "（" + count + "）";
      default -> throw new IllegalArgumentException("level " + level);
    };
  }

  /** Restarts, as in each attachment. */
  void restart() {
    Arrays.fill(counts, 0);
  }

  /** In Chinese: 一, 十, 十一, 二十, 一百零一, 一百一十; from 10,000 on in digits. */
  static String chinese(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number " + number);
    }
    if (number >= 10_000) {
      return String.valueOf(number);
    }
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int power = 1000, place = 0; power > 0; power /= 10, place++) {
      int digit = number / power % 10;
      if (digit == 0) {
        gap = words.length() > 0;
        continue;
      }
      words.append(gap ? "零" : "");
      gap = false;
      if (digit > 1 || power != 10 || words.length() > 0) {
        words.append(DIGITS.charAt(digit));
      }
      words.append(PLACES.get(place));
    }
    return words.toString();
  }
}
