package org.tongbao.intake.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.IndicatorCatalogue;
import org.tongbao.inspection.IndicatorCatalogue.Indicator;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/** Judges the records of findings.csv one by one: a finding, or all that is wrong with its row. */
public final class FindingRows {
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::label).toList();
  private static final String WHICH_SEVERITY = "请写其中之一：" + Choice.list(SEVERITIES);
  private static final List<String> CODES =
      IndicatorCatalogue.all().stream().map(Indicator::code).toList();

  private final List<String> kinds;
  private final @Nullable LocalDate noticeDate;

  /**
   * @param settings whose kinds the rows must keep to
   */
  public FindingRows(NoticeSettings settings) {
    this.kinds = settings.grouping().kinds();
    this.noticeDate = settings.paper().date();
  }

  /** The finding without its unit, or why the row is refused. */
  public Reading<FindingRow> judge(RawRow row) {
    Cells cells = new Cells(row);
    if (!cells.readable() || cells.isSum()) {
      return cells.refused();
    }
    String kind = cells.text(Column.KIND);
    if (!kind.isEmpty() && !kinds.contains(kind)) {
      UnitRows.refuseKind(cells, kind, kinds);
    }
    UnitReference reference = reference(cells, kind);
    Severity severity = severity(cells);
    String problem = cells.required(Column.PROBLEM, "请写明发现了什么问题");
    String prose = cells.text(Column.PROSE);
    Finding finding =
        new Finding(
            row.row(),
            null,
            kind,
            indicator(cells),
            severity,
            cells.text(Column.SECTION),
            cells.text(Column.TOPIC),
            problem,
            prose.isEmpty() ? problem : prose,
            date(cells),
            cells.text(Column.SOURCE),
            cells.yes(Column.RECTIFIED, false),
            listed(cells, severity, reference),
            cells.yes(Column.NAMED, true));
    return cells.reading(new FindingRow(row, finding, reference));
  }

  private static @Nullable UnitReference reference(Cells cells, String kind) {
    String code = cells.code();
    String platform = cells.text(Column.PLATFORM);
    String name = cells.text(Column.NAME);
    if (!code.isEmpty() || !name.isEmpty()) {
      return new UnitReference(code, kind, platform, name);
    }
    if (kind.isEmpty()) {
      cells.error(Column.KIND, "这个问题没有写明是谁的，也没有写类别", "请写名称或网站标识码；若不点名（个别单位），至少要写类别");
    }
    return null;
  }

  private static Severity severity(Cells cells) {
    String text = cells.required(Column.SEVERITY, WHICH_SEVERITY);
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(text)) {
        return severity;
      }
    }
    if (!text.isEmpty()) {
      cells.error(
          Column.SEVERITY, "不认识严重程度“" + PlainText.show(text) + "”", Choice.among(text, SEVERITIES));
    }
    return Severity.MINOR;
  }

  private static String indicator(Cells cells) {
    String code = cells.text(Column.INDICATOR).toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !CODES.contains(code)) {
      String named =
          IndicatorCatalogue.all().stream()
              .filter(indicator -> indicator.name().equals(code))
              .map(indicator -> "“" + indicator.code() + "”")
              .collect(Collectors.joining("或"));
      cells.error(
          Column.INDICATOR,
          "没有代号为“" + PlainText.show(code) + "”的指标",
          named.isEmpty()
              ? Choice.among(code, CODES) + "；网站是 W1 至 W6，新媒体是 M1 至 M3，不属单项否决指标的请留空"
              : "这一格要写代号" + named + "，不写名称");
    }
    return code;
  }

  /** The indicators of the catalogue belong to these two kinds; of others nothing is certain. */
  static @Nullable Problem misplacedIndicator(RawRow row, String kind, String indicator) {
    boolean account = indicator.startsWith("W") && kind.equals("政务新媒体");
    boolean site = indicator.startsWith("M") && kind.equals("政府网站");
    return account || site
        ? Problem.error(
            row.place(Column.INDICATOR),
            "指标“" + indicator + "”不能用于" + kind,
            account ? "政务新媒体的指标是 M1 至 M3，请改正" : "政府网站的指标是 W1 至 W6，请改正")
        : null;
  }

  private @Nullable LocalDate date(Cells cells) {
    LocalDate date = cells.date(Column.DATE);
    if (date != null && noticeDate != null && date.isAfter(noticeDate)) {
      cells.warning(
          Column.DATE, "发现日期" + date + "晚于成文日期" + noticeDate, "请核对这一格和 notice.yaml 的“成文日期”");
    }
    return date;
  }

  /** What names no unit fails nobody and stands in no list: a veto of that kind is worth a look. */
  private static boolean listed(Cells cells, Severity severity, @Nullable UnitReference reference) {
    boolean veto = severity == Severity.VETO;
    boolean listed = cells.yes(Column.LISTED, veto && reference != null);
    if (reference == null && listed) {
      cells.error(Column.LISTED, "“列入名单”写了“是”，却没有写明是谁", "请写名称或网站标识码，或改为“否”");
    } else if (reference == null && veto) {
      cells.warning(Column.SEVERITY, "“单项否决”没有写明是谁的，哪里都不计入不合格", "若应计入，请写名称或网站标识码");
    }
    return listed;
  }
}
