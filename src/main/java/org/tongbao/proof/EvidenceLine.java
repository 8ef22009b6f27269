package org.tongbao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Source;
import org.tongbao.notice.Working;
import org.tongbao.problem.Place;

/** Writes evidence shortly: in one line of text, without the names of rows. */
final class EvidenceLine {
  /** Of more settings only the first are named in a line. */
  private static final int MOST_SETTINGS = 10;

  /** With which the keys of tables of facts and of their rows begin. */
  private static final String FACT_TABLES = "事实表/";

  private final EvidenceText text;
  private final SheetLines sheets;
  private final Map<String, Place> places;

  /**
   * @param places where each value of the settings stands
   */
  EvidenceLine(EvidenceText text, SheetLines sheets, Map<String, Place> places) {
    this.text = text;
    this.sheets = sheets;
    this.places = places;
  }

  /** The lines of rows and settings; empty if there are none. */
  String together(List<Evidence> all) {
    TreeSet<Integer> units = new TreeSet<>();
    TreeSet<Integer> findings = new TreeSet<>();
    List<RowPlace> facts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Evidence each : all) {
      RowPlace fact = factRow(each);
      if (fact != null) {
        facts.add(fact);
      } else if (each instanceof Evidence.UnitRows rows) {
        units.addAll(rows.rows());
      } else if (each instanceof Evidence.Findings rows) {
        findings.addAll(rows.rows());
      } else if (each instanceof Evidence.Setting setting && words.size() < MOST_SETTINGS) {
        words.add(text.setting(setting));
      }
    }
    if (!facts.isEmpty()) {
      words.add(RowPlace.list(facts.stream().distinct().toList()));
    }
    if (!units.isEmpty()) {
      List<Integer> shown = SheetLines.shown(List.copyOf(units));
      words.add(
          RowPlace.list(
              shown.stream().map(row -> sheets.unit(row).place()).toList(), units.size()));
    }
    if (!findings.isEmpty()) {
      List<Integer> shown = SheetLines.shown(List.copyOf(findings));
      words.add(
          RowPlace.list(
              shown.stream().map(row -> sheets.finding(row).place()).toList(), findings.size()));
    }
    return words.stream().distinct().collect(Collectors.joining("，"));
  }

  /** The line of a table of facts; null for other evidence. */
  @Nullable RowPlace factRow(Evidence evidence) {
    Place place =
        evidence instanceof Evidence.Setting setting && setting.key().startsWith(FACT_TABLES)
            ? places.get(setting.key())
            : null;
    return place == null
        ? null
        : new RowPlace(
            place.tab().isEmpty() ? place.file() : place.file() + "/" + place.tab(),
            place.line(),
            "");
  }

  /**
   * The lines for what a value was computed of, down to rows and settings.
   *
   * @param comment the number of the comment
   */
  List<String> steps(Working working, String indent, int comment) {
    List<String> lines = new ArrayList<>();
    for (Working.Step step : working.steps()) {
      Source source = step.source();
      Working of = source.working();
      boolean further = of != null && !of.steps().isEmpty();
      List<String> words = new ArrayList<>(List.of(step.printed() + "：" + source.what()));
      words.add(source.how());
      if (!further) {
        words.add(together(source.evidence()));
        words.add(counted(source, comment));
      }
      words.removeIf(String::isEmpty);
      lines.add(indent + String.join("，", words));
      if (of != null && further) {
        lines.addAll(steps(of, indent + "　", comment));
      }
    }
    if (working.more() > 0) {
      lines.add(indent + "其余" + working.more() + "个数同样得出");
    }
    return lines;
  }

  private String counted(Source source, int comment) {
    return source.evidence().stream()
        .filter(Evidence.Units.class::isInstance)
        .flatMap(units -> text.of(units, comment).stream())
        .collect(Collectors.joining("；"));
  }

  /**
   * How to find rows that are not listed, behind 按.
   *
   * @param columns by which they are grouped, each in “ ”; empty if by none
   * @param byUnits whether one of these is a column of the units
   * @param of what they are based on
   */
  String find(List<String> columns, boolean byUnits, List<Evidence> of) {
    boolean units = of.stream().anyMatch(Evidence.UnitRows.class::isInstance);
    boolean findings = of.stream().anyMatch(Evidence.Findings.class::isInstance);
    String by = columns.isEmpty() ? "名称" : String.join("", columns);
    if (units || (byUnits && findings)) {
      String then = units ? "" : "单位，再按单位在 " + text.findingsFile() + " 中查找";
      return by + "在 " + text.unitsFile() + " 中查找" + then;
    }
    String file = EvidenceText.SETTINGS;
    for (Evidence each : of) {
      RowPlace fact = factRow(each);
      file = fact == null ? file : fact.file();
    }
    return by + "在 " + (findings ? text.findingsFile() : file) + " 中查找";
  }
}
