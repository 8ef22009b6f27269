package org.tongbao.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Message;

/**
 * A date as clerks write it: 2024-06-23, 2024/6/23, 2024.6.23 or 2024年6月23日.
 *
 * @param date null when {@code fault} says why not
 * @param fault why there is no date, or null
 */
public record WrittenDate(@Nullable LocalDate date, @Nullable Fault fault) {

  /** What can be wrong with a date. */
  public enum Fault {
    /** The text has none of the forms. */
    NO_DATE,
    /** No inspection of websites can have happened in that year. */
    WRONG_YEAR,
    /** The calendar has no such day. */
    NO_SUCH_DAY;

    /** The message for this fault. */
    public <M extends Message> M choose(M noDate, M wrongYear, M noSuchDay) {
      return this == NO_DATE ? noDate : this == WRONG_YEAR ? wrongYear : noSuchDay;
    }
  }

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2|年(\\d{1,2})月)(\\d{1,2})(日?)");

  /** The years in which an inspection of websites can have happened. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2199;

  /** Parses a text. */
  public static WrittenDate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group(6).isEmpty() == (form.group(4) != null)) {
      return new WrittenDate(null, Fault.NO_DATE);
    }
    int year = Integer.parseInt(form.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new WrittenDate(null, Fault.WRONG_YEAR);
    }
    String month = form.group(3) != null ? form.group(3) : form.group(4);
    try {
      return new WrittenDate(
          LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(form.group(5))), null);
    } catch (DateTimeException e) {
      return new WrittenDate(null, Fault.NO_SUCH_DAY);
    }
  }
}
