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
 * The settings that say when, and how they must agree.
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

  /** Never leaves this package: where it stands in, a problem stops the run. */
  private static final DateWindow STAND_IN = new DateWindow(LocalDate.EPOCH, LocalDate.EPOCH);

  private static final String PERIODS =
      "2024年第二季度、2024年第二季度第一批、2024年5月、2024年5月至6月、2024年上半年、2024年、2024年第三次";
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
          Problem.error(
              window.place(),
              "检查时段到" + print(window.value().to()) + "才结束，晚于成文日期" + print(date.value()),
              "检查时段应在成文日期之前结束，请核对这两处"));
    }
    if (date != null && deadline != null && deadline.value().isBefore(date.value())) {
      problems.add(
          Problem.error(
              deadline.place(),
              "整改期限" + print(deadline.value()) + "早于成文日期" + print(date.value()),
              "整改期限应在成文日期之后，请核对这两处"));
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
      problems.add(
          Problem.error(
              text.place(),
              "期间“" + PlainText.show(text.value()) + "”不是年、半年、季度或月，也不是第几次、第几批检查",
              "请写成其中一种样子：" + PERIODS));
    }
    return period.map(value -> new Setting<>(value, text.place())).orElse(null);
  }

  private static @Nullable Setting<LocalDate> date(
      SettingsKey key, @Nullable Setting<String> text, List<Problem> problems) {
    if (text == null) {
      return null;
    }
    WrittenDate written = WrittenDate.read(text.value());
    LocalDate date = written.date();
    if (date == null) {
      problems.add(
          Problem.error(
              text.place(),
              key.name() + "“" + PlainText.show(text.value()) + "”" + written.fault(),
              WrittenDate.EXAMPLE + (key.equals(Keys.DEADLINE) ? "" : "；还没有定就写“" + OPEN + "”")));
      return null;
    }
    return new Setting<>(date, text.place());
  }

  private static @Nullable Setting<DateWindow> window(
      @Nullable Setting<String> text, List<Problem> problems) {
    if (text == null) {
      return null;
    }
    String[] ends = UNTIL.split(text.value(), 2);
    if (ends.length < 2) {
      problems.add(
          Problem.error(
              text.place(),
              "检查时段“" + PlainText.show(text.value()) + "”没有用“至”连起两个日期",
              "请写成“" + Keys.WINDOW.example() + "”或“2024年4月1日至6月23日”"));
      return null;
    }
    String begin = PlainText.strip(ends[0]);
    String end = PlainText.strip(ends[1]);
    WrittenDate from = WrittenDate.read(begin);
    if (from.date() != null && WITHOUT_YEAR.matcher(end).matches()) {
      end = from.date().getYear() + "年" + end;
    }
    WrittenDate to = WrittenDate.read(end);
    if (from.date() == null || to.date() == null) {
      String wrong = from.date() == null ? begin : end;
      String fault = from.date() == null ? from.fault() : to.fault();
      problems.add(
          Problem.error(
              text.place(), "检查时段里的“" + PlainText.show(wrong) + "”" + fault, WrittenDate.EXAMPLE));
      return null;
    }
    if (to.date().isBefore(from.date())) {
      problems.add(
          Problem.error(
              text.place(),
              "检查时段从" + print(from.date()) + "开始，却到" + print(to.date()) + "结束",
              "结束的一天不能早于开始的一天，请核对"));
      return null;
    }
    return new Setting<>(new DateWindow(from.date(), to.date()), text.place());
  }

  /** A window may cross the period's edge: real ones run from 5月24日 to 8月29日. */
  private static void compare(
      @Nullable Setting<DateWindow> window,
      @Nullable Setting<Period> period,
      List<Problem> problems) {
    if (window == null || period == null || period.value().days().contains(window.value())) {
      return;
    }
    boolean meets = period.value().days().overlaps(window.value());
    String both =
        "检查时段"
            + window.value().print()
            + (meets ? "超出了期间“" : "与期间“")
            + period.value().print()
            + "”（"
            + period.value().days().print()
            + "）";
    problems.add(
        meets
            ? Problem.warning(window.place(), both, "若确是如此，不必改")
            : Problem.error(window.place(), both + "没有一天重合", "请核对“检查时段”和“期间”"));
  }

  private static String print(LocalDate date) {
    return ChineseDates.print(date);
  }

  /** What is set, or null. */
  static <T> @Nullable T value(@Nullable Setting<T> setting) {
    return setting == null ? null : setting.value();
  }
}
