package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The arithmetic of a recount, and how its results are printed. */
final class CountedFigures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private CountedFigures() {}

  /** Something with its rank. */
  record Ranked<T>(int rank, T item, BigDecimal value) {}

  static boolean isNumber(String text) {
    return plain(text).matches("-?\\d+(\\.\\d+)?");
  }

  /** Full-width digits, commas of thousands and a unit are what offices write. */
  private static String plain(String text) {
    StringBuilder half = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return half.toString().replaceAll("[条分处]$", "").replaceAll("(?<=\\d),(?=\\d{3})", "");
  }

  static BigDecimal number(String text) {
    return new BigDecimal(plain(text));
  }

  /** The sum of a column; rows without a number count nothing. */
  static BigDecimal sum(List<Map<String, String>> rows, String column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<String, String> row : rows) {
      sum = isNumber(cell(row, column)) ? sum.add(number(cell(row, column))) : sum;
    }
    return sum;
  }

  static BigDecimal count(List<?> rows) {
    return BigDecimal.valueOf(rows.size());
  }

  static String print(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
  }

  /** Half up; 100% only for the whole, 0% only for nothing; — of nothing. */
  static String share(BigDecimal part, BigDecimal whole, int digits) {
    if (whole.signum() == 0) {
      return "—";
    } else if (part.compareTo(whole) == 0) {
      return "100%";
    } else if (part.signum() == 0) {
      return "0%";
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal percent = part.multiply(HUNDRED).divide(whole, digits, RoundingMode.HALF_UP);
    if (percent.compareTo(HUNDRED) >= 0) {
      percent = HUNDRED.subtract(step);
    }
    return (percent.signum() == 0 ? step : percent).toPlainString() + "%";
  }

  static String average(BigDecimal sum, int count, int digits) {
    return sum.divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP).toPlainString();
  }

  /** 甲、乙、丙等12个, or all if they are not more. */
  static String names(List<String> names, int most, String measure) {
    return names.size() <= most
        ? String.join("、", names)
        : String.join("、", names.subList(0, most)) + "等" + names.size() + measure;
  }

  /** Rows by a value, in the given order, then as they come; those without one are last. */
  static Map<String, List<Map<String, String>>> groups(
      List<Map<String, String>> rows,
      Function<Map<String, String>, String> value,
      List<String> order,
      boolean withEmpty) {
    Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
    order.forEach(name -> all.put(name, new ArrayList<>()));
    List<Map<String, String>> others = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String name = value.apply(row);
      (name.isEmpty() ? others : all.computeIfAbsent(name, none -> new ArrayList<>())).add(row);
    }
    if (!others.isEmpty()) {
      all.computeIfAbsent("其他", none -> new ArrayList<>()).addAll(others);
    }
    if (!withEmpty) {
      all.values().removeIf(List::isEmpty);
    }
    return all;
  }

  /** The highest first; equal ones share a rank and stay as they come. */
  static <T> List<Ranked<T>> rank(
      List<T> items, Function<T, BigDecimal> value, boolean nextNumberFollows) {
    List<Ranked<T>> ranked = new ArrayList<>();
    for (T item : items) {
      BigDecimal own = value.apply(item);
      List<BigDecimal> higher =
          items.stream().map(value).filter(other -> other.compareTo(own) > 0).toList();
      long before =
          nextNumberFollows
              ? higher.stream().map(BigDecimal::stripTrailingZeros).distinct().count()
              : higher.size();
      ranked.add(new Ranked<>((int) before + 1, item, own));
    }
    List<Ranked<T>> inOrder = new ArrayList<>();
    for (int rank = 1; rank <= items.size(); rank++) {
      for (Ranked<T> each : ranked) {
        if (each.rank() == rank) {
          inOrder.add(each);
        }
      }
    }
    return inOrder;
  }

  static String ordinal(int number) {
    String digits = "一二三四五六七八九";
    if (number < 10) {
      return digits.substring(number - 1, number);
    }
    String tens = number < 20 ? "十" : digits.substring(number / 10 - 1, number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10));
  }
}
