package org.tongbao.lint.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Days and spans of days wherever they stand, and the quarter that the text names. */
final class SpanRules {
  private SpanRules() {}

  /** Without a year, 2月29日 exists. A notice may quote in “ ” what it found. */
  static final class Impossible extends PatternCheck {
    private static final String LEAP_YEAR = "2024";

    Impossible() {
      super(
          LintMessage.IMPOSSIBLE_DATE,
          "月",
          "(?<![\\d历])(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日)?(?:(?:至|到|—|－|-|~|～)(\\d{1,2})日)?");
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      String year = NoticeDates.or(match.group(1), LEAP_YEAR);
      String month = match.group(2);
      boolean dated = match.group(1) != null || match.group(3) != null;
      boolean begins = isDay(year, month, NoticeDates.or(match.group(3), "1"));
      boolean ends = isDay(year, month, NoticeDates.or(match.group(4), "1"));
      return dated && !(begins && ends) && !isQuoted(text, match.start());
    }

    private static boolean isDay(String year, String month, String day) {
      return NoticeDates.date(year, month, day) != null;
    }
  }

  /** A span whose end lies before its begin; in winter, the end may lie in the next year. */
  static final class SpanOrder extends PatternCheck {
    private static final int WINTER = 120;

    /** A window of the inspection has a rule of its own. */
    private static final Pattern WINDOW = Pattern.compile(DateRules.Windowed.NAMED + "$");

    SpanOrder() {
      super(
          LintMessage.SPAN_BACKWARDS,
          "月",
          "(?<!\\d)(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?(?:至|到|—|－|-|~|～)"
              + "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?");
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      LocalDate from = day(match.group(1), match.group(2), match.group(3));
      boolean open = match.group(5) == null && match.group(6) == null;
      LocalDate to =
          day(
              NoticeDates.or(match.group(4), match.group(1)),
              NoticeDates.or(match.group(5), match.group(2)),
              match.group(6));
      if (open || from == null || to == null || !to.isBefore(from)) {
        return false;
      }
      boolean winter = ChronoUnit.DAYS.between(from, to.plusYears(1)) <= WINTER;
      boolean ofWindow = WINDOW.matcher(text.substring(0, match.start())).find();
      return !(winter && match.group(4) == null) && !ofWindow && !isQuoted(text, match.start());
    }

    private static @Nullable LocalDate day(String year, String month, @Nullable String day) {
      return NoticeDates.date(year, month, NoticeDates.or(day, "1"));
    }
  }

  /** The paragraph that ends with 现将有关情况通报如下 names the quarter of the title, if any. */
  static final class BodyPeriod extends Check {
    private static final Pattern QUARTER = Pattern.compile("(?:(\\d{4})年)?第?([一二三四])季度");
    private static final Pattern OPENS = Pattern.compile("(?s).*现将.{0,30}(?:通报|通知|公布|公告)如下.?");

    private final NoticeDates dates = new NoticeDates();
    private final List<Paragraph> openings = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      dates.paragraph(paragraph);
      if (paragraph.is(Role.BODY) && OPENS.matcher(paragraph.words()).matches()) {
        openings.add(paragraph);
      }
    }

    @Override
    void end() {
      for (Paragraph opening : openings) {
        Matcher quarter = QUARTER.matcher(opening.text());
        List<String> named = new ArrayList<>();
        int at = -1;
        while (quarter.find()) {
          at = at < 0 ? quarter.start() : at;
          String year = NoticeDates.or(quarter.group(1), dates.year());
          named.add(year + "年第" + quarter.group(2) + "季度");
        }
        // with several, one of them may be an earlier one
        boolean one = named.stream().distinct().count() == 1;
        if (one && dates.period().endsWith("季度") && !named.get(0).equals(dates.period())) {
          String words = Words.around(opening.text(), at, at + 4);
          report(
              opening.spot(), words, LintMessage.OTHER_BODY_PERIOD, named.get(0), dates.period());
        }
      }
    }
  }
}
