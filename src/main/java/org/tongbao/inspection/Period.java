package org.tongbao.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period (期间) that a notice reports on: a year or a part of it, some months or days, or the
 * n-th inspection of a year. Two are equal if they mean the same, as 2024年 and 2024年度 do.
 */
public final class Period {
  private static final String NUMBER = "([一二三四五六七八九十]{1,3}|[1-9]\\d?)";
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年(.*)");
  private static final Pattern QUARTER = Pattern.compile("第" + NUMBER + "季度(?:第" + NUMBER + "批)?");
  private static final Pattern CHECK = Pattern.compile("第" + NUMBER + "次");

  /** Periods of the same form make a series. A batch is one of a quarter, a check one of a year. */
  private enum Form {
    YEAR,
    HALF_YEAR,
    QUARTER,
    BATCH,
    MONTHS,
    DAYS,
    CHECK,
    /** A round (复查), which stands where a period does but is of no series. */
    ROUND
  }

  private final Form form;
  private final String print;
  private final DateWindow days;

  /** Which batch or check it is; 1 for every other period. */
  private final int number;

  private Period(Form form, String print, DateWindow days, int number) {
    this.form = form;
    this.print = print;
    this.days = days;
    this.number = number;
  }

  /**
   * Reads a year, a half year, a quarter, a batch in a quarter, some months, some days, or the n-th
   * inspection of a year; Arabic digits of an ordinal are printed in Chinese.
   *
   * @return empty if the text is none of these
   */
  public static Optional<Period> parse(String text) {
    Matcher written = YEAR.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    String part = written.group(2);
    return switch (part) {
      case "", "度" -> Optional.of(ofYear(year, part));
      case "上半年" -> Optional.of(ofHalf(year, 1));
      case "下半年" -> Optional.of(ofHalf(year, 2));
      default ->
          quarter(year, part)
              .or(() -> check(year, part))
              .or(() -> DateWindow.parse(text).map(Period::of));
    };
  }

  /** The period of these months or days. */
  public static Period of(DateWindow window) {
    return new Period(
        window.inMonths() ? Form.MONTHS : Form.DAYS,
        window.print(),
        new DateWindow(window.from(), window.to()),
        1);
  }

  /** A round, which later ones are compared with as a notice is with earlier periods. */
  public static Period ofRound(String name, DateWindow days) {
    return new Period(Form.ROUND, name, days, 1);
  }

  private static Optional<Period> quarter(int year, String part) {
    Matcher written = QUARTER.matcher(part);
    if (!written.matches()) {
      return Optional.empty();
    }
    int quarter = ChineseNumerals.parse(written.group(1));
    int batch = written.group(2) == null ? 0 : ChineseNumerals.parse(written.group(2));
    return quarter < 1 || quarter > 4 || batch < 0
        ? Optional.empty()
        : Optional.of(batch == 0 ? ofQuarter(year, quarter) : ofBatch(year, quarter, batch));
  }

  private static Optional<Period> check(int year, String part) {
    Matcher written = CHECK.matcher(part);
    int number = written.matches() ? ChineseNumerals.parse(written.group(1)) : -1;
    return number < 0 ? Optional.empty() : Optional.of(ofCheck(year, number));
  }

  private static Period ofYear(int year, String suffix) {
    return new Period(Form.YEAR, year + "年" + suffix, months(year, 1, 12), 1);
  }

  private static Period ofHalf(int year, int half) {
    String print = year + (half == 1 ? "年上半年" : "年下半年");
    return new Period(Form.HALF_YEAR, print, months(year, half * 6 - 5, half * 6), 1);
  }

  private static Period ofQuarter(int year, int quarter) {
    String print = year + "年" + ChineseNumerals.ordinal(quarter) + "季度";
    return new Period(Form.QUARTER, print, months(year, quarter * 3 - 2, quarter * 3), 1);
  }

  private static Period ofBatch(int year, int quarter, int batch) {
    Period whole = ofQuarter(year, quarter);
    String print = whole.print + ChineseNumerals.ordinal(batch) + "批";
    return new Period(Form.BATCH, print, whole.days, batch);
  }

  private static Period ofCheck(int year, int number) {
    String print = year + "年" + ChineseNumerals.ordinal(number) + "次";
    return new Period(Form.CHECK, print, months(year, 1, 12), number);
  }

