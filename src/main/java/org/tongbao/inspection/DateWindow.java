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
    String end = ChineseDates.print(to);
    return ChineseDates.print(from)
        + "至"
        + (from.getYear() == to.getYear() ? end.substring(end.indexOf('年') + 1) : end);
  }

  /** 4月1日至6月23日; with years only if they differ. */
  public String printWithoutYear() {
    String whole = print();
    return from.getYear() == to.getYear() ? whole.substring(whole.indexOf('年') + 1) : whole;
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
