package org.tongbao.inspection;

import java.time.LocalDate;

/** Dates as an official document writes them. */
public final class ChineseDates {
  private ChineseDates() {}

  /** 2022年1月13日: Arabic digits, no zero padding. Source: GB/T 9704-2012, 7.3.5. */
  public static String print(LocalDate date) {
    return date.getYear() + "年" + printWithoutYear(date);
  }

  /**
   * 1月13日, or with its year if that is another one: a date without a year is read as one of the
   * year in which the document is dated.
   *
   * @param year in which the document is dated
   */
  public static String print(LocalDate date, int year) {
    return date.getYear() == year ? printWithoutYear(date) : print(date);
  }

  private static String printWithoutYear(LocalDate date) {
    return month(date) + day(date);
  }

  static String month(LocalDate date) {
    return date.getMonthValue() + "月";
  }

  static String day(LocalDate date) {
    return date.getDayOfMonth() + "日";
  }
}
