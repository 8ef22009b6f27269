package org.tongbao.intake.settings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.WrittenDate;

/**
 * The settings that are dates, and the rules between them.
 *
 * @param period null when there is a problem with it
 * @param window null when there is a problem with it
 * @param date null when it is open, or when there is a problem with it
 * @param open whether the date is not known yet
 * @param deadline null when there is none, or when there is a problem with it
 */
record SettingsDates(
    @Nullable Setting<Period> period,
    @Nullable Setting<DateWindow> window,
    @Nullable Setting<LocalDate> date,
    boolean open,
    @Nullable Setting<LocalDate> deadline) {
  /** The text of a date or number that is not known yet. */
  static final String OPEN = "待定";

  /** Never leaves this package: where it is used, a problem stops the run. */
  private static final DateWindow STAND_IN = new DateWindow(LocalDate.EPOCH, LocalDate.EPOCH);

  private static final Pattern UNTIL = Pattern.compile("[至到]");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}月\\d{1,2}日");

  /** Reads them, and reports problems of each and between them. */
  static SettingsDates read(SettingsMap map) {
    Setting<Period> period = period(map);
    Setting<DateWindow> window = window(map);
    int before = map.reports();
    Setting<LocalDate> date = openDate(Keys.DATE, map);
    boolean open = date == null && map.reports() == before;
    Setting<LocalDate> deadline = date(Keys.DEADLINE, map);
    compare(window, period, map);
    if (date != null && window != null && window.value().to().isAfter(date.value())) {
      map.report(
          SettingsMessage.WINDOW_AFTER_NOTICE.at(
              window.place(), print(window.value().to()), print(date.value())));
    }
    if (date != null && deadline != null && deadline.value().isBefore(date.value())) {
      map.report(
          SettingsMessage.DEADLINE_BEFORE_NOTICE.at(
              deadline.place(), print(deadline.value()), print(date.value())));
    }
    if (open
        && window != null
        && deadline != null
        && deadline.value().isBefore(window.value().to())) {
      map.report(
          SettingsMessage.DEADLINE_BEFORE_WINDOW_END.at(
              deadline.place(), print(deadline.value()), print(window.value().to())));
    }
    return new SettingsDates(period, window, date, open, deadline);
  }

  /** The key's date; null when it is absent or open, or when there is a problem with it. */
  static @Nullable Setting<LocalDate> openDate(SettingsKey key, SettingsMap map) {
    Setting<String> text = map.text(key);
    return text == null || text.value().equals(OPEN) ? null : date(key, map);
  }

  /** The period; a stand-in where there is a problem with it. */
  Period periodOrStandIn() {
    return period == null ? new Period("", STAND_IN) : period.value();
  }

  /** The window; a stand-in where there is a problem with it. */
  DateWindow windowOrStandIn() {
    return window == null ? STAND_IN : window.value();
  }

  private static @Nullable Setting<Period> period(SettingsMap map) {
    Setting<String> text = map.required(Keys.PERIOD);
    if (text == null) {
      return null;
    }
    Optional<Period> period = Period.parse(text.value());
    if (period.isEmpty()) {
      map.report(SettingsMessage.INVALID_PERIOD.at(text.place(), PlainText.show(text.value())));
    }
    return period.map(value -> new Setting<>(value, text.place())).orElse(null);
  }

  private static @Nullable Setting<LocalDate> date(SettingsKey key, SettingsMap map) {
    Setting<String> text = map.text(key);
    if (text == null) {
      return null;
    }
    WrittenDate written = WrittenDate.parse(text.value());
    if (written.fault() != null) {
      map.report(
          (key.equals(Keys.DEADLINE)
                  ? written
                      .fault()
                      .choose(
                          SettingsMessage.NO_DATE,
                          SettingsMessage.WRONG_YEAR,
                          SettingsMessage.NO_SUCH_DAY)
                  : written
                      .fault()
                      .choose(
                          SettingsMessage.NO_DATE_OR_OPEN,
                          SettingsMessage.WRONG_YEAR_OR_OPEN,
                          SettingsMessage.NO_SUCH_DAY_OR_OPEN))
              .at(text.place(), key.name(), PlainText.show(text.value())));
    }
    return written.date() == null ? null : new Setting<>(written.date(), text.place());
  }

  private static @Nullable Setting<DateWindow> window(SettingsMap map) {
    Setting<String> text = map.required(Keys.WINDOW);
    if (text == null) {
      return null;
    }
    String[] ends = UNTIL.split(text.value(), 2);
    if (ends.length < 2) {
      map.report(
          SettingsMessage.WINDOW_OF_ONE_DATE.at(
              text.place(), PlainText.show(text.value()), Keys.WINDOW.example()));
      return null;
    }
    String begin = PlainText.strip(ends[0]);
    String end = PlainText.strip(ends[1]);
    WrittenDate from = WrittenDate.parse(begin);
    if (from.date() != null && WITHOUT_YEAR.matcher(end).matches()) {
      end = from.date().getYear() + "年" + end;
    }
    WrittenDate to = WrittenDate.parse(end);
    WrittenDate.Fault fault = from.fault() == null ? to.fault() : from.fault();
    if (fault != null) {
      map.report(
          fault
              .choose(
                  SettingsMessage.NO_DATE_IN_WINDOW,
                  SettingsMessage.WRONG_YEAR_IN_WINDOW,
                  SettingsMessage.NO_SUCH_DAY_IN_WINDOW)
              .at(text.place(), PlainText.show(from.fault() == null ? end : begin)));
    }
    if (from.date() == null || to.date() == null) {
      return null;
    }
    if (to.date().isBefore(from.date())) {
      map.report(
          SettingsMessage.WINDOW_REVERSED.at(text.place(), print(from.date()), print(to.date())));
      return null;
    }
    return new Setting<>(new DateWindow(from.date(), to.date()), text.place());
  }

  /** A window may cross the period's edge: real ones run from 5月24日 to 8月29日. */
  private static void compare(
      @Nullable Setting<DateWindow> window, @Nullable Setting<Period> period, SettingsMap map) {
    if (window == null || period == null || period.value().days().contains(window.value())) {
      return;
    }
    boolean meets = period.value().days().overlaps(window.value());
    map.report(
        (meets ? SettingsMessage.WINDOW_BEYOND_PERIOD : SettingsMessage.WINDOW_OUTSIDE_PERIOD)
            .at(
                window.place(),
                window.value().print(),
                period.value().print(),
                period.value().days().print()));
  }

  private static String print(LocalDate date) {
    return ChineseDates.print(date);
  }

  /** The value, or null. */
  static <T> @Nullable T value(@Nullable Setting<T> setting) {
    return setting == null ? null : setting.value();
  }
}