  private static Period ofMonths(YearMonth first, int count) {
    return of(new DateWindow(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), true));
  }

  private static DateWindow months(int year, int first, int last) {
    return new DateWindow(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  /** As the title writes it, e.g. 2024年第二季度. */
  public String print() {
    return print;
  }

  /**
   * From its first to its last day; for the n-th inspection of a year (第三次) the whole year, for a
   * batch (第二季度第一批) the whole quarter.
   */
  public DateWindow days() {
    return days;
  }

  /** The year that the period ends in. */
  public int year() {
    return days.to().getYear();
  }

  /** 第二季度, 5月至6月; 全年 for a year. Years are printed where it extends into another one. */
  public String withoutYear() {
    if (form == Form.YEAR) {
      return "全年";
    }
    return days.isInOneYear() ? withoutYearNumber() : print;
  }

  private String withoutYearNumber() {
    return print.substring(print.indexOf('年') + 1);
  }

  private boolean isOfDays() {
    return form == Form.DAYS;
  }

  /** How many months it has; 0 for days. */
  private int months() {
    return isOfDays() ? 0 : (int) ChronoUnit.MONTHS.between(days.from(), days.to().plusDays(1));
  }

  /** Whether another period has the same form and length, so that both are of one series. */
  public boolean isLike(Period other) {
    return form == other.form && months() == other.months();
  }

  /**
   * The period after this one, of the same form: it begins on the day after this one ends and has
   * as many months. After a batch comes the first batch of the next quarter; after the n-th
   * inspection of a year comes the next one of that year. Months extend into another year only
   * after months that do: after 9月至11月 comes 12月 alone.
   *
   * @return empty for days, which do not tell when the next ones will be
   */
  public Optional<Period> next() {
    if (form == Form.CHECK) {
      return sameForm(firstMonth(), months(), number + 1);
    }
    YearMonth first = YearMonth.from(days.to().plusDays(1));
    int left = days.isInOneYear() ? 13 - first.getMonthValue() : months();
    return sameForm(first, Math.min(months(), left), 1);
  }

  /**
   * The one right before; of the batches or checks of the time before, whose number is not known,
   * the first.
   *
   * @return empty for days
   */
  public Optional<Period> before() {
    if (number > 1) {
      return sameForm(firstMonth(), months(), number - 1);
    }
    YearMonth last = firstMonth().minusMonths(1);
    int months = days.isInOneYear() ? Math.min(months(), last.getMonthValue()) : months();
    return sameForm(last.minusMonths(months - 1L), months, 1);
  }

  /** The same period of the year before. */
  public Period yearBefore() {
    return sameForm(firstMonth().minusYears(1), months(), number)
        .orElseGet(() -> of(new DateWindow(days.from().minusYears(1), days.to().minusYears(1))));
  }

  private YearMonth firstMonth() {
    return YearMonth.from(days.from());
  }

  /** Empty for days and rounds, which have no months. */
  private Optional<Period> sameForm(YearMonth first, int months, int ordinal) {
    int year = first.getYear();
    int quarter = (first.getMonthValue() + 2) / 3;
    return switch (form) {
      case YEAR -> Optional.of(ofYear(year, withoutYearNumber()));
      case HALF_YEAR -> Optional.of(ofHalf(year, (quarter + 1) / 2));
      case QUARTER -> Optional.of(ofQuarter(year, quarter));
      case BATCH -> Optional.of(ofBatch(year, quarter, ordinal));
      case MONTHS -> Optional.of(ofMonths(first, months));
      case CHECK -> Optional.of(ofCheck(year, ordinal));
      case DAYS, ROUND -> Optional.empty();
    };
  }

  /** Whether this period ends before another begins, or has a lower number in the same days. */
  public boolean isBefore(Period other) {
    return days.equals(other.days)
        ? form == other.form && number < other.number
        : days.to().isBefore(other.days.from());
  }

  /**
   * Whether this period comes right after another one of its series: 第三次 after 第二次 of the same
   * year, 第二批 after 第一批 of the same quarter. How many there were in the year or the quarter before
   * is not known, so the first comes after any of these; certain days come after any days before.
   */
  public boolean follows(Period other) {
    if (form != other.form || isOfDays()) {
      return isOfDays() && other.isOfDays() && other.isBefore(this);
    }
    return number > 1
        ? days.equals(other.days) && number == other.number + 1
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
                .thenComparing(other -> other.days.from())
                .thenComparing(other -> other.number));
  }

  /** Whether the period that it follows may be another than the last one that is known. */
  public boolean followsUnknownNumber() {
    return isOfDays() || ((form == Form.BATCH || form == Form.CHECK) && number == 1);
  }

  /** The name of the period that it follows; 最后一批 or 最后一次 if it is not known which one. */
  public String previous() {
    Optional<Period> before = before();
    if (before.isEmpty()) {
      return print + "以前最后一次检查";
    }
    String name = before.get().print;
    return followsUnknownNumber()
        ? name.substring(0, name.lastIndexOf('第')) + "的最后一" + name.substring(name.length() - 1)
        : name;
  }

  /** What it means: 2024年 for 2024年度. */
  private String meaning() {
    return form == Form.YEAR ? String.valueOf(year()) : print;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Period period
        && form == period.form
        && days.equals(period.days)
        && meaning().equals(period.meaning());
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, days, meaning());
  }

  @Override
  public String toString() {
    return print;
  }
}
