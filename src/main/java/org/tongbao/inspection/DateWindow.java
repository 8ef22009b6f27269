package org.tongbao.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inspection window (检查时段), including its first and last day.
 *
 * @param from its first day
 * @param to its last day, not before {@code from}
 * @param inMonths whether it is written as whole months, as in 2023年9月至10月
 */
public record DateWindow(LocalDate from, LocalDate to, boolean inMonths) {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?"
              + "(?:至(?:(?:(\\d{4})年)?(\\d{1,2})月)?(?:(\\d{1,2})日)?)?");
  private static final Pattern PADDING = Pattern.compile("(?<!\\d)0(?=\\d[月日])");

  /** Refuses a window that ends before it begins. */
  public DateWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  /** A window that is written as days. */
  public DateWindow(LocalDate from, LocalDate to) {
    this(from, to, false);
  }

  /** From the first day of all these windows to the last; of a single window itself. */
  public static DateWindow around(Collection<DateWindow> windows) {
    return windows.stream()
        .reduce(
            (one, other) ->
                new DateWindow(
                    one.from.isBefore(other.from) ? one.from : other.from,
                    one.to.isAfter(other.to) ? one.to : other.to,
                    one.inMonths && other.inMonths))
        .orElseThrow();
  }

  /**
   * Reads what {@link #print()} writes; a month or a day may be padded with zero.
   *
   * @return empty if the text is anything else
   */
  static Optional<DateWindow> parse(String text) {
    String plain = PADDING.matcher(text).replaceAll("");
    Matcher form = PRINTED.matcher(plain);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean inMonths = form.group(3) == null;
    int year = Integer.parseInt(form.group(1));
    int month = Integer.parseInt(form.group(2));
    int day = number(form.group(3), 1);
    try {
      YearMonth last = YearMonth.of(number(form.group(4), year), number(form.group(5), month));
      LocalDate to = inMonths ? last.atEndOfMonth() : last.atDay(number(form.group(6), day));
      LocalDate from = LocalDate.of(year, month, day);
      return Optional.of(new DateWindow(from, to.isBefore(from) ? from : to, inMonths))
          .filter(window -> window.print().equals(plain));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String written, int otherwise) {
    return written == null ? otherwise : Integer.parseInt(written);
  }

  /**
   * 2024年4月1日至6月23日, 2023年9月10日至28日, 2020年7月28日, 2023年9月至10月: year and month are repeated only if
   * they change.
   */
  public String print() {
    return print(true);
  }

  /**
   * 4月1日至6月23日; with years unless both days are of this one.
   *
   * @param year in which the document is dated
   */
  public String print(int year) {
    return print(from.getYear() != year || to.getYear() != year);
  }

  private String print(boolean withYear) {
    String begin = (withYear ? from.getYear() + "年" : "") + ChineseDates.month(from) + day(from);
    if (from.equals(to) || (inMonths && isInOneMonth())) {
      return begin;
    }
    String end = isInOneMonth() ? day(to) : ChineseDates.month(to) + day(to);
    return begin + "至" + (isInOneYear() ? end : to.getYear() + "年" + end);
  }

  private String day(LocalDate date) {
    return inMonths ? "" : ChineseDates.day(date);
  }

  /** Whether both days are of one year. */
  boolean isInOneYear() {
    return from.getYear() == to.getYear();
  }

  private boolean isInOneMonth() {
    return YearMonth.from(from).equals(YearMonth.from(to));
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
