package org.tongbao.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.document.ProofMarks.Column;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.notice.Source;
import org.tongbao.problem.Place;
import org.tongbao.statistics.Dimension;

/**
 * Explains a table or a chart: its columns, the grouping of its rows, and the lines that they come
 * from.
 */
final class TableText {
  /** With which the keys of tables of facts and of their rows begin. */
  private static final String FACT_TABLES = "事实表/";

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
    Set<Source> others = new LinkedHashSet<>();
    int place = 1;
    for (Column column : table) {
      Set<Evidence.Units> units = new LinkedHashSet<>();
      Set<Source> computed = new LinkedHashSet<>();
      for (int number : column.sources()) {
        Source source = sources.get(number);
        if (isComputed(source)) {
          computed.add(source);
        } else {
          take(source, units, others);
        }
      }
      String head = column.head().isEmpty() ? "第" + place + "列" : column.head();
      if (!units.isEmpty()) {
        lines.add(head + "：" + columns(units));
      }
      computed.stream()
          .min(Comparator.comparing(source -> source.evidence().isEmpty()))
          .ifPresent(source -> lines.add(head + "：" + computed(source)));
      counted.addAll(units);
      place++;
    }
    lines.addAll(groups(counted));
    lines.addAll(failed(counted, comment));
    lines.addAll(rows(others));
    return lines;
  }

  /** Whether a function computed it of rows; rates of groups are explained by their units. */
  private static boolean isComputed(Source source) {
    return source.how().startsWith("＝")
        && source.evidence().stream().noneMatch(Evidence.Units.class::isInstance);
  }

  /**
   * @param example the first that is made of rows
   */
  private String computed(Source example) {
    String places = places(example);
    return example.what() + "，各行分别计算；例如" + example.how() + (places.isEmpty() ? "" : "，" + places);
  }

  private String places(Source source) {
    return source.evidence().stream()
        .limit(SheetLines.MOST_LISTED)
        .map(evidence::shortly)
        .collect(Collectors.joining("，"));
  }

  private static void take(Source source, Set<Evidence.Units> units, Set<Source> others) {
    boolean counted = false;
    for (Evidence each : source.evidence()) {
      if (each instanceof Evidence.Units set) {
        units.add(set);
        counted = true;
      }
    }
    if (!counted) {
      others.add(source);
    }
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

  private List<String> groups(Set<Evidence.Units> counted) {
    Map<Dimension, Set<String>> groups = new EnumMap<>(Dimension.class);
    Set<String> sums = new LinkedHashSet<>();
    boolean others = false;
    for (Evidence.Units each : counted) {
      Dimension dimension = each.dimension();
      if (each.ungrouped()) {
        others = true;
      } else if (dimension == null) {
        sums.add(each.kind());
      } else {
        groups.computeIfAbsent(dimension, unused -> new LinkedHashSet<>()).add(each.group());
      }
    }
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (dimension, names) -> {
          String label = dimension.column();
          Place order = order(label);
          lines.add(
              "按"
                  + label
                  + "分："
                  + names.size()
                  + "个，次序照 "
                  + (order == null ? evidence.unitsFile() + " 中出现的先后" : order + "“" + label + "”"));
        });
    if (others) {
      lines.add(Evidence.Units.OTHERS + "：" + evidence.unitsFile() + " 中“地区”“部门”都空着的行");
    }
    if (!sums.isEmpty()) {
      lines.add("合计：按全部" + String.join("、", sums) + "另行计算，不是由各行相加");
    }
    return lines;
  }

  private @Nullable Place order(String column) {
    Place given = places.get("分组次序/" + column);
    return given == null ? places.get(column) : given;
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

  /** A line for each table of facts: where its rows stand. Such sources are taken out. */
  private List<String> facts(Set<Source> others) {
    Map<String, Set<RowPlace>> tables = new LinkedHashMap<>();
    others.removeIf(
        source -> {
          List<RowPlace> rows = source.evidence().stream().flatMap(this::factRow).toList();
          tables.computeIfAbsent(source.what(), none -> new LinkedHashSet<>()).addAll(rows);
          return !rows.isEmpty();
        });
    List<String> lines = new ArrayList<>();
    tables.forEach(
        (what, rows) -> {
          if (!rows.isEmpty()) {
            lines.add(what + "：" + RowPlace.list(List.copyOf(rows)));
          }
        });
    return lines;
  }

  private Stream<RowPlace> factRow(Evidence each) {
    Place place =
        each instanceof Evidence.Setting setting && setting.key().startsWith(FACT_TABLES)
            ? places.get(setting.key())
            : null;
    return place == null
        ? Stream.of()
        : Stream.of(
            new RowPlace(
                place.tab().isEmpty() ? place.file() : place.file() + "/" + place.tab(),
                place.line(),
                ""));
  }

  private List<String> rows(Set<Source> others) {
    Set<String> how = new LinkedHashSet<>();
    List<String> facts = facts(others);
    List<String> lines = new ArrayList<>();
    for (Source source : others) {
      how.add(source.how());
      if (lines.size() == SheetLines.MOST_LISTED) {
        lines.add(
            "以上是前"
                + SheetLines.MOST_LISTED
                + "行，其余"
                + (others.size() - SheetLines.MOST_LISTED)
                + "行按名称在 "
                + evidence.unitsFile()
                + " 中查找");
        break;
      }
      lines.add(source.what() + "：" + places(source));
    }
    how.remove("");
    lines.addAll(0, facts);
    lines.addAll(0, how);
    return lines;
  }
}
