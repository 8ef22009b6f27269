package org.tongbao.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date and time as clerks write it: a day in any of its forms, and 9:00. */
public final class WrittenMoment {
  /** A correct one. */
  public static final String EXAMPLE = "2024-07-01 09:00";

  private static final Pattern FORM = Pattern.compile("(.+?)\\s+(\\d{1,2}):(\\d{2})");

  private WrittenMoment() {}

  /** Null when it is none. */
  public static @Nullable LocalDateTime read(String text) {
    Matcher form = FORM.matcher(text);
    LocalDate day = form.matches() ? WrittenDate.parse(form.group(1)).date() : null;
    if (day == null) {
      return null;
    }
    try {
      return day.atTime(
          LocalTime.of(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
