package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Dates, the period, the window of the inspection and the deadline. */
final class DateRules {
  private DateRules() {}

  static final class Impossible extends PatternRule {
    Impossible() {
      super(
          "date-impossible",
          RuleCard.DATA,
          MUST,
          "日期确有其日",
          "年",
          "(?<!\\d)(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?");
    }

    @Override
    boolean isWrong(String text, Matcher match) {
      String day = match.group(3) == null ? "1" : match.group(3);
      return NoticeDates.date(match.group(1), match.group(2), day) == null;
    }

    @Override
    String found(Matcher match) {
      return "没有“" + match.group() + "”这一天";
    }
  }

  static final class Padded extends PatternRule {
    Padded() {
      super(
          "date-padded",
          "9",
          USUAL,
          "月、日不编虚位，如 2024年6月8日",
          "年",
          "\\d{4}年(?:0\\d?月(?:\\d{1,2}日)?|\\d{1,2}月0\\d日)");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.DATE) && !paragraph.is(Role.PRINTED)) {
        search(paragraph);
      }
    }

    @Override
    String found(Matcher match) {
      return "日期写作“" + match.group() + "”";
    }
  }

  /** Knows the notice's period and date when the document is read. */
  private abstract static class Dated extends Rule {
    final NoticeDates dates = new NoticeDates();

    Dated(String id, Strength strength, String asks) {
      super(id, RuleCard.DATA, strength, asks);
    }

    @Override
    void paragraph(Paragraph paragraph) {
      dates.paragraph(paragraph);
    }
  }

  /** Judges each window of the inspection that the text tells. */
  private abstract static class Windowed extends Dated {
    private static final Pattern WINDOW =
        Pattern.compile(
            "(?:检查|抽查|抽样|监测|巡查|扫描|采样)[^。；，0-9]{0,6}(?:时段|时间|期间|周期)[^。；0-9]{0,4}"
                + "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日\\s*(?:至|到|—|－|-|~|～)\\s*"
                + "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");

    private final List<Paragraph> windows = new ArrayList<>();

    Windowed(String id, Strength strength, String asks) {
      super(id, strength, asks);
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.text().indexOf('月') >= 0 && WINDOW.matcher(paragraph.text()).find()) {
        windows.add(paragraph);
      }
    }

    @Override
    final void end() {
      for (Paragraph paragraph : windows) {
        Matcher m = WINDOW.matcher(paragraph.text());
        while (m.find()) {
          String year = m.group(1) == null ? dates.year() : m.group(1);
          LocalDate from = NoticeDates.date(year, m.group(2), m.group(3));
          LocalDate to =
              NoticeDates.date(m.group(4) == null ? year : m.group(4), m.group(5), m.group(6));
          if (from != null && to != null) {
            judge(paragraph, m.group(), from, to);
          }
        }
      }
    }

    abstract void judge(Paragraph paragraph, String words, LocalDate from, LocalDate to);
  }

  static final class WindowOutside extends Windowed {
    WindowOutside() {
      super("window-outside", MUST, "检查时段落在所通报的期间之内");
    }

    @Override
    void judge(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      if (to.isBefore(from)) {
        broken(paragraph.spot(), words, "检查时段的止日早于起日", card().asks());
      } else if (dates.known() && (to.isBefore(dates.first()) || from.isAfter(dates.last()))) {
        broken(paragraph.spot(), words, "检查时段与" + dates.period() + "没有重合", card().asks());
      }
    }
  }

  /** Real notices do it. */
  static final class WindowCrosses extends Windowed {
    WindowCrosses() {
      super("window-crosses", USUAL, "检查时段一般不越出所通报的期间");
    }

    @Override
    void judge(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      boolean meets = dates.known() && !to.isBefore(dates.first()) && !from.isAfter(dates.last());
      if (meets && (from.isBefore(dates.first()) || to.isAfter(dates.last()))) {
        broken(paragraph.spot(), words, "检查时段越出" + dates.period(), card().asks());
      }
    }
  }

  static final class WindowLate extends Windowed {
    WindowLate() {
      super("window-after-date", MUST, "检查时段在成文日期之前结束");
    }

    @Override
    void judge(Paragraph paragraph, String words, LocalDate from, LocalDate to) {
      LocalDate date = dates.date();
      if (date != null && to.isAfter(date)) {
        broken(paragraph.spot(), words, "检查时段的止日晚于成文日期 " + NoticeDates.print(date), card().asks());
      }
    }
  }

  static final class DateEarly extends Dated {
    private @Nullable Paragraph signed;

    DateEarly() {
      super("date-before-period", MUST, "成文日期在所通报的期间开始之后");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      signed = paragraph.is(Role.DATE) ? paragraph : signed;
    }

    @Override
    void end() {
      LocalDate date = dates.date();
      if (signed != null && date != null && dates.known() && date.isBefore(dates.first())) {
        broken(signed, "成文日期早于" + dates.period() + "的第一天");
      }
    }
  }

  static final class PeriodConflict extends Dated {
    private final List<Paragraph> subtitles = new ArrayList<>();

    PeriodConflict() {
      super("period-conflict", MUST, "附件标注的期间与标题一致");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.is(Role.ATTACHMENT_SUBTITLE)) {
        subtitles.add(paragraph);
      }
    }

    @Override
    void end() {
      for (Paragraph subtitle : subtitles) {
        NoticeDates its = new NoticeDates();
        its.readPeriod(subtitle.words());
        if (dates.known() && its.known() && !its.period().equals(dates.period())) {
          broken(subtitle, "附件标注" + its.period() + "，标题是" + dates.period());
        }
      }
    }
  }

  /** Only a sentence that asks for something to be done names a deadline. */
  static final class DeadlinePast extends Dated {
    private static final Pattern DEADLINE =
        Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:以|之)?前");

    private final List<Paragraph> prose = new ArrayList<>();

    DeadlinePast() {
      super("deadline-past", MUST, "要求办理的期限不早于成文日期");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.role().isText() && DEADLINE.matcher(paragraph.text()).find()) {
        prose.add(paragraph);
      }
    }

    @Override
    void end() {
      LocalDate date = dates.date();
      if (date != null) {
        prose.forEach(paragraph -> judge(paragraph, date));
      }
    }

    private void judge(Paragraph paragraph, LocalDate date) {
      for (String sentence : Words.split(paragraph.text(), "。；")) {
        Matcher m = DEADLINE.matcher(sentence);
        boolean asks =
            sentence.matches(".*(?:整改|报送|反馈|上报|提交|报告|完成).*")
                && sentence.matches(".*(?:请|要|须|应|务必|限).*")
                && !sentence.matches(".*(?:已|未|曾|原定).*");
        while (asks && m.find()) {
          LocalDate day = NoticeDates.date(m.group(1), m.group(2), m.group(3));
          if (day != null && day.isBefore(date)) {
            String found = "期限早于成文日期 " + NoticeDates.print(date);
            broken(paragraph.spot(), m.group(), found, card().asks());
          }
        }
      }
    }
  }
}
