package org.tongbao.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.problem.Place;
import org.tongbao.proof.SheetLines.FindingLine;
import org.tongbao.proof.SheetLines.UnitLine;
import org.tongbao.statistics.Dimension;

/** Writes evidence as file and line. A set that a comment has listed is not listed again. */
final class EvidenceText {
  /** The file of the settings. */
  static final String SETTINGS = "notice.yaml";

  private final String unitsFile;
  private final String findingsFile;
  private final SheetLines sheets;
  private final Map<String, Place> places;
  private final Map<Evidence, Integer> firstComments = new HashMap<>();

  /**
   * @param read the sheets, which the text names
   * @param places where each value of the settings stands
   */
  EvidenceText(Sheets read, SheetLines sheets, Map<String, Place> places) {
    this.unitsFile = read.name(Sheet.UNITS);
    this.findingsFile = read.name(Sheet.FINDINGS);
    this.sheets = sheets;
    this.places = places;
  }

  private static int last(List<Integer> rows) {
    return rows.get(rows.size() - 1);
  }

  /** The name of the sheet of units. */
  String unitsFile() {
    return unitsFile;
  }

  /** The same evidence in short. */
  EvidenceLine line() {
    return new EvidenceLine(this, sheets, places);
  }

  /** The name of the sheet of findings. */
  String findingsFile() {
    return findingsFile;
  }

  /**
   * The lines of a comment for all evidence of a value: of many settings or groups the first ones,
   * and how many more there are.
   *
   * @param comment its number
   */
  List<String> of(List<Evidence> all, int comment) {
    List<String> lines = new ArrayList<>();
    all.stream().limit(SheetLines.MOST_LISTED).forEach(each -> lines.addAll(of(each, comment)));
    int rest = all.size() - SheetLines.MOST_LISTED;
    if (rest > 0) {
      Evidence last = all.get(all.size() - 1);
      String where =
          last instanceof Evidence.Setting setting ? "，到 " + setting(setting) + " 为止" : "";
      lines.add("其余" + rest + "处在后面" + where);
    }
    return lines;
  }

  /**
   * The lines of a comment for a piece of evidence.
   *
   * @param comment its number
   */
  List<String> of(Evidence evidence, int comment) {
    if (evidence instanceof Evidence.Setting setting) {
      return List.of(setting(setting));
    } else if (evidence instanceof Evidence.UnitRows units) {
      List<String> lines =
          units.rows().stream().limit(SheetLines.MOST_LISTED).map(this::unit).toList();
      String last = String.valueOf(sheets.unit(last(units.rows())).place());
      return listed(units, unitsFile + " 中", units.rows().size(), lines, last, comment);
    } else if (evidence instanceof Evidence.Findings findings) {
      List<String> lines =
          findings.rows().stream().limit(SheetLines.MOST_LISTED).map(this::finding).toList();
      String last = sheets.finding(last(findings.rows())).where();
      return listed(findings, findingsFile + " 中", findings.rows().size(), lines, last, comment);
    }
    return evidence instanceof Evidence.Units units ? units(units, comment) : List.of();
  }

  /** Where a setting stands. */
  String setting(Evidence.Setting setting) {
    String key = setting.key().replaceFirst("/.*", "");
    Place place = places.get(setting.key());
    return place == null ? SETTINGS + " 没有写“" + key + "”，用不写时的值" : place + "“" + key + "”";
  }

  private List<String> listed(
      Evidence evidence, String sheet, int count, List<String> first, String last, int comment) {
    if (count == 1) {
      return first;
    }
    String all = sheet + "共" + count + "行";
    Integer earlier = firstComments.putIfAbsent(evidence, comment);
    if (earlier != null) {
      return List.of(all + "：见批注" + earlier);
    }
    List<String> lines = new ArrayList<>();
    lines.add(count > first.size() ? all + "，前" + first.size() + "行：" : all + "：");
    lines.addAll(first);
    if (count > first.size()) {
      lines.add("其余" + (count - first.size()) + "行在后面，到 " + last + " 为止");
    }
    return lines;
  }

