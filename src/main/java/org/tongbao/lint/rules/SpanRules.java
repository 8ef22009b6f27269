package org.tongbao.lint.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** 4月21日（星期五）, which is a Wednesday in the notice's year. */
  static final class Weekday extends Check {
    private static final Pattern DAY =
        Pattern.compile(
            "(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日（(?:星期|周)([一二三四五六日天])[^）]{0,6}）");

    private final List<Paragraph> texts = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isProse() && Words.hasAny(paragraph.text(), "周期")) {
        texts.add(paragraph);
      }
    }

    @Override
    void end() {
      LocalDate date = dates().date();
      String year = date == null ? "" : String.valueOf(date.getYear());
      for (Paragraph paragraph : texts) {
        Matcher day = DAY.matcher(paragraph.text());
        while (day.find()) {
          LocalDate of =
              NoticeDates.date(NoticeDates.or(day.group(1), year), day.group(2), day.group(3));
          int named = "一二三四五六日".indexOf(day.group(4).replace('天', '日')) + 1;
          if (of != null && of.getDayOfWeek().getValue() != named) {
            String right = "星期" + "一二三四五六日".charAt(of.getDayOfWeek().getValue() - 1);
            report(paragraph.spot(), day.group(), LintMessage.OTHER_WEEKDAY, right);
          }
        }
      }
    }
  }

  /** A span whose end lies before its begin; in winter, the end may lie in the next year. */
  static final class SpanOrder extends PatternCheck {
    private static final int WINTER = 120;

    /** A window of the inspection has a rule of its own. */
    private static final Pattern WINDOW = Pattern.compile(WindowRules.Windowed.NAMED + "$");

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

  /** 第一批（6月10日至17日）、第二批（6月16日至25日）: a part begins before the one before it ends. */
  static final class PartsOverlap extends Check {
    private static final Pattern PART =
        Pattern.compile(
            "第([一二三四五六七八九])(批|轮|阶段|步)[^第。；\\n]{0,16}?(?<!\\d)(\\d{1,2})月(\\d{1,2})日"
                + "(?:(?:至|到|—|－|-|~|～)(?:(\\d{1,2})月)?(\\d{1,2})日)?");

    private static final Pattern RECHECK =
        Pattern.compile(
            "(?<!\\d)(\\d{1,2})月(\\d{1,2})日(?:[至到—－-](?:\\d{1,2}月)?\\d{1,2}日)?，[^，。；]{0,12}复查");

    private LocalDate firstBatch = LocalDate.MIN;

    @Override
    void paragraph(Paragraph paragraph) {
      String text = paragraph.role().isText() ? paragraph.text() : "";
      Matcher part = text.indexOf('第') < 0 ? PART.matcher("") : PART.matcher(text);
      String last = "";
      int number = 0;
      LocalDate end = LocalDate.MAX;
      while (part.find()) {
        String name = "第" + part.group(1) + part.group(2);
        int next = Words.chineseNumber(part.group(1));
        LocalDate from = day(part.group(3), part.group(4));
        LocalDate to =
            day(
                NoticeDates.or(part.group(5), part.group(3)),
                NoticeDates.or(part.group(6), part.group(4)));
        boolean follows = next == number + 1 && last.endsWith(part.group(2));
        if (follows && from.isBefore(end) && from.getMonthValue() + 6 > end.getMonthValue()) {
          String words = Words.around(text, part.start(), part.end());
          report(paragraph.spot(), words, LintMessage.PARTS_IN_TIME_OVERLAP, name, last);
        }
        if (next == 1 && name.endsWith("批") && !to.equals(LocalDate.MAX)) {
          firstBatch = to;
        }
        last = name;
        number = next;
        end = to;
      }
      recheck(paragraph, text);
    }

    /** 6月2日至3日，复查…, before the end of the first batch. */
    private void recheck(Paragraph paragraph, String text) {
      Matcher recheck = RECHECK.matcher(text.contains("复查") ? text : "");
      while (recheck.find()) {
        LocalDate from = day(recheck.group(1), recheck.group(2));
        if (from.isBefore(firstBatch) && from.getMonthValue() + 6 > firstBatch.getMonthValue()) {
          String words = Words.around(text, recheck.start(), recheck.end());
          report(paragraph.spot(), words, LintMessage.PARTS_IN_TIME_OVERLAP, "复查", "第一批");
        }
      }
    }

    /** In a year that does not matter; far in the future where there is no such day. */
    private static LocalDate day(String month, String day) {
      LocalDate date = NoticeDates.date(Impossible.LEAP_YEAR, month, day);
      return date == null ? LocalDate.MAX : date;
    }
  }

  /** Quarters that the text names as the one of this notice, where its title names a quarter. */
  private abstract static class BodyPeriods extends Check {
    private static final Pattern QUARTER =
        Pattern.compile("(?:(\\d{4})年)?(?<![上下每近各前后])第?([一二三四])季度");
    private static final Pattern OPENS = Pattern.compile("(?s).*现将.{0,30}(?:通报|通知|公布|公告)如下.?");
    private static final Pattern OURS = Pattern.compile("本次|此次|本季度");
    private static final Pattern HELD = Pattern.compile("开展了?[^，。；]{0,20}季度[^，。；]{0,30}检查");

    /** Words for a quarter before or after this one. */
    private static final Pattern OTHER =
        Pattern.compile("比|较|同期|由|从|上|下|至|到|以来|计划|将|拟|曾|整改|通报|仍|连续|再次|复查|点名|基础");

    @Override
    final void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.BODY)
          || !dates().period().endsWith("季度")
          || !paragraph.text().contains("季度")) {
        return;
      }
      if (OPENS.matcher(paragraph.words()).matches()) {
        check(paragraph, paragraph.text(), true);
        return;
      }
      for (String sentence : Words.split(paragraph.text(), "。；")) {
        boolean ours = OURS.matcher(sentence).find();
        boolean held = HELD.matcher(sentence).find();
        if ((ours || held) && !OTHER.matcher(sentence).find()) {
          check(paragraph, sentence, ours);
        }
      }
    }

    private void check(Paragraph paragraph, String text, boolean certain) {
      Matcher quarter = QUARTER.matcher(text);
      Set<String> named = new LinkedHashSet<>();
      int at = -1;
      while (quarter.find()) {
        at = at < 0 ? quarter.start() : at;
        named.add(
            NoticeDates.or(quarter.group(1), dates().year()) + "年第" + quarter.group(2) + "季度");
      }
      // with several, one of them may be an earlier one
      if (named.size() == 1 && !named.contains(dates().period())) {
        String words = Words.around(text, at, at + 4);
        found(paragraph, words, named.iterator().next(), dates().period(), certain);
      }
    }

    abstract void found(
        Paragraph paragraph, String words, String named, String period, boolean certain);
  }

  static final class BodyPeriod extends BodyPeriods {
    @Override
    void found(Paragraph paragraph, String words, String named, String period, boolean certain) {
      if (certain) {
        report(paragraph.spot(), words, LintMessage.OTHER_BODY_PERIOD, named, period);
      }
    }
  }

  static final class BodyPeriodDoubtful extends BodyPeriods {
    @Override
    void found(Paragraph paragraph, String words, String named, String period, boolean certain) {
      if (!certain) {
        report(paragraph.spot(), words, LintMessage.DOUBTFUL_BODY_PERIOD, named, period);
      }
    }
  }
}
