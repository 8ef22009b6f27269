package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/**
 * The figures of a table by what they are of, whatever its layout: 甲区 under 政府网站 and 检查数 is the
 * same as 甲区, 政府网站 under 检查数.
 */
final class TableLedger {
  private static final String TEXT = "(?!第[一二三四五六七八九十]+$)(?=.*[\\u4e00-\\u9fff]).{2,40}";

  /** By column head, then by what it is of. */
  private final Map<String, Map<Set<String>, Entry>> figures = new HashMap<>();

  /**
   * A figure of a table.
   *
   * @param where the row, or all rows that are added up
   */
  record Entry(BigDecimal value, Row row, String where) {}

  private TableLedger() {}

  Set<String> heads() {
    return figures.keySet();
  }

  Map<Set<String>, Entry> of(String head) {
    return figures.getOrDefault(head, Map.of());
  }

  /** The figures as they stand. */
  static TableLedger printed(Table table) {
    TableLedger ledger = new TableLedger();
    List<Integer> labels = labels(table);
    for (Row row : table.rows()) {
      Set<String> words = new TreeSet<>();
      labels.forEach(at -> words.add(normal(row.cells().get(at))));
      words.removeIf(word -> !word.matches(TEXT));
      if (!row.isSum() && !words.isEmpty()) {
        ledger.add(table, row, words);
      }
    }
    return ledger;
  }

  /** The figures of the rows of a list by the name alone. */
  static TableLedger named(Table table, int name) {
    TableLedger ledger = new TableLedger();
    for (Row row : table.rows()) {
      String word = row.cells().get(name);
      for (int at = 0; at < table.width() && word.matches(TEXT); at++) {
        BigDecimal number = row.number(at);
        if (number != null && table.isCounted(at)) {
          ledger.put(head(table.head(at)), Set.of(word), new Entry(number, row, where(row, false)));
        }
      }
    }
    return ledger;
  }

  /** Sums over all rows that have the same word in one column, and how many rows have it. */
  static TableLedger summed(Table table, int label) {
    TableLedger ledger = new TableLedger();
    Map<String, List<Row>> groups = new HashMap<>();
    for (Row row : table.rows()) {
      if (!row.isSum() && row.cells().get(label).matches(TEXT)) {
        groups.computeIfAbsent(row.cells().get(label), any -> new ArrayList<>()).add(row);
      }
    }
    boolean listed = IntStream.range(0, table.width()).anyMatch(at -> isName(table, at));
    groups.forEach(
        (word, rows) -> {
          for (int at = 0; at < table.width(); at++) {
            BigDecimal sum = TableSumRules.sum(rows, at);
            if (sum != null && table.isCounted(at)) {
              ledger.put(table, at, new TreeSet<>(Set.of(normal(word))), sum, rows.get(0), true);
            }
          }
          if (listed) {
            BigDecimal count = BigDecimal.valueOf(rows.size());
            Set<String> key = key(table, new TreeSet<>(Set.of(normal(word))));
            ledger.put("总数", key, new Entry(count, rows.get(0), where(rows.get(0), true)));
          }
        });
    return ledger;
  }

  /** The columns before the figures that name what they are of. */
  static List<Integer> labels(Table table) {
    List<Integer> labels = new ArrayList<>();
    for (int at = 0; at < Math.min(4, table.width()); at++) {
      int column = at;
      boolean text = table.rows().stream().anyMatch(row -> row.cells().get(column).matches(TEXT));
      boolean figures = table.rows().stream().anyMatch(row -> row.number(column) != null);
      if (text && !figures) {
        labels.add(at);
      } else if (figures && table.isCounted(at)) {
        break;
      }
    }
    return labels;
  }

  static boolean isName(Table table, int column) {
    return table.head(column).endsWith("名称");
  }

  private void add(Table table, Row row, Set<String> words) {
    for (int at = 0; at < table.width(); at++) {
      BigDecimal number = row.number(at);
      if (number != null && table.isCounted(at)) {
        put(table, at, words, number, row, false);
      }
    }
  }

  private void put(
      Table table, int at, Set<String> words, BigDecimal value, Row row, boolean summed) {
    List<String> parts = table.heads().get(at);
    Set<String> all = new TreeSet<>(words);
    parts.subList(0, parts.size() - 1).forEach(part -> all.add(normal(part)));
    if (!Kinds.only(table.head(at)).isEmpty()) {
      all.add(normal(Kinds.only(table.head(at))));
    }
    put(head(table.head(at)), key(table, all), new Entry(value, row, where(row, summed)));
  }

  /** What is said of two rows is certain of none. */
  private void put(String head, Set<String> key, Entry entry) {
    Map<Set<String>, Entry> of = figures.computeIfAbsent(head, any -> new HashMap<>());
    if (of.containsKey(key)) {
      of.put(key, new Entry(BigDecimal.ONE.negate(), entry.row(), ""));
    } else {
      of.put(key, entry);
    }
  }

  private static String where(Row row, boolean summed) {
    return row.spot() + (summed ? "起各行相加" : "");
  }

  /** With the kind that the title or the words above the table name, where no cell names one. */
  private static Set<String> key(Table table, Set<String> words) {
    Set<String> key = new TreeSet<>(words);
    String kind = Kinds.only(table.title());
    kind = kind.isEmpty() ? Kinds.only(table.caption()) : kind;
    if (!kind.isEmpty() && !key.contains("网站") && !key.contains("新媒体")) {
      key.add(normal(kind));
    }
    return new HashSet<>(key);
  }

  private static String normal(String word) {
    return word.replaceFirst("^(?:政府|政务)(?=(?:网站|新媒体)$)", "");
  }

  /** 在运行 and 网站数 count the same; 检查 and 检查数 too. */
  static String head(String head) {
    if (head.matches("在运行.*|(?:政府网站|网站|单位|账号|新媒体|政务新媒体)(?:总?数|数量)")) {
      return "总数";
    }
    return head.replaceFirst("^(?:实际)?(?:检查|抽查|监测)", "检查")
        .replaceFirst("(?<=.{2})(?:总数|条数|个数|家数|数量|数)$", "");
  }
}
