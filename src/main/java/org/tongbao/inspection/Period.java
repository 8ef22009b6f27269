package org.tongbao.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period (期间) that a notice reports on: a year or a part of it, some months or days, or the
 * n-th inspection of a year.
 *
 * @param print as the title writes it, e.g. 2024年第二季度
 * @param days from its first to its last day; for the n-th inspection of a year (第三次) the whole
 *     year, for a batch (第二季度第一批) the whole quarter
 */
public record Period(String print, DateWindow days) {
  private static final String NUMBER = "([一二三四五六七八九十]{1,3}|[1-9]\\d?)";
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年(.*)");
  private static final Pattern QUARTER = Pattern.compile("第" + NUMBER + "季度(?:第" + NUMBER + "批)?");
  private static final Pattern CHECK = Pattern.compile("第" + NUMBER + "次");

  /**
   * Reads a year, a half year, a quarter, a batch in a quarter, some months, some days, or the n-th
   * inspection of a year; Arabic digits of an ordinal are printed in Chinese.
   *
   * @return empty if the text is none of these
   */
  public static Optional<Period> parse(String text) {
    Matcher form = YEAR.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    String part = form.group(2);
    return switch (part) {
      case "", "度" -> Optional.of(months(year, 1, 12, part));
      case "上半年" -> Optional.of(months(year, 1, 6, part));
      case "下半年" -> Optional.of(months(year, 7, 12, part));
      default ->
          quarter(year, part)
              .or(() -> check(year, part))
              .or(() -> DateWindow.parse(text).map(Period::of));
    };
  }

  /** The period of these months or days. */
  public static Period of(DateWindow window) {
    return new Period(window.print(), new DateWindow(window.from(), window.to()));
  }

  private static Optional<Period> quarter(int year, String part) {
    Matcher form = QUARTER.matcher(part);
    if (!form.matches()) {
      return Optional.empty();
    }
    int quarter = ChineseNumerals.parse(form.group(1));
    int batch = form.group(2) == null ? 0 : ChineseNumerals.parse(form.group(2));
    if (quarter < 1 || quarter > 4 || batch < 0) {
      return Optional.empty();
    }
    String print =
        ChineseNumerals.ordinal(quarter)
            + "季度"
            + (batch == 0 ? "" : ChineseNumerals.ordinal(batch) + "批");
    return Optional.of(months(year, quarter * 3 - 2, quarter * 3, print));
  }

  private static Optional<Period> check(int year, String part) {
    Matcher form = CHECK.matcher(part);
    int number = form.matches() ? ChineseNumerals.parse(form.group(1)) : -1;
    return number < 0
        ? Optional.empty()
        : Optional.of(months(year, 1, 12, ChineseNumerals.ordinal(number) + "次"));
  }

  private static Period months(int year, int first, int last, String print) {
    Period months = wholeMonths(YearMonth.of(year, first), last - first + 1);
    return new Period(year + "年" + print, months.days);
  }

