package org.tongbao.lint.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** The period in a notice's title, and the notice's date. */
final class NoticeDates {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})年第?([一二三四1-4])季度");
  private static final Pattern HALF = Pattern.compile("(\\d{4})年(上|下)半年");
  private static final Pattern DAYS =
      Pattern.compile(
          "(\\d{4})年(\\d{1,2})月(\\d{1,2})日[至—-](?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{4})年(\\d{1,2})(?:月(?:份)?)?(?:[至—-](?:(\\d{4})年)?(\\d{1,2}))?月");

  /** A date up to which something is counted, which is no period. */
  private static final Pattern AS_OF = Pattern.compile("截[至止]\\d{4}年\\d{1,2}月\\d{1,2}日");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

  private String title = "";
  private String period = "";
  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;
  private @Nullable LocalDate date;

  /** The day; null if there is no such day. */
  static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return year.isEmpty()
          ? null
          : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String print(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  void paragraph(Paragraph paragraph) {
    if (paragraph.is(Role.TITLE)) {
      title += paragraph.words().replace("\n", "");
      readPeriod(title);
    } else if (paragraph.is(Role.DATE) && date == null) {
      Matcher day = DAY.matcher(Words.close(paragraph.text()));
      date = day.matches() ? date(day.group(1), day.group(2), day.group(3)) : null;
    }
  }

  /** Reads the narrowest period that the text names. */
  void readPeriod(String words) {
    String text = AS_OF.matcher(words).replaceAll("");
    Matcher days = DAYS.matcher(text);
    Matcher quarter = QUARTER.matcher(text);
    Matcher half = HALF.matcher(text);
    Matcher months = MONTHS.matcher(text);
    Matcher whole = YEAR.matcher(text);
    if (quarter.find()) {
      int index = "一二三四1234".indexOf(quarter.group(2)) % 4;
      String name = quarter.group(1) + "年第" + "一二三四".charAt(index) + "季度";
      set(name, quarter.group(1), index * 3 + 1, index * 3 + 3);
    } else if (half.find()) {
      boolean second = half.group(2).equals("下");
      set(half.group(), half.group(1), second ? 7 : 1, second ? 12 : 6);
    } else if (days.find()) {
      String year = days.group(1);
      String month = days.group(2);
      set(
          days.group(),
          date(year, month, days.group(3)),
          date(or(days.group(4), year), or(days.group(5), month), days.group(6)));
    } else if (months.find()) {
      String year = months.group(1);
      String month = months.group(2);
      LocalDate to = date(or(months.group(3), year), or(months.group(4), month), "1");
      set(
          months.group(),
          date(year, month, "1"),
          to == null ? null : YearMonth.from(to).atEndOfMonth());
    } else if (whole.find()) {
      set(whole.group(), whole.group(1), 1, 12);
    }
  }

  /** What the second part of a span says, or what it leaves out as in the first. */
  static String or(@Nullable String written, String otherwise) {
    return written == null ? otherwise : written;
  }

  private void set(String name, String year, int from, int to) {
    int of = Integer.parseInt(year);
    set(name, LocalDate.of(of, from, 1), YearMonth.of(of, to).atEndOfMonth());
  }

  private void set(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && !to.isBefore(from)) {
      period = name;
      first = from;
      last = to;
    }
  }

  boolean known() {
    return !period.isEmpty();
  }

  /** The period as in the title, such as 2024年第二季度. */
  String period() {
    return period;
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  /** The year of the period; empty if unknown. */
  String year() {
    return known() ? String.valueOf(first.getYear()) : "";
  }

  /** The date; null in a draft. */
  @Nullable LocalDate date() {
    return date;
  }
}
