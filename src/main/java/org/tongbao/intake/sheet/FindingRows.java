package org.tongbao.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.IndicatorCatalogue;
import org.tongbao.inspection.IndicatorCatalogue.Indicator;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.Severity;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.intake.text.WrittenFigure;
import org.tongbao.intake.text.WrittenPeriod;
import org.tongbao.problem.Problem;

/**
 * Validates the records of findings.csv one by one: a finding, or all that is wrong with its row.
 */
final class FindingRows {
  /** What may stand behind 扣分. */
  static final String UNIT_OF_POINTS = "分";

  private static final OfficialNames SEVERITIES =
      OfficialNames.ofNames(Arrays.stream(Severity.values()).map(Severity::label).toList());
  private static final List<String> CODES =
      IndicatorCatalogue.all().stream().map(Indicator::code).toList();

  private final OfficialNames kinds;
  private final GroupOrders orders;
  private final RoundNames rounds;
  private final NoticeSettings.Basics basics;
  private final @Nullable LocalDate noticeDate;

  /**
   * @param settings whose kinds the rows must keep to
   */
  public FindingRows(NoticeSettings settings) {
    this.kinds = OfficialNames.ofNames(settings.grouping().kinds());
    this.orders = new GroupOrders(settings);
    this.rounds = new RoundNames(settings.grouping().rounds());
    this.basics = settings.basics();
    this.noticeDate = settings.paper().date();
  }

  /** The finding without its unit, or why the row is refused. */
  public Reading<FindingRow> validate(RawRow row) {
    Cells cells = new Cells(row);
    if (!cells.readable()) {
      return cells.refused();
    }
    String platform = UnitRows.platform(cells, kinds, orders);
    boolean inPlatform = platform.isEmpty() && cells.text(Column.KIND).isEmpty();
    String kind =
        UnitRows.listed(cells, cells.text(inPlatform ? Column.PLATFORM : Column.KIND), kinds);
    UnitReference reference = reference(cells, kind, platform);
    Severity severity = severity(cells);
    String problem =
        cells.required(
            Column.PROBLEM, SheetMessage.EMPTY_PROBLEM, SheetMessage.CUT_OFF_PROBLEM, List.of());
    boolean named = cells.yes(Column.NAMED, true);
    boolean told = kind.isEmpty() || severity == Severity.VETO; // which need a unit
    ProblemWords.check(cells, problem, named && reference == null && !told);
    String prose = cells.text(Column.PROSE);
    Finding finding =
        new Finding(
            row.row(),
            null,
            kind,
            indicator(cells, severity),
            severity,
            cells.text(Column.SECTION),
            cells.text(Column.TOPIC),
            problem,
            prose.isEmpty() ? problem : prose,
            date(cells),
            cells.text(Column.SOURCE),
            cells.text(Column.RECTIFIED).isEmpty() ? null : cells.yes(Column.RECTIFIED, false),
            listed(cells, severity, reference),
            named,
            points(cells),
            due(cells),
            OwnCells.of(cells, orders));
    boolean earlier = isEarlier(cells);
    LocalDate found = finding.date();
    boolean old = !earlier && found != null && found.isBefore(basics.begin());
    int round = rounds.of(cells);
    return cells.result(
        new FindingRow(
            row,
            finding,
            reference,
            earlier ? InRound.EARLIER : round,
            !cells.text(Column.ROUND).isEmpty(),
            old));
  }

  /** Whether the row says that it is of an earlier period. */
  private boolean isEarlier(Cells cells) {
    String text = cells.text(Column.PERIOD);
    if (text.isEmpty()) {
      return false;
    }
    Period period = WrittenPeriod.parse(text).orElse(null);
    boolean earlier = period != null && period.isBefore(basics.period());
    if (period == null) {
      cells.error(
          Column.PERIOD,
          SheetMessage.NO_PERIOD_IN_CELL,
          cells.label(Column.PERIOD),
          PlainText.show(text));
    } else if (!earlier && !period.equals(basics.period())) {
      cells.error(
          Column.PERIOD,
          SheetMessage.PERIOD_NOT_EARLIER,
          cells.label(Column.PERIOD),
          period.print(),
          basics.period().print());
    }
    return earlier;
  }

  private static @Nullable UnitReference reference(Cells cells, String kind, String platform) {
    String code = cells.code();
    String name = cells.text(Column.NAME);
    if (!code.isEmpty() || !name.isEmpty()) {
      return new UnitReference(code, kind, platform, name);
    }
    if (kind.isEmpty()) {
      cells.error(Column.KIND, SheetMessage.FINDING_WITHOUT_UNIT);
    }
    return null;
  }

  /** Whether a severity fails a unit, or costs it points. */
  static boolean decides(String severity) {
    return VisibleForm.same(Severity.VETO.label(), severity)
        || VisibleForm.same(Severity.DEDUCTION.label(), severity);
  }