  private static Period wholeMonths(YearMonth first, int count) {
    return of(new DateWindow(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), true));
  }

  /** Periods of the same form make a series. A batch is one of a quarter, a check one of a year. */
  private enum Form {
    YEAR,
    HALF_YEAR,
    QUARTER,
    BATCH,
    MONTHS,
    DAYS,
    CHECK
  }

  private String part() {
    return print.substring(print.indexOf('年') + 1);
  }

  private Form form() {
    String part = part();
    if (part.endsWith("次")) {
      return Form.CHECK;
    }
    if (part.endsWith("批")) {
      return Form.BATCH;
    }
    if (part.endsWith("季度")) {
      return Form.QUARTER;
    }
    if (part.isEmpty() || part.equals("度")) {
      return Form.YEAR;
    }
    return part.endsWith("半年") ? Form.HALF_YEAR : part.endsWith("日") ? Form.DAYS : Form.MONTHS;
  }

  /** Whether it is of certain days, which do not tell when the next one will be. */
  public boolean isOfDays() {
    return form() == Form.DAYS;
  }

  /** Whether several periods of the series have the same days: batches and checks. */
  private boolean isNumbered() {
    return form() == Form.BATCH || form() == Form.CHECK;
  }

  /** Which batch or check it is; 1 for every other period. */
  private int number() {
    return isNumbered()
        ? ChineseNumerals.parse(print.substring(ordinal() + 1, print.length() - 1))
        : 1;
  }

  /** Where the ordinal of a batch or a check begins. */
  private int ordinal() {
    return print.lastIndexOf('第');
  }

  /** How many months it has; 0 for days. */
  private int months() {
    return isOfDays() ? 0 : (int) ChronoUnit.MONTHS.between(days.from(), days.to().plusDays(1));
  }

  /**
   * The period after this one, of the same form: it begins on the day after this one ends and has
   * as many months or days. After a batch comes the first batch of the next quarter; after the n-th
   * inspection of a year comes the next one of that year. Months extend into another year only
   * after months that do: after 9月至11月 comes 12月 alone.
   */
  public Period next() {
    if (form() == Form.CHECK) {
      return months(year(), 1, 12, ChineseNumerals.ordinal(number() + 1) + "次");
    }
    LocalDate from = days.to().plusDays(1);
    if (isOfDays()) {
      return of(
          new DateWindow(from, from.plusDays(ChronoUnit.DAYS.between(days.from(), days.to()))));
    }
    if (!days.isInOneYear()) {
      return wholeMonths(YearMonth.from(from), months());
    }
    int first = from.getMonthValue();
    return beginning(from.getYear(), first, Math.min(first + months() - 1, 12), "第一批");
  }

  /** A period of this form, which is not days; a batch has the ordinal that is given. */
  private Period beginning(int year, int first, int last, String batch) {
    return switch (form()) {
      case YEAR -> months(year, first, last, part());
      case CHECK -> months(year, first, last, "");
      case HALF_YEAR -> months(year, first, last, first == 1 ? "上半年" : "下半年");
      case QUARTER -> months(year, first, last, ChineseNumerals.ordinal(last / 3) + "季度");
      case BATCH -> months(year, first, last, ChineseNumerals.ordinal(last / 3) + "季度" + batch);
      case MONTHS, DAYS -> wholeMonths(YearMonth.of(year, first), last - first + 1);
    };
  }

  /** Whether this period ends before another begins, or has a lower number in the same days. */
  public boolean isBefore(Period other) {
    return days.equals(other.days)
        ? form() == other.form() && number() < other.number()
        : days.to().isBefore(other.days.from());
  }

  /**
   * Whether this period comes right after another one of its series: 第三次 after 第二次 of the same
   * year, 第二批 after 第一批 of the same quarter. How many there were in the year or the quarter before
   * is not known, so the first comes after any of these; certain days come after any days before.
   */
  public boolean follows(Period other) {
    if (form() != other.form() || isOfDays()) {
      return isOfDays() && other.isOfDays() && other.isBefore(this);
    }
    return number() > 1
        ? days.equals(other.days) && number() == other.number() + 1
        : days.from().equals(other.days.to().plusDays(1));
  }

  /**
   * The one that this period follows; empty if there is none. Of several batches or checks the last
   * one; of months, if possible, as many as these.
   */
  public Optional<Period> predecessor(Collection<Period> others) {
    return others.stream()
        .filter(this::follows)
        .max(
            Comparator.comparing((Period other) -> other.months() == months())
                .thenComparing(other -> other.days().from())
                .thenComparing(Period::number));
  }

  /** Whether the period that it follows may be another than the last one that is known. */
  public boolean followsUnknownNumber() {
    return isOfDays() || (isNumbered() && number() == 1);
  }

  /** The name of the period that it follows; 最后一批 or 最后一次 if it is not known which one. */
  public String previous() {
    if (number() > 1) {
      return print.substring(0, ordinal())
          + ChineseNumerals.ordinal(number() - 1)
          + print.substring(print.length() - 1);
    }
    if (isOfDays()) {
      return print + "以前最后一次检查";
    }
    LocalDate to = days.from().minusDays(1);
    if (!days.isInOneYear()) {
      return wholeMonths(YearMonth.from(days.from()).minusMonths(months()), months()).print();
    }
    int last = to.getMonthValue();
    int first = Math.max(1, last - months() + 1);
    return beginning(to.getYear(), first, last, "的最后一批").print()
        + (form() == Form.CHECK ? "的最后一次" : "");
  }

  /** 第二季度, 5月至6月; 全年 for a year. Years are printed where it extends into another one. */
  public String withoutYear() {
    if (form() == Form.YEAR) {
      return "全年";
    }
    return days.isInOneYear() ? part() : print;
  }

  /** Whether another period has the same form and length, so that both are of one series. */
  public boolean isLike(Period other) {
    return form() == other.form() && months() == other.months();
  }

  /** The same period of the year before; empty if its name begins with no year. */
  public Optional<Period> yearBefore() {
    Matcher form = YEAR.matcher(print);
    return form.matches()
        ? parse(Integer.parseInt(form.group(1)) - 1 + "年" + form.group(2))
        : Optional.empty();
  }

  /** The year that the period ends in. */
  public int year() {
    return days.to().getYear();
  }
}
