package org.tongbao.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongbao.document.ProofMarks.Marked;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Source;

/** The rows of a table that print what the sheets say: of each row, the lines that say it. */
final class NamedRows {
  private final EvidenceLine evidence;
  private final Map<Integer, Set<Source>> rows = new TreeMap<>();
  private final Map<Integer, String> labels = new LinkedHashMap<>();
  private final Set<String> how = new LinkedHashSet<>();
  private final Map<String, Set<RowPlace>> tables = new LinkedHashMap<>();

  NamedRows(EvidenceLine evidence) {
    this.evidence = evidence;
  }

  void add(Marked value, Source source) {
    List<RowPlace> lines = new ArrayList<>();
    for (Evidence each : source.evidence()) {
      RowPlace row = evidence.factRow(each);
      if (row != null) {
        lines.add(row);
      }
    }
    if (lines.isEmpty()) {
      how.add(source.how());
    }
    if (lines.isEmpty() && !source.evidence().isEmpty()) {
      rows.computeIfAbsent(value.row(), added -> new LinkedHashSet<>()).add(source);
      labels.putIfAbsent(value.row(), value.label());
    } else if (!lines.isEmpty()) {
      tables.computeIfAbsent(source.what(), added -> new LinkedHashSet<>()).addAll(lines);
    }
  }

  /** The lines of a comment. */
  List<String> lines() {
    how.remove("");
    List<String> lines = new ArrayList<>(how);
    tables.forEach((what, of) -> lines.add(what + "：" + RowPlace.list(List.copyOf(of))));
    int listed = 0;
    for (Map.Entry<Integer, Set<Source>> row : rows.entrySet()) {
      if (listed == SheetLines.MOST_LISTED) {
        int rest = rows.size() - listed;
        lines.add("以上是前" + listed + "行，其余" + rest + "行按" + find());
        break;
      }
      lines.add(name(row.getKey(), row.getValue()) + "：" + evidence.together(all(row.getValue())));
      listed++;
    }
    return lines;
  }

  private static List<Evidence> all(Set<Source> sources) {
    return sources.stream().flatMap(source -> source.evidence().stream()).toList();
  }

  private String find() {
    return evidence.find(
        List.of(), false, rows.values().stream().flatMap(of -> all(of).stream()).toList());
  }

  /** A row is called as its first value, where the table prints that. */
  private String name(int row, Set<Source> sources) {
    String what = sources.iterator().next().what();
    String label = labels.getOrDefault(row, "");
    return label.isEmpty() || label.contains(what) ? what : label;
  }
}