  private static Severity severity(Cells cells) {
    String text =
        cells.required(
            Column.SEVERITY,
            SheetMessage.EMPTY_SEVERITY,
            SheetMessage.CUT_OFF_SEVERITY,
            SEVERITIES.written());
    for (Severity severity : Severity.values()) {
      if (VisibleForm.same(severity.label(), text)) {
        return severity;
      }
    }
    if (!text.isEmpty()) {
      Suggestion suggestion = cells.suggest(Column.SEVERITY, text, SEVERITIES);
      cells.error(
          Column.SEVERITY,
          suggestion.choose(SheetMessage.MISSPELT_SEVERITY, SheetMessage.UNKNOWN_SEVERITY),
          PlainText.show(text),
          suggestion.words());
    }
    return Severity.MINOR;
  }

  private static String indicator(Cells cells, Severity severity) {
    String text = cells.text(Column.INDICATOR);
    String code = VisibleForm.ofCode(text);
    if (!code.isEmpty() && !CODES.contains(code)) {
      refuseIndicator(cells, text);
    } else if (!code.isEmpty()
        && severity != Severity.VETO
        && VisibleForm.same(severity.label(), cells.text(Column.SEVERITY))) {
      cells.warning(Column.INDICATOR, SheetMessage.INDICATOR_WITHOUT_VETO, code, severity.label());
    }
    return code;
  }

  private static void refuseIndicator(Cells cells, String text) {
    String codes =
        Synonyms.value(Column.INDICATOR, cells.label(Column.INDICATOR), text).meant().stream()
            .map(code -> "“" + code + "”")
            .collect(Collectors.joining("或"));
    cells.error(
        Column.INDICATOR,
        codes.isEmpty() ? SheetMessage.UNKNOWN_INDICATOR : SheetMessage.INDICATOR_BY_NAME,
        PlainText.show(text),
        codes.isEmpty() ? Suggestion.list(CODES) : codes);
  }

  /** The catalogue's indicators belong to these two kinds; of other kinds nothing is known. */
  static @Nullable Problem misplacedIndicator(RawRow row, String kind, String indicator) {
    boolean account = indicator.startsWith("W") && kind.equals("政务新媒体");
    boolean site = indicator.startsWith("M") && kind.equals("政府网站");
    if (!account && !site) {
      return null;
    }
    return (account
            ? SheetMessage.SITE_INDICATOR_FOR_ACCOUNT
            : SheetMessage.ACCOUNT_INDICATOR_FOR_SITE)
        .in(row.head(), row.place(Column.INDICATOR), indicator);
  }

  /** Some offices write what is deducted with a minus; a sum of both would be wrong. */
  private static @Nullable BigDecimal points(Cells cells) {
    String text = cells.text(Column.POINTS);
    if (text.isEmpty() || UnitRows.DASH.matcher(text).matches()) {
      return null;
    }
    WrittenFigure written = WrittenFigure.parse(text, UNIT_OF_POINTS);
    BigDecimal points = written.value();
    boolean negative = points != null && points.signum() < 0;
    if (written.fault() != null || negative) {
      SheetMessage message =
          negative
              ? SheetMessage.NEGATIVE_POINTS
              : written.fault() == WrittenFigure.Fault.NO_NUMBER
                  ? SheetMessage.NO_POINTS
                  : SheetMessage.NUMBER_TOO_LONG;
      cells.error(Column.POINTS, message, cells.label(Column.POINTS), PlainText.show(text));
    }
    return points;
  }

  private static @Nullable LocalDate due(Cells cells) {
    String text = cells.text(Column.DUE);
    boolean empty = text.isEmpty() || UnitRows.DASH.matcher(text).matches();
    return empty ? null : cells.date(Column.DUE);
  }

  private @Nullable LocalDate date(Cells cells) {
    LocalDate date = cells.date(Column.DATE);
    if (date != null && noticeDate != null && date.isAfter(noticeDate)) {
      cells.warning(Column.DATE, SheetMessage.FINDING_AFTER_NOTICE, date, noticeDate);
    }
    return date;
  }

  /**
   * A finding without a unit fails no unit and stands in no list; as a veto it is perhaps a
   * mistake.
   */
  private static boolean listed(Cells cells, Severity severity, @Nullable UnitReference reference) {
    boolean veto = severity == Severity.VETO;
    boolean listed = cells.yes(Column.LISTED, veto && reference != null);
    if (reference == null && listed) {
      cells.error(Column.LISTED, SheetMessage.LISTED_WITHOUT_UNIT);
    } else if (reference == null && veto) {
      cells.warning(Column.SEVERITY, SheetMessage.VETO_WITHOUT_UNIT);
    }
    return listed;
  }
}
