package org.tongbao.intake.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.DateWindow;

/**
 * Days from the first to the last as clerks write them: 2024-04-01 至 2024-06-23, 2023年9月10日至28日, a
 * single day, 2023年9月至10月. What the second part leaves out is as in the first.
 *
 * @param begin the first part
 * @param end the second part with what it leaves out; the first part where there is only one
 * @param first its first day, or why there is none
 * @param last its last day, or why there is none
 * @param inMonths whether it is written as whole months
 */
public record WrittenSpan(
    String begin, String end, WrittenDate first, WrittenDate last, boolean inMonths) {
  private static final Pattern UNTIL =
      Pattern.compile("[至到~～]|[—–－]+|\\s-+\\s|(?<=[月日])-|(?<=^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})-");
  private static final Pattern MONTH = Pattern.compile("\\d{4}年\\d{1,2}月");
  private static final Pattern CHINESE = Pattern.compile("(\\d{4}年)(\\d{1,2}月)(?:\\d{1,2}日)?");
  private static final Pattern NUMERIC = Pattern.compile("(\\d{4}([-/.]))(\\d{1,2}\\2)\\d{1,2}");

  /** Parses a text. */
  public static WrittenSpan parse(String text) {
    String[] ends = UNTIL.split(text, 2);
    String begin = PlainText.strip(ends[0]);
    String end = ends.length < 2 ? begin : completed(PlainText.strip(ends[1]), begin);
    boolean inMonths = MONTH.matcher(begin).matches() && MONTH.matcher(end).matches();
    WrittenDate last = date(end, inMonths);
    LocalDate day = last.date();
    if (inMonths && day != null) {
      last = new WrittenDate(YearMonth.from(day).atEndOfMonth(), null);
    }
    return new WrittenSpan(begin, end, date(begin, inMonths), last, inMonths);
  }

  private static WrittenDate date(String end, boolean isMonth) {
    return WrittenDate.parse(isMonth ? end + "1日" : end);
  }

  /** The second part with the year, or with the year and the month, of the first. */
  private static String completed(String end, String begin) {
    Matcher form = CHINESE.matcher(begin);
    if (form.matches()) {
      return end.matches("\\d{1,2}月(?:\\d{1,2}日)?")
          ? form.group(1) + end
          : end.matches("\\d{1,2}日") ? form.group(1) + form.group(2) + end : end;
    }
    form = NUMERIC.matcher(begin);
    if (!form.matches()) {
      return end;
    }
    String year = form.group(1);
    return end.matches("\\d{1,2}" + Pattern.quote(form.group(2)) + "\\d{1,2}")
        ? year + end
        : end.matches("\\d{1,2}")
            ? year + form.group(3) + end
            : end.matches("\\d{1,2}月\\d{1,2}日") ? year.substring(0, 4) + "年" + end : end;
  }

  /** Whether it is neither a single date nor two parts. */
  public boolean isNoSpan() {
    return begin.isEmpty()
        || end.isEmpty()
        || (begin.equals(end) && first.fault() == WrittenDate.Fault.NO_DATE);
  }

  /** Why it is no span; null if it is one, even one that runs backwards. */
  public WrittenDate.@Nullable Fault fault() {
    return first.fault() == null ? last.fault() : first.fault();
  }

  /** The part that is no date. */
  public String faulty() {
    return first.fault() == null ? end : begin;
  }

  /** The days; null if one of them is no date, or if they run backwards. */
  public @Nullable DateWindow window() {
    LocalDate from = first.date();
    LocalDate to = last.date();
    return from == null || to == null || to.isBefore(from)
        ? null
        : new DateWindow(from, to, inMonths);
  }
}
