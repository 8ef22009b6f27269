package org.tongbao.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.document.ProofMarks.Column;
import org.tongbao.document.ProofMarks.Marked;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.notice.Source;
import org.tongbao.notice.Working;
import org.tongbao.problem.Place;

/**
 * Explains a table or a chart: its columns, the grouping of its rows, and the lines that they come
 * from.
 */
final class TableText {
  private final List<Source> sources;
  private final EvidenceText evidence;
  private final Map<String, Place> places;

  TableText(List<Source> sources, EvidenceText evidence, Map<String, Place> places) {
    this.sources = sources;
    this.evidence = evidence;
    this.places = places;
  }

  /**
   * The lines of a comment for a table, or for a chart, whose columns are its series.
   *
   * @param comment its number
   */
  List<String> of(List<Column> table, int comment) {
    List<String> lines = new ArrayList<>();
    Set<Evidence.Units> counted = new LinkedHashSet<>();
    ComputedColumns computed = new ComputedColumns(evidence.line());
    NamedRows others = new NamedRows(evidence.line());
    int place = 1;
    for (Column column : table) {
      Set<Evidence.Units> units = new LinkedHashSet<>();
      String head = column.head().isEmpty() ? "第" + place + "列" : column.head();
      for (Marked value : column.values()) {
        Source source = sources.get(value.source());
        Working working = source.working();
        if (working != null) {
          computed.add(head, value, source, working);
        } else if (!take(source, units)) {
          others.add(value, source);
        }
      }
      if (!units.isEmpty()) {
        lines.add(head + "：" + columns(units));
      }
      counted.addAll(units);
      place++;
    }
    lines.addAll(computed.lines(comment));
    lines.addAll(groups(counted, computed));
    lines.addAll(failed(counted, comment));
    lines.addAll(others.lines());
    return lines;
  }

  /** Whether it is a count of units, which is added to these. */
  private static boolean take(Source source, Set<Evidence.Units> units) {
    boolean counted = false;
    for (Evidence each : source.evidence()) {
      if (each instanceof Evidence.Units set) {
        units.add(set);
        counted = true;
      }
    }
    return counted;
  }

  private String columns(Set<Evidence.Units> units) {
    Map<Measure, Set<String>> kinds = new EnumMap<>(Measure.class);
    for (Evidence.Units each : units) {
      kinds.computeIfAbsent(each.measure(), unused -> new LinkedHashSet<>()).add(each.kind());
    }
    List<String> words = new ArrayList<>();
    kinds.forEach((measure, of) -> words.add(String.join("、", of) + "，" + meaning(measure)));
    return String.join("；", words);
  }

  private String meaning(Measure measure) {
    return switch (measure) {
      case RUNNING -> evidence.unitsFile() + " 中的行数";
      case CHECKED -> evidence.unitsFile() + " 中“检查”不为“否”的行数";
      case PASSED -> "检查数－不合格数";
      case FAILED -> "检查了的，有单项否决问题或得分低于合格线的个数";
      case RATE -> "合格数÷检查数，四舍五入；全合格印100%，没有检查的印—";
    };
  }

  private List<String> groups(Set<Evidence.Units> counted, ComputedColumns computed) {
    Map<String, Set<String>> groups = computed.groups();
    Set<String> sums = new LinkedHashSet<>();
    boolean others = false;
    for (Evidence.Units each : counted) {
      if (each.ungrouped()) {
        others = true;
      } else if (each.dimension() == null) {
        sums.add(each.kind());
      } else {
        groups
            .computeIfAbsent(each.dimension().column(), unused -> new LinkedHashSet<>())
            .add(each.group());
      }
    }
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (label, names) ->
            lines.add(
                "按"
                    + label
                    + "分："
                    + names.size()
                    + "个"
                    + (computed.isRanked() ? "" : "，次序照 " + order(label))));
    if (others) {
      lines.add(Evidence.Units.OTHERS + "：" + evidence.unitsFile() + " 中“地区”“部门”都空着的行");
    }
    if (!sums.isEmpty()) {
      lines.add("合计：按全部" + String.join("、", sums) + "另行计算，不是由各行相加");
    }
    return lines;
  }

  private String order(String column) {
    Place given = places.get("分组次序/" + column);
    Place listed = given == null ? places.get(column) : given;
    return listed == null ? "表中出现的先后" : listed + "“" + column + "”";
  }

  private List<String> failed(Set<Evidence.Units> counted, int comment) {
    Map<String, Evidence.Units> kinds = new LinkedHashMap<>();
    for (Evidence.Units each : counted) {
      if (each.measure().compareTo(Measure.CHECKED) > 0) {
        kinds.put(
            each.kind(), new Evidence.Units(each.kind(), null, "", Measure.FAILED, each.round()));
      }
    }
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (kind, units) -> {
          List<String> words = evidence.of(units, comment);
          lines.add(kind + words.get(0));
          lines.addAll(words.subList(1, words.size()));
        });
    return lines;
  }
}
