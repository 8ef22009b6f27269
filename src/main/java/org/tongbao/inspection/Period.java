package org.tongbao.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period (期间) that a notice reports on.
 *
 * @param print as the title writes it, e.g. 2024年第二季度
 * @param days its first and last day
 */
public record Period(String print, DateWindow days) {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})年第([一二三四1-4])季度");
  private static final String QUARTERS = "一二三四";

  /**
   * Reads a quarter; an Arabic digit is printed in Chinese.
   *
   * @return empty when the text is no quarter
   */
  public static Optional<Period> parse(String text) {
    Matcher matcher = QUARTER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    char digit = matcher.group(2).charAt(0);
    int quarter = digit <= '9' ? digit - '0' : QUARTERS.indexOf(digit) + 1;
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    LocalDate last = YearMonth.of(year, quarter * 3).atEndOfMonth();
    String print = year + "年第" + QUARTERS.charAt(quarter - 1) + "季度";
    return Optional.of(new Period(print, new DateWindow(first, last)));
  }

  /** The year that the period ends in. */
  public int year() {
    return days.to().getYear();
  }
}