  private String unit(int row) {
    return unit(sheets.unit(row));
  }

  private static String unit(UnitLine unit) {
    return unit.place() + " " + unit.name() + unit.place().behind();
  }

  private String finding(int row) {
    FindingLine finding = sheets.finding(row);
    Integer unit = finding.unit();
    return finding.where()
        + (unit == null
            ? "（没有写明单位）"
            : " " + sheets.unit(unit).name() + "（" + sheets.unit(unit).place() + "）")
        + finding.place().behind();
  }

  private List<String> units(Evidence.Units units, int comment) {
    return switch (units.measure()) {
      case RUNNING -> counted(units, "在运行", "", comment);
      case CHECKED -> counted(units, "检查", "、“检查”不为“否”", comment);
      case FAILED -> failed(units, comment);
      case PASSED, RATE -> {
        List<String> lines = new ArrayList<>(failed(of(units, Measure.FAILED), comment));
        lines.addAll(units(of(units, Measure.CHECKED), comment));
        yield lines;
      }
    };
  }

  static Evidence.Units of(Evidence.Units units, Measure measure) {
    return new Evidence.Units(
        units.kind(), units.dimension(), units.group(), measure, units.round());
  }

  private List<String> counted(Evidence.Units units, String how, String rows, int comment) {
    SheetLines.Lines lines = sheets.units(units);
    String all = how + "的" + lines.count() + "个";
    Integer earlier = firstComments.putIfAbsent(units, comment);
    if (earlier != null && lines.count() > 0) {
      return List.of(all + "：见批注" + earlier);
    }
    if (lines.count() <= lines.first().size()) {
      return List.of(lines.count() == 0 ? "没有" + how + "的" : all + "：" + lines(lines.first()));
    }
    List<String> text = new ArrayList<>();
    text.add(all + "：" + unitsFile + " 中" + set(units) + rows + "的行");
    text.add("前" + lines.first().size() + "行：" + lines(lines.first()));
    addNotes(lines, text);
    return text;
  }

  /** What is to be known about rows behind the first ones. */
  private static void addNotes(SheetLines.Lines lines, List<String> text) {
    if (!lines.noted().isEmpty()) {
      text.add("其余各行中 " + RowPlace.notes(lines.noted()));
    }
  }

  /** The condition for the rows of a set in units.csv. */
  private static String set(Evidence.Units units) {
    Dimension dimension = units.dimension();
    String group =
        units.ungrouped()
            ? "、“地区”“部门”都空着"
            : dimension == null ? "" : "、“" + dimension.column() + "”为" + units.group();
    return "“类别”为" + units.kind() + group;
  }

  private List<String> failed(Evidence.Units units, int comment) {
    SheetLines.Lines failed = sheets.units(units);
    if (failed.count() == 0) {
      return List.of("没有不合格的");
    }
    String all = "不合格的" + failed.count() + "个";
    Integer earlier = firstComments.putIfAbsent(units, comment);
    if (earlier != null) {
      return List.of(all + "：见批注" + earlier);
    }
    boolean more = failed.count() > failed.first().size();
    List<String> lines = new ArrayList<>();
    lines.add(all + (more ? "，前" + failed.first().size() + "个：" : "："));
    failed.first().forEach(unit -> lines.add(unit(unit) + why(unit)));
    if (more) {
      lines.add("其余：" + unitsFile + " 中" + set(units) + "，且有单项否决问题或得分低于合格线的行");
      addNotes(failed, lines);
    }
    return lines;
  }

  private String why(UnitLine unit) {
    return unit.vetoes().isEmpty()
        ? "，得分" + unit.score() + "，低于合格线"
        : "，" + Severity.VETO.label() + "见 " + RowPlace.list(unit.vetoes());
  }

  private String lines(List<UnitLine> units) {
    return RowPlace.list(units.stream().map(UnitLine::place).toList());
  }
}
