package org.tongbao.intake.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.intake.text.WrittenSpan;

/**
 * 检查时段: one for the whole notice, or several by the names of groups.
 *
 * @param whole from the first to the last day of all; null when there is a problem with one
 * @param named in the order of the settings; empty where there is one for the whole notice
 */
record SettingsWindows(@Nullable Setting<DateWindow> whole, List<Named> named) {

  /** A window with the name as it is written. */
  record Named(Setting<String> word, Setting<DateWindow> window) {}

  static SettingsWindows read(SettingsMap map) {
    if (!(map.node(Keys.WINDOW) instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
      Setting<String> text = map.required(Keys.WINDOW);
      return new SettingsWindows(text == null ? null : window(text, map), List.of());
    }
    List<Named> named = new ArrayList<>();
    for (WordPair pair : WordPair.in(map, Keys.WINDOW, mapping)) {
      Setting<String> text = map.item(Keys.WINDOW, pair.value());
      Setting<DateWindow> window = text == null ? null : window(text, map);
      if (window != null) {
        named.add(new Named(pair.word(), window));
      }
    }
    List<DateWindow> all = named.stream().map(each -> each.window().value()).toList();
    boolean complete = named.size() == mapping.getValue().size();
    return new SettingsWindows(
        complete ? new Setting<>(DateWindow.around(all), map.place(Keys.WINDOW)) : null, named);
  }

  /**
   * The windows by the full names of their groups, in the order of the settings; refuses other
   * names.
   *
   * @param grouping the groups that windows may be named after; null if they are not certain
   */
  Map<String, Setting<DateWindow>> byGroup(@Nullable Grouping grouping, SettingsMap map) {
    Map<String, Setting<DateWindow>> windows = new LinkedHashMap<>();
    for (Named each : named) {
      Setting<String> word = each.word();
      String name = grouping == null ? word.value() : fullName(word, grouping.listed(), map);
      Setting<DateWindow> earlier = name == null ? null : windows.putIfAbsent(name, each.window());
      if (earlier != null) {
        map.report(
            SettingsMessage.DUPLICATE_KEY.at(
                word.place(), String.valueOf(name), earlier.place().line()));
      }
    }
    return windows;
  }

  /** The full name of the group; null, with a problem, if there is none or several. */
  private static @Nullable String fullName(
      Setting<String> word, Map<String, List<GroupName>> listed, SettingsMap map) {
    Map<String, String> found = new LinkedHashMap<>();
    listed.forEach(
        (column, groups) ->
            groups.stream()
                .filter(group -> isCalled(group, word.value()))
                .forEach(group -> found.put(column, group.name())));
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    String shown = PlainText.show(word.value());
    if (found.isEmpty()) {
      List<String> names =
          listed.values().stream().flatMap(List::stream).map(GroupName::name).distinct().toList();
      Suggestion suggestion = Suggestion.of(word.value(), names);
      map.report(
          suggestion
              .choose(SettingsMessage.MISSPELT_WINDOW_NAME, SettingsMessage.UNKNOWN_WINDOW_NAME)
              .at(word.place(), shown, suggestion.words()));
    } else {
      String columns = "“" + String.join("”和“", found.keySet()) + "”";
      map.report(SettingsMessage.AMBIGUOUS_WINDOW_NAME.at(word.place(), shown, columns));
    }
    return null;
  }

  private static boolean isCalled(GroupName group, String name) {
    return VisibleForm.same(group.name(), name) || VisibleForm.same(group.shortName(), name);
  }

  private static @Nullable Setting<DateWindow> window(Setting<String> text, SettingsMap map) {
    WrittenSpan span = WrittenSpan.parse(text.value());
    WrittenDate.Fault fault = span.fault();
    LocalDate from = span.first().date();
    LocalDate to = span.last().date();
    if (span.isNoSpan()) {
      map.report(
          SettingsMessage.WINDOW_NOT_A_SPAN.at(
              text.place(), PlainText.show(text.value()), Keys.WINDOW.example()));
    } else if (fault != null) {
      map.report(
          fault
              .choose(
                  SettingsMessage.NO_DATE_IN_WINDOW,
                  SettingsMessage.WRONG_YEAR_IN_WINDOW,
                  SettingsMessage.NO_SUCH_DAY_IN_WINDOW)
              .at(text.place(), PlainText.show(span.faulty())));
    } else if (from != null && to != null && to.isBefore(from)) {
      map.report(SettingsMessage.WINDOW_REVERSED.at(text.place(), print(from), print(to)));
    }
    DateWindow window = span.window();
    return window == null ? null : new Setting<>(window, text.place());
  }

  /** None of several windows lies outside the period; that of all is compared as a whole. */
  void compareEach(@Nullable Setting<Period> period, SettingsMap map) {
    if (period == null) {
      return;
    }
    DateWindow days = period.value().days();
    for (Named each : named) {
      Setting<DateWindow> window = each.window();
      if (!days.overlaps(window.value()) && whole != null && days.overlaps(whole.value())) {
        map.report(
            SettingsMessage.NAMED_WINDOW_OUTSIDE_PERIOD.at(
                window.place(),
                PlainText.show(each.word().value()),
                window.value().print(),
                period.value().print(),
                days.print()));
      }
    }
  }

  /** A round is not inspected before the one that it checks again. */
  static void compareRounds(
      Map<String, Setting<DateWindow>> windows, List<String> rounds, SettingsMap map) {
    Setting<DateWindow> before = null;
    String name = "";
    for (String round : rounds) {
      Setting<DateWindow> window = windows.get(round);
      if (window != null
          && before != null
          && window.value().from().isBefore(before.value().from())) {
        map.report(
            SettingsMessage.ROUND_BEFORE_THE_LAST.at(
                window.place(), round, print(window.value().from()), name));
      }
      if (window != null) {
        before = window;
        name = round;
      }
    }
  }

  /** The inspection ends before the notice is issued. */
  void compare(@Nullable Setting<LocalDate> date, SettingsMap map) {
    if (date == null || whole == null) {
      return;
    }
    List<Setting<DateWindow>> each =
        named.isEmpty() ? List.of(whole) : named.stream().map(Named::window).toList();
    for (Setting<DateWindow> window : each) {
      if (window.value().to().isAfter(date.value())) {
        map.report(
            SettingsMessage.WINDOW_AFTER_NOTICE.at(
                window.place(), print(window.value().to()), print(date.value())));
      }
    }
  }

  private static String print(LocalDate date) {
    return ChineseDates.print(date);
  }
}
