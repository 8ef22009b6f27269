package org.tongbao.lint.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** The dates between which units were inspected. */
final class WindowRules {
  private WindowRules() {}

  /** Checks the dates of the inspection that the text states. */
  abstract static class Windowed extends Check {
    /** What stands before the dates. */
    static final String NAMED =
        "(?:检查|抽查|抽样|监测|巡查|扫描|采样)[^。；，0-9]{0,6}(?:时段|时间|期间|周期)[^。；0-9]{0,4}";

    private static final Pattern WINDOW =
        Pattern.compile(
            NAMED
                + "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日\\s*(?:至|到|—|－|-|~|～)\\s*"
                + "(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日");

    private final List<Paragraph> windows = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.text().indexOf('月') >= 0 && WINDOW.matcher(paragraph.text()).find()) {
        windows.add(paragraph);
      }
    }

    @Override
    void end() {
      for (Paragraph paragraph : windows) {
        Matcher m = WINDOW.matcher(paragraph.text());
        while (m.find()) {
          String year = NoticeDates.or(m.group(1), dates().year());
          String month = m.group(2);
          LocalDate from = NoticeDates.date(year, month, m.group(3));
          LocalDate to =
              NoticeDates.date(
                  NoticeDates.or(m.group(4), year), NoticeDates.or(m.group(5), month), m.group(6));
          if (from != null && to != null) {
            check(paragraph, m.group(), from, to);
          }
        }
      }
    }

    abstract void check(Paragraph paragraph, String words, LocalDate from, LocalDate to);
  }

  static final class WindowOutside extends Windowed {
    @Override
    void check(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      if (to.isBefore(from)) {
        report(paragraph.spot(), words, LintMessage.WINDOW_ENDS_BEFORE_START);
      } else if (dates().known()
          && (to.isBefore(dates().first()) || from.isAfter(dates().last()))) {
        report(paragraph.spot(), words, LintMessage.WINDOW_OUTSIDE_PERIOD, dates().period());
      }
    }
  }

  /** Only a warning, as real notices do it. */
  static final class WindowCrosses extends Windowed {
    @Override
    void check(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      boolean meets =
          dates().known() && !to.isBefore(dates().first()) && !from.isAfter(dates().last());
      if (meets && (from.isBefore(dates().first()) || to.isAfter(dates().last()))) {
        report(paragraph.spot(), words, LintMessage.WINDOW_BEYOND_PERIOD, dates().period());
      }
    }
  }

  static final class WindowLate extends Windowed {
    @Override
    void check(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      LocalDate date = dates().date();
      if (date != null && to.isAfter(date)) {
        report(
            paragraph.spot(), words, LintMessage.WINDOW_ENDS_AFTER_DATE, NoticeDates.print(date));
      }
    }
  }

  /**
   * Two places state the dates with the same words, and only one end is the same. Only a warning,
   * as two lists may have been inspected at different times.
   */
  static final class WindowsDiffer extends Windowed {
    private final Map<String, List<Window>> stated = new LinkedHashMap<>();

    private record Window(LocalDate from, LocalDate to) {
      boolean isNearly(Window other) {
        return from.equals(other.from) != to.equals(other.to);
      }

      @Override
      public String toString() {
        return NoticeDates.print(from) + "至" + NoticeDates.print(to);
      }
    }

    @Override
    void check(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      Window window = new Window(from, to);
      String text = paragraph.text();
      String before = text.substring(0, text.indexOf(words)).replaceFirst("(?s).*[，。；]", "");
      String label = before + words.replaceFirst("(?s)\\d.*", "");
      List<Window> earlier = stated.computeIfAbsent(label, any -> new ArrayList<>());
      if (earlier.size() == 1 && window.isNearly(earlier.get(0))) {
        report(paragraph.spot(), words, LintMessage.WINDOWS_NEARLY_SAME, window, earlier.get(0));
      }
      earlier.add(window);
    }
  }

  /** 7月9日至31日，…开展了…检查, and 检查时段 in the attachments begins on 7月6日. */
  static final class HeldDiffers extends Windowed {
    private static final Pattern HELD =
        Pattern.compile(
            "(?<!\\d)(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日[至—－-](?:(\\d{1,2})月)?(\\d{1,2})日，"
                + "[^。；]{0,60}(?:开展|进行)了[^，。；]{0,40}检查");

    private final List<Paragraph> held = new ArrayList<>();
    private final Set<List<LocalDate>> stated = new LinkedHashSet<>();

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.is(Role.BODY) && HELD.matcher(paragraph.text()).find()) {
        held.add(paragraph);
      }
    }

    @Override
    void check(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      stated.add(List.of(from, to));
    }

    @Override
    void end() {
      super.end();
      for (Paragraph paragraph : stated.size() == 1 ? held : List.<Paragraph>of()) {
        Matcher m = HELD.matcher(paragraph.text());
        while (m.find()) {
          compare(paragraph, m, stated.iterator().next());
        }
      }
    }

    private void compare(Paragraph paragraph, Matcher m, List<LocalDate> window) {
      String year = NoticeDates.or(m.group(1), dates().year());
      String month = m.group(2);
      LocalDate from = NoticeDates.date(year, month, m.group(3));
      LocalDate to = NoticeDates.date(year, NoticeDates.or(m.group(4), month), m.group(5));
      // of several kinds, one may have been inspected during a part of the time
      if (from != null
          && to != null
          && from.equals(window.get(0)) != to.equals(window.get(1))
          && (from.isAfter(window.get(0)) || to.isBefore(window.get(1)))) {
        report(
            paragraph.spot(),
            Words.around(paragraph.text(), m.start(), m.end(5) + 1),
            LintMessage.HELD_NEARLY_SAME,
            NoticeDates.print(window.get(0)) + "至" + NoticeDates.print(window.get(1)));
      }
    }
  }
}
