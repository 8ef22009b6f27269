package org.tongbao.intake.settings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.NoticeSettings.Basics;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.intake.text.WrittenPeriod;

/**
 * The settings that are dates, and the rules between them.
 *
 * @param period null when there is a problem with it
 * @param windows the inspection windows
 * @param asOf null when there is none, or when there is a problem with it
 * @param date null when it is open, or when there is a problem with it
 * @param open whether the date is not known yet
 * @param deadline null when there is none, or when there is a problem with it
 */
record SettingsDates(
    @Nullable Setting<Period> period,
    SettingsWindows windows,
    @Nullable Setting<LocalDate> asOf,
    @Nullable Setting<LocalDate> date,
    boolean open,
    @Nullable Setting<LocalDate> deadline) {
  /** The text of a date or number that is not known yet. */
  static final String OPEN = "待定";

  /** What is left out where it is not known. */
  private static final List<SettingsKey> NEVER_OPEN = List.of(Keys.DEADLINE, Keys.AS_OF);

  /** Never leaves this package: where it is used, a problem stops the run. */
  private static final DateWindow STAND_IN = new DateWindow(LocalDate.EPOCH, LocalDate.EPOCH);

  /** Reads them, and reports problems of each and between them. */
  static SettingsDates read(SettingsMap map) {
    Setting<Period> period = period(map);
    SettingsWindows windows = SettingsWindows.read(map);
    Setting<DateWindow> window = windows.whole();
    Setting<LocalDate> asOf = date(Keys.AS_OF, map);
    int before = map.reports();
    Setting<LocalDate> date = openDate(Keys.DATE, map);
    boolean open = date == null && map.reports() == before;
    Setting<LocalDate> deadline = date(Keys.DEADLINE, map);
    compare(window, period, map);
    windows.compareEach(period, map);
    windows.compare(date, map);
    compareAsOf(asOf, window, date, map);
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
    return new SettingsDates(period, windows, asOf, date, open, deadline);
  }

  private static void compareAsOf(
      @Nullable Setting<LocalDate> asOf,
      @Nullable Setting<DateWindow> window,
      @Nullable Setting<LocalDate> date,
      SettingsMap map) {
    if (asOf != null && date != null && asOf.value().isAfter(date.value())) {
      map.report(
          SettingsMessage.AS_OF_AFTER_NOTICE.at(
              asOf.place(), print(asOf.value()), print(date.value())));
    }
    if (asOf != null && window != null && asOf.value().isBefore(window.value().from())) {
      map.report(
          SettingsMessage.AS_OF_BEFORE_WINDOW.at(
              asOf.place(), print(asOf.value()), print(window.value().from())));
    }
  }

  /**
   * Which notice it is; stand-ins where there is a problem.
   *
   * @param named the windows of groups
   */
  Basics basics(String template, Map<String, Setting<DateWindow>> named) {
    Setting<DateWindow> window = windows.whole();
    Map<String, DateWindow> byName = new LinkedHashMap<>();
    named.forEach((name, each) -> byName.put(name, each.value()));
    return new Basics(
        template,
        periodOrStandIn(),
        window == null ? STAND_IN : window.value(),
        byName,
        value(asOf),
        Map.of());
  }

  /** The key's date; null when it is absent or open, or when there is a problem with it. */
  static @Nullable Setting<LocalDate> openDate(SettingsKey key, SettingsMap map) {
    Setting<String> text = map.text(key);
    return text == null || text.value().equals(OPEN) ? null : date(key, map);
  }

  /** The period; a stand-in where there is a problem with it. */
  Period periodOrStandIn() {
    return period == null ? Period.of(STAND_IN) : period.value();
  }

  private static @Nullable Setting<Period> period(SettingsMap map) {
    Setting<String> text = map.required(Keys.PERIOD);
    if (text == null) {
      return null;
    }
    Optional<Period> period = WrittenPeriod.parse(text.value());
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
    if (text.value().equals(OPEN)) {
      map.report(SettingsMessage.DATE_STILL_OPEN.at(text.place(), key.name()));
      return null;
    }
    WrittenDate written = WrittenDate.parse(text.value());
    if (written.fault() != null) {
      map.report(
          (NEVER_OPEN.contains(key)
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
