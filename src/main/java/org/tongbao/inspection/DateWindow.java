package org.tongbao.inspection;

import java.time.LocalDate;

/**
 * The inspection window (检查时段), including its first and last day.
 *
 * @param from its first day
 * @param to its last day, not before {@code from}
 */
public record DateWindow(LocalDate from, LocalDate to) {

  /** Refuses a window that ends before it begins. */
  public DateWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  /** 2024年4月1日至6月23日: the year is repeated only if it changes. */
  public String print() {
    return ChineseDates.print(from) + "至" + ChineseDates.print(to, from.getYear());
  }

  /**
   * 4月1日至6月23日; with years unless both days are of this one.
   *
   * @param year in which the document is dated
   */
  public String print(int year) {
    return from.getYear() == year && to.getYear() == year
        ? ChineseDates.print(from, year) + "至" + ChineseDates.print(to, year)
        : print();
  }

  /** Whether the two share a day. */
  public boolean overlaps(DateWindow other) {
    return !to.isBefore(other.from) && !from.isAfter(other.to);
  }

  /** Whether this window includes all of {@code other}. */
  public boolean contains(DateWindow other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }
}
