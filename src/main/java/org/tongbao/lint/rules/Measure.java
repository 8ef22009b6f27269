package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths and sizes as a message names them. */
final class Measure {
  /** Twips in a millimetre. Source: 1440 twips are 25.4 mm. */
  static final double MILLIMETRE = 1440 / 25.4;

  private static final List<String> SIZES =
      List.of("初号", "小初", "一号", "小一", "二号", "小二", "三号", "小三", "四号", "小四", "五号", "小五");
  private static final List<Integer> HALF_POINTS =
      List.of(84, 72, 52, 48, 44, 36, 32, 30, 28, 24, 21, 18);

  private Measure() {}

  /** 37.0 毫米. */
  static String millimetres(double twips) {
    return plain(twips / MILLIMETRE, 1) + " 毫米";
  }

  /** 28.95 磅. */
  static String points(double twips) {
    return plain(twips / 20, 2) + " 磅";
  }

  /** 三号, or points where the size has no name. */
  static String size(double halfPoints) {
    int named = HALF_POINTS.indexOf((int) halfPoints);
    return named >= 0 ? SIZES.get(named) : plain(halfPoints / 2, 1) + " 磅";
  }

  /** Half-points of 三号, 3号 or 16; null for anything else. */
  static @Nullable Integer halfPoints(String size) {
    String named = size.replaceFirst("^(小?)([1-5])(号?)$", "$1$2$3");
    for (int i = 1; i <= 5; i++) {
      named = named.replace(i + "号", "一二三四五".charAt(i - 1) + "号");
      named = named.equals("小" + i) ? "小" + "一二三四五".charAt(i - 1) : named;
    }
    int at = SIZES.indexOf(named);
    if (at >= 0) {
      return HALF_POINTS.get(at);
    }
    try {
      double points = Double.parseDouble(size);
      return points >= 5 && points <= 100 ? (int) Math.round(points * 2) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static String plain(double value, int scale) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
