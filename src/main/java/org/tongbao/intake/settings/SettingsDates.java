package org.tongbao.intake.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.problem.Problem;

/**
 * The settings that are dates, and the rules between them.
 *
 * @param period null when there is a problem with it
 * @param window null when there is a problem with it
 * @param date null when it is open, or when there is a problem with it
 * @param open whether the date is still to be given
 * @param deadline null when there is none, or when there is a problem with it
 */
record SettingsDates(
    @Nullable Setting<Period> period,
    @Nullable Setting<DateWindow> window,
    @Nullable Setting<LocalDate> date,
    boolean open,
    @Nullable Setting<LocalDate> deadline) {
  /** What a date or a number says that is still to be given. */
  static final String OPEN = "待定";

  /** Never leaves this package: where it is used, a problem stops the run. */
  private static final DateWindow STAND_IN = new DateWindow(LocalDate.EPOCH, LocalDate.EPOCH);

  private static final Pattern UNTIL = Pattern.compile("[至到]");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}月\\d{1,2}日");

  /** Reads them; problems of each alone, and of one with another, go to {@code problems}. */
  static SettingsDates read(SettingsMap map, List<Problem> problems) {
    Setting<Period> period = period(map.required(Keys.PERIOD), problems);
    Setting<DateWindow> window = window(map.required(Keys.WINDOW), problems);
    int before = problems.size();
    Setting<LocalDate> date = openDate(Keys.DATE, map, problems);
    boolean open = date == null && problems.size() == before;
    Setting<LocalDate> deadline = date(Keys.DEADLINE, map.text(Keys.DEADLINE), problems);
    compare(window, period, problems);
    if (date != null && window != null && window.value().to().isAfter(date.value())) {
      problems.add(
          SettingsMessage.WINDOW_AFTER_NOTICE.at(
              window.place(), print(window.value().to()), print(date.value())));
    }
    if (date != null && deadline != null && deadline.value().isBefore(date.value())) {
      problems.add(
          SettingsMessage.DEADLINE_BEFORE_NOTICE.at(
              deadline.place(), print(deadline.value()), print(date.value())));
    }
    return new SettingsDates(period, window, date, open, deadline);
  }

  /** The key's date; null when it is absent or open, or when there is a problem with it. */
  static @Nullable Setting<LocalDate> openDate(
      SettingsKey key, SettingsMap map, List<Problem> problems) {
    Setting<String> text = map.text(key);
    return text == null || text.value().equals(OPEN) ? null : date(key, text, problems);
  }

  /** The period, or any where there is a problem with it. */
  Period periodOrStandIn() {
    return period == null ? new Period("", STAND_IN) : period.value();
  }

  /** The window, or any where there is a problem with it. */
  DateWindow windowOrStandIn() {
    return window == null ? STAND_IN : window.value();
  }

  private static @Nullable Setting<Period> period(
      @Nullable Setting<String> text, List<Problem> problems) {
    if (text == null) {
      return null;
    }
    Optional<Period> period = Period.parse(text.value());
    if (period.isEmpty()) {
      problems.add(SettingsMessage.INVALID_PERIOD.at(text.place(), PlainText.show(text.value())));
    }
    return period.map(value -> new Setting<>(value, text.place())).orElse(null);
  }

  private static @Nullable Setting<LocalDate> date(
      SettingsKey key, @Nullable Setting<String> text, List<Problem> problems) {
    if (text == null) {
      return null;
    }
    WrittenDate written = WrittenDate.parse(text.value());
    if (written.fault() != null) {
      problems.add(
          message(written.fault(), !key.equals(Keys.DEADLINE))
              .at(text.place(), key.name(), PlainText.show(text.value())));
    }
    return written.date() == null ? null : new Setting<>(written.date(), text.place());
  }

  private static SettingsMessage message(WrittenDate.Fault fault, boolean mayBeOpen) {
    return switch (fault) {
      case NO_DATE -> mayBeOpen ? SettingsMessage.NO_DATE_OR_OPEN : SettingsMessage.NO_DATE;
      case WRONG_YEAR ->
          mayBeOpen ? SettingsMessage.WRONG_YEAR_OR_OPEN : SettingsMessage.WRONG_YEAR;
      case NO_SUCH_DAY ->
          mayBeOpen ? SettingsMessage.NO_SUCH_DAY_OR_OPEN : SettingsMessage.NO_SUCH_DAY;
    };
  }

  private static @Nullable Setting<DateWindow> window(
      @Nullable Setting<String> text, List<Problem> problems) {
    if (text == null) {
      return null;
    }
    String[] ends = UNTIL.split(text.value(), 2);
    if (ends.length < 2) {
      problems.add(
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
      problems.add(
          messageOfWindow(fault)
              .at(text.place(), PlainText.show(from.fault() == null ? end : begin)));
    }
    if (from.date() == null || to.date() == null) {
      return null;
    }
    if (to.date().isBefore(from.date())) {
      problems.add(
          SettingsMessage.WINDOW_REVERSED.at(text.place(), print(from.date()), print(to.date())));
      return null;
    }
    return new Setting<>(new DateWindow(from.date(), to.date()), text.place());
  }

  private static SettingsMessage messageOfWindow(WrittenDate.Fault fault) {
    return switch (fault) {
      case NO_DATE -> SettingsMessage.NO_DATE_IN_WINDOW;
      case WRONG_YEAR -> SettingsMessage.WRONG_YEAR_IN_WINDOW;
      case NO_SUCH_DAY -> SettingsMessage.NO_SUCH_DAY_IN_WINDOW;
    };
  }

  /** A window may cross the period's edge: real ones run from 5月24日 to 8月29日. */
  private static void compare(
      @Nullable Setting<DateWindow> window,
      @Nullable Setting<Period> period,
      List<Problem> problems) {
    if (window == null || period == null || period.value().days().contains(window.value())) {
      return;
    }
    boolean meets = period.value().days().meets(window.value());
    problems.add(
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

  /** What is set, or null. */
  static <T> @Nullable T value(@Nullable Setting<T> setting) {
    return setting == null ? null : setting.value();
  }
}
