package org.tongbao.lint.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Dates, the period, the time at which the inspection was held, and deadlines. */
final class DateRules {
  private static final Pattern NUMBER = Pattern.compile("〔(\\d{4})〕\\d{1,5}号");

  private DateRules() {}

  static final class Padded extends PatternCheck {
    Padded() {
      super(LintMessage.PADDED_DATE, "年", "\\d{4}年(?:0\\d?月(?:\\d{1,2}日)?|\\d{1,2}月0\\d日)");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.DATE) && !paragraph.is(Role.PRINTED)) {
        search(paragraph);
      }
    }
  }

  /** 7月至9月，…开展了第四季度检查: a check before the period begins. */
  static final class HeldEarly extends Check {
    private static final Pattern HELD =
        Pattern.compile(
            "(?<!\\d)(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(?:\\d{1,2}日)?[至—－-](?:(\\d{1,2})月)?(?:(\\d{1,2})日)?，"
                + "[^，。；]{0,30}(?:开展|进行)了[^，。；]{0,30}检查");

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher m = HELD.matcher(paragraph.is(Role.BODY) && dates().known() ? paragraph.text() : "");
      while (m.find()) {
        LocalDate to =
            NoticeDates.date(
                NoticeDates.or(m.group(1), dates().year()),
                NoticeDates.or(m.group(3), m.group(2)),
                NoticeDates.or(m.group(4), "28"));
        if (to != null && to.isBefore(dates().first())) {
          String words = Words.around(paragraph.text(), m.start(), m.end());
          report(paragraph.spot(), words, LintMessage.HELD_BEFORE_PERIOD, dates().period());
        }
      }
    }
  }

  static final class DateEarly extends Check {
    private @Nullable Paragraph signed;

    @Override
    void paragraph(Paragraph paragraph) {
      signed = paragraph.is(Role.DATE) ? paragraph : signed;
    }

    @Override
    void end() {
      LocalDate date = dates().date();
      if (signed != null && date != null && dates().known() && date.isBefore(dates().first())) {
        report(signed, LintMessage.DATE_BEFORE_FIRST_DAY, dates().period());
      }
    }
  }

  /** Only a warning, as a number may be given before the year ends. */
  static final class NumberDate extends Check {
    private @Nullable Paragraph number;

    @Override
    void paragraph(Paragraph paragraph) {
      number = paragraph.is(Role.NUMBER) ? paragraph : number;
    }

    @Override
    void end() {
      LocalDate date = dates().date();
      Matcher year = NUMBER.matcher(number == null ? "" : Words.close(number.text()));
      if (number != null
          && date != null
          && year.find()
          && Integer.parseInt(year.group(1)) != date.getYear()) {
        report(number, LintMessage.OTHER_NUMBER_YEAR, year.group(1), NoticeDates.print(date));
      }
    }
  }

  static final class PrintedEarly extends Check implements CellCheck {
    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\s*印发");
    private @Nullable Paragraph printed;

    @Override
    void paragraph(Paragraph paragraph) {
      cell(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      printed = cell.is(Role.PRINTED) ? cell : printed;
    }

    @Override
    void end() {
      LocalDate date = dates().date();
      Matcher day = DAY.matcher(printed == null ? "" : printed.words());
      if (printed != null && date != null && day.find()) {
        LocalDate printedOn = NoticeDates.date(day.group(1), day.group(2), day.group(3));
        if (printedOn != null && printedOn.isBefore(date)) {
          report(printed, LintMessage.PRINTED_BEFORE_DATE, NoticeDates.print(date));
        }
      }
    }
  }

  static final class PeriodConflict extends Check {
    private final List<Paragraph> subtitles = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_SUBTITLE)) {
        subtitles.add(paragraph);
      }
    }

    @Override
    void end() {
      for (Paragraph subtitle : subtitles) {
        NoticeDates its = new NoticeDates();
        its.readPeriod(subtitle.words());
        if (dates().known() && its.known() && !its.period().equals(dates().period())) {
          report(subtitle, LintMessage.OTHER_PERIOD, its.period(), dates().period());
        }
      }
    }
  }

  /** 第二批 under an attachment's title, 第一批 in the title. */
  static final class BatchConflict extends Check {
    private static final Pattern BATCH =
        Pattern.compile("(?:季度|月|年|半年)(第[一二三四五六七八九十\\d]{1,2}[批次轮期])");
    private static final Pattern OPENS = Pattern.compile("(?s).*现将.{0,30}如下.?");

    private String batch = "";

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher found = BATCH.matcher(paragraph.words().replace("\n", ""));
      boolean ours =
          paragraph.is(Role.ATTACHMENT_SUBTITLE)
              || (paragraph.is(Role.BODY) && OPENS.matcher(paragraph.words()).matches());
      if (paragraph.is(Role.TITLE)) {
        batch = found.find() ? found.group(1) : batch;
      } else if (ours && !batch.isEmpty() && found.find() && !found.group(1).equals(batch)) {
        report(
            paragraph.spot(),
            Words.around(paragraph.text(), found.start(1), found.end()),
            LintMessage.OTHER_BATCH,
            found.group(1),
            batch);
      }
    }
  }

  /** Keeps the text in which a pattern occurs, as the notice's date is known only at the end. */
  private abstract static class AgainstDate extends Check {
    private final Pattern pattern;
    private final List<Paragraph> texts = new ArrayList<>();

    AgainstDate(Pattern pattern) {
      this.pattern = pattern;
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText() && pattern.matcher(paragraph.text()).find()) {
        texts.add(paragraph);
      }
    }

    @Override
    final void end() {
      LocalDate date = dates().date();
      if (date != null) {
        texts.forEach(paragraph -> check(paragraph, date));
      }
    }

    abstract void check(Paragraph paragraph, LocalDate date);
  }

  /** A document of a later year than the notice cannot be its basis. */
  static final class DocumentLater extends AgainstDate {
    DocumentLater() {
      super(NUMBER);
    }

    @Override
    void check(Paragraph paragraph, LocalDate date) {
      Matcher number = NUMBER.matcher(paragraph.text());
      while (number.find()) {
        if (Integer.parseInt(number.group(1)) > date.getYear()) {
          report(
              paragraph.spot(),
              number.group(),
              LintMessage.CITED_DOCUMENT_LATER,
              NoticeDates.print(date));
        }
      }
    }
  }

  /** 11月13日，经排查，发现… in a notice of October; what is to come is left alone. */
  static final class PastEvent extends AgainstDate {
    private static final Pattern DAY =
        Pattern.compile(
            "(?:^|[。；])(?:截至)?(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日"
                + "(?:[至—－-](?:(\\d{1,2})月)?(\\d{1,2})日)?，([^。；]*)");
    private static final Pattern DONE = Pattern.compile("发现|[^了]了(?!解)|已|共有?\\d|经");
    private static final Pattern TO_COME = Pattern.compile("将|拟|计划|要|请|应|须|前|起|务必|争取|预计");

    PastEvent() {
      super(DAY);
    }

    @Override
    void check(Paragraph paragraph, LocalDate date) {
      Matcher day = DAY.matcher(paragraph.is(Role.BODY) ? paragraph.text() : "");
      while (day.find()) {
        String rest = day.group(6);
        LocalDate last =
            NoticeDates.date(
                NoticeDates.or(day.group(1), String.valueOf(date.getYear())),
                NoticeDates.or(day.group(4), day.group(2)),
                NoticeDates.or(day.group(5), day.group(3)));
        boolean past = DONE.matcher(rest).find() && !TO_COME.matcher(rest).find();
        // without a year, December in a notice of January is last year's
        boolean thisYear = day.group(1) != null || last == null || isNear(last, date);
        if (past && thisYear && last != null && last.isAfter(date)) {
          String words = Words.around(paragraph.text(), day.start(2), day.end(3) + 1);
          report(paragraph.spot(), words, LintMessage.EVENT_AFTER_DATE, NoticeDates.print(date));
        }
      }
    }

    private static boolean isNear(LocalDate day, LocalDate date) {
      return day.isBefore(date.plusMonths(6));
    }
  }

  /** 据…2022年第二季度通报, in a notice of January 2022. */
  static final class PeriodLater extends AgainstDate {
    private static final Pattern CITED =
        Pattern.compile("(20\\d\\d)年第?([一二三四])季度[^，。；（）]{0,16}(?:通报|通知|检查结果|抽查结果|报告)");

    PeriodLater() {
      super(CITED);
    }

    @Override
    void check(Paragraph paragraph, LocalDate date) {
      Matcher cited = CITED.matcher(paragraph.text());
      while (cited.find()) {
        int quarter = Words.chineseNumber(cited.group(2));
        LocalDate first = LocalDate.of(Integer.parseInt(cited.group(1)), quarter * 3 - 2, 1);
        if (first.isAfter(date)) {
          String words = Words.around(paragraph.text(), cited.start(), cited.end());
          report(paragraph.spot(), words, LintMessage.CITED_PERIOD_LATER, NoticeDates.print(date));
        }
      }
    }
  }

  /** Only a sentence that asks for an action states a deadline. */
  private abstract static class Deadlines extends AgainstDate {
    private static final Pattern DEADLINE =
        Pattern.compile(
            "(?:(\\d{4})年|(?<![\\d年至]))(\\d{1,2}|[本当])月(?:(\\d{1,2})日|[底末])(?:以|之)?前"
                + "(?!的|发布|印发|出台|产生|发现|通报|收到|开办|上线|已|未|尚|仍|曾|没有)");

    /** The deadline is of another time. */
    private static final Pattern PAST =
        Pattern.compile("(?:[已曾]要求|原定|原要求).*|(?:已|未|曾)[^，。；]{0,4}$");

    Deadlines() {
      super(DEADLINE);
    }

    @Override
    final void check(Paragraph paragraph, LocalDate date) {
      for (String sentence : Words.split(paragraph.text(), "。；")) {
        Matcher m = DEADLINE.matcher(sentence);
        boolean asks =
            sentence.matches(".*(?:整改|报送|反馈|上报|提交|报告|完成|自查|排查|关停|注销|备案|公开).*")
                && sentence.matches(".*(?:请|要|须|应|务必|限).*");
        while (asks && m.find()) {
          LocalDate day = day(m, date);
          if (day != null && !PAST.matcher(sentence.substring(0, m.start())).find()) {
            check(paragraph, m.group(), day, date);
          }
        }
      }
    }

    /** The day, of 月底 the last one; without a year, the one that is nearest to the date. */
    private static @Nullable LocalDate day(Matcher m, LocalDate date) {
      String year = NoticeDates.or(m.group(1), String.valueOf(date.getYear()));
      boolean same = m.group(2).matches("\\D");
      String month = same ? String.valueOf(date.getMonthValue()) : m.group(2);
      LocalDate day = NoticeDates.date(year, month, NoticeDates.or(m.group(3), "1"));
      if (day != null && m.group(3) == null) {
        day = YearMonth.from(day).atEndOfMonth();
      }
      return day != null && m.group(1) == null && day.isBefore(date.minusMonths(6))
          ? day.plusYears(1)
          : day;
    }

    abstract void check(Paragraph paragraph, String words, LocalDate day, LocalDate date);
  }

  static final class DeadlinePast extends Deadlines {
    @Override
    void check(Paragraph paragraph, String words, LocalDate day, LocalDate date) {
      if (day.isBefore(date)) {
        report(paragraph.spot(), words, LintMessage.DEADLINE_BEFORE_DATE, NoticeDates.print(date));
      }
    }
  }

  static final class DeadlineFar extends Deadlines {
    @Override
    void check(Paragraph paragraph, String words, LocalDate day, LocalDate date) {
      if (day.isAfter(date.plusYears(1))) {
        report(paragraph.spot(), words, LintMessage.DEADLINE_YEARS_LATER, NoticeDates.print(date));
      }
    }
  }
}
