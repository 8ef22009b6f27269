package org.tongbao.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.document.ProofMarks.Marked;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Source;
import org.tongbao.notice.Working;
import org.tongbao.notice.Working.InGroup;
import org.tongbao.notice.Working.Step;

/**
 * Explains the columns of a table that functions of the template computed: each way in which a
 * column is computed, and for its first rows the formula and the lines of the sheets.
 */
final class ComputedColumns {
  /** Of a column that is computed in more ways only the first are told. */
  private static final int MOST_WAYS = 5;

  private static final String INDENT = "　";

  private final EvidenceLine evidence;
  private final List<Way> ways = new ArrayList<>();

  ComputedColumns(EvidenceLine evidence) {
    this.evidence = evidence;
  }

  /** A value and how it was made. */
  private record Entry(Marked value, Source source, Working working) {}

  /** The values of a column that are computed in the same way. */
  private record Way(
      String head, String form, List<String> columns, boolean rank, List<Entry> entries) {

    /** What its rows are based on; equal for columns of which one listing will do. */
    Map<Integer, List<Evidence>> rows() {
      Map<Integer, List<Evidence>> rows = new LinkedHashMap<>();
      entries.forEach(entry -> rows.put(entry.value.row(), entry.source.evidence()));
      return rows;
    }
  }

  /** Takes a value of the column that is being read. */
  void add(String head, Marked value, Source source, Working working) {
    boolean rank = working.form().equals(Working.RANK);
    String form = rank ? source.how() : working.form();
    List<String> columns = working.group().stream().map(in -> "“" + in.column() + "”").toList();
    for (Way way : ways) {
      if (way.head.equals(head) && way.form.equals(form) && way.columns.equals(columns)) {
        way.entries.add(new Entry(value, source, working));
        return;
      }
    }
    Way added = new Way(head, form, columns, rank, new ArrayList<>());
    added.entries.add(new Entry(value, source, working));
    ways.add(added);
  }

  /** The groups of the rows, by the columns that they are grouped by. */
  Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Way way : ways) {
      for (Entry entry : way.entries) {
        for (InGroup in : entry.working.group()) {
          groups.computeIfAbsent(in.column(), added -> new LinkedHashSet<>()).add(in.name());
        }
      }
    }
    return groups;
  }

  /** Whether the rows stand in the order of a rank. */
  boolean isRanked() {
    return ways.stream().anyMatch(Way::rank);
  }

  /**
   * The lines of a comment.
   *
   * @param comment its number
   */
  List<String> lines(int comment) {
    Map<Map<Integer, List<Evidence>>, Way> listed = new HashMap<>();
    ways.stream().filter(way -> !way.rank).forEach(way -> listed.putIfAbsent(way.rows(), way));
    List<String> lines = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Way way : ways) {
      int count = counts.merge(way.head, 1, Integer::sum);
      if (count == MOST_WAYS + 1) {
        lines.add(way.head + "：其余各行另有算法，见模板");
      }
      if (count <= MOST_WAYS) {
        Way first = listed.getOrDefault(way.rows(), way);
        listed.putIfAbsent(way.rows(), way);
        List<String> told =
            first.equals(way) ? listing(way, comment) : reference(way, first, comment);
        if (!lines.containsAll(told)) {
          lines.addAll(told);
        }
      }
    }
    return lines;
  }

  private static String heading(Way way) {
    int rows = way.entries.size();
    String form = way.head + "：" + way.form;
    if (way.rank) {
      return way.form.startsWith(way.head + "：") ? way.form : form;
    }
    String by = way.columns.isEmpty() ? "" : "，按" + String.join("", way.columns);
    return form + by + (rows > 1 ? "，" + rows + "行分别计算" : "");
  }

  private List<String> reference(Way way, Way first, int comment) {
    String same = way.head.equals(first.head) ? "" : "，各行的出处同“" + first.head + "”一列";
    List<String> lines = new ArrayList<>(List.of(heading(way) + same));
    Entry example = way.entries.get(0);
    if (!way.rank && !example.working.steps().isEmpty()) {
      lines.add(INDENT + "例如 " + formula(example));
      lines.addAll(evidence.steps(example.working, INDENT + INDENT, comment));
    }
    return lines;
  }

  private List<String> listing(Way way, int comment) {
    List<String> lines = new ArrayList<>(List.of(heading(way)));
    List<Entry> shown = way.entries.subList(0, Math.min(way.entries.size(), most()));
    Entry first = way.entries.get(0);
    for (Entry entry : shown) {
      boolean steps = entry.equals(first) && !way.rank && !entry.working.steps().isEmpty();
      String places = steps ? "" : evidence.together(own(entry, first));
      String formula = way.rank ? label(entry) + "：" + entry.value.text() : formula(entry);
      lines.add(INDENT + formula + (places.isEmpty() ? "" : "，" + places));
      if (steps) {
        lines.addAll(evidence.steps(entry.working, INDENT + INDENT, comment));
      }
    }
    if (way.entries.size() > shown.size()) {
      lines.add(INDENT + rest(way, way.entries.subList(shown.size(), way.entries.size())));
    }
    return lines;
  }

  /** What a row is based on, without the values that stand in the first row too: its whole, e.g. */
  private static List<Evidence> own(Entry entry, Entry first) {
    List<Step> steps = new ArrayList<>(entry.working.steps());
    if (entry.equals(first) || steps.isEmpty() || entry.working.more() > 0) {
      return entry.source.evidence();
    }
    steps.removeAll(first.working.steps());
    return steps.stream().flatMap(step -> step.source().evidence().stream()).toList();
  }

  private static int most() {
    return SheetLines.MOST_LISTED;
  }

  private static String label(Entry entry) {
    String label = entry.value.label();
    return label.isEmpty() ? entry.source.what() : label;
  }

  private static String formula(Entry entry) {
    String how = entry.source.how();
    String joint = how.isEmpty() || how.startsWith("＝") || entry.value.text().isEmpty() ? "" : "，";
    return label(entry) + "：" + entry.value.text() + joint + how;
  }

  /** Where the rows stand that are not listed. */
  private String rest(Way way, List<Entry> rest) {
    boolean byUnits =
        rest.stream()
            .flatMap(entry -> entry.working.group().stream())
            .anyMatch(in -> !in.ofFindings());
    List<Evidence> all = new ArrayList<>();
    rest.forEach(entry -> all.addAll(entry.source.evidence()));
    return "其余" + rest.size() + "行按" + evidence.find(way.columns, byUnits, all);
  }
}
