package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/**
 * The figures of a table by what they are of, whatever its layout: 甲区 under 政府网站 and 检查数 is the
 * same as 甲区, 政府网站 under 检查数.
 */
final class TableLedger {
  private static final Pattern TEXT =
      Pattern.compile("(?!第[一二三四五六七八九十]+$)(?=.*[\\u4e00-\\u9fff]).{2,40}");

  /** By column head, then by what it is of. */
  private final Map<String, Map<Set<String>, Entry>> figures = new HashMap<>();

  /**
   * A figure of a table.
   *
   * @param where the row, or all rows that are added up
   */
  record Entry(BigDecimal value, Row row, String where) {}

  /**
   * What all figures of a column have in common; null for one that is not counted.
   *
   * @param words of what it is, besides the words of the row
   */
  private record Column(String head, Set<String> words) {}

  private final List<@Nullable Column> columns = new ArrayList<>();

  /** The kind that the title or the words above the table name; may be empty. */
  private final String kind;

  private TableLedger(Table table) {
    String titled = Kinds.only(table.title());
    this.kind = normal(titled.isEmpty() ? Kinds.only(table.caption()) : titled);
    for (int at = 0; at < table.width(); at++) {
      Set<String> words = new HashSet<>();
      List<String> parts = table.heads().get(at);
      parts.subList(0, parts.size() - 1).forEach(part -> words.add(normal(part)));
      String named = Kinds.only(table.head(at));
      if (!named.isEmpty()) {
        words.add(normal(named));
      }
      columns.add(table.isCounted(at) ? new Column(head(table.head(at)), words) : null);
    }
  }

  static boolean isText(String cell) {
    return TEXT.matcher(cell).matches();
  }

  Set<String> heads() {
    return figures.keySet();
  }

  Map<Set<String>, Entry> of(String head) {
    return figures.getOrDefault(head, Map.of());
  }

  /** The figures as they stand. */
  static TableLedger printed(Table table) {
    TableLedger ledger = new TableLedger(table);
    for (Row row : table.rows()) {
      Set<String> words = new HashSet<>();
      table.labels().forEach(at -> words.add(normal(row.cells().get(at))));
      words.removeIf(word -> !isText(word));
      for (int at = 0; at < table.width() && !row.isSum() && !words.isEmpty(); at++) {
        ledger.put(at, words, row.number(at), row, false);
      }
    }
    return ledger;
  }

  /** The figures of the rows of a list by the name alone. */
  static TableLedger named(Table table, int name) {
    TableLedger ledger = new TableLedger(table);
    for (Row row : table.rows()) {
      String word = row.cells().get(name);
      for (int at = 0; at < table.width() && isText(word); at++) {
        BigDecimal number = row.number(at);
        Column column = ledger.columns.get(at);
        if (number != null && column != null) {
          ledger.put(column.head(), Set.of(word), new Entry(number, row, where(row, false)));
        }
      }
    }
    return ledger;
  }

  /** Sums over all rows that have the same word in one column, and how many rows have it. */
  static TableLedger summed(Table table, int label) {
    TableLedger ledger = new TableLedger(table);
    Map<String, List<Row>> groups = new HashMap<>();
    for (Row row : table.rows()) {
      if (!row.isSum() && isText(row.cells().get(label))) {
        groups.computeIfAbsent(row.cells().get(label), any -> new ArrayList<>()).add(row);
      }
    }
    boolean listed = IntStream.range(0, table.width()).anyMatch(at -> isName(table, at));
    groups.forEach(
        (word, rows) -> {
          Set<String> words = Set.of(normal(word));
          for (int at = 0; at < table.width(); at++) {
            ledger.put(at, words, TableSumRules.sum(rows, at), rows.get(0), true);
          }
          if (listed) {
            BigDecimal count = BigDecimal.valueOf(rows.size());
            Set<String> key = ledger.key(words);
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
      boolean text = table.rows().stream().anyMatch(row -> isText(row.cells().get(column)));
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

  private void put(int at, Set<String> words, @Nullable BigDecimal value, Row row, boolean summed) {
    Column column = columns.get(at);
    if (value != null && column != null) {
      Set<String> all = new HashSet<>(words);
      all.addAll(column.words());
      put(column.head(), key(all), new Entry(value, row, where(row, summed)));
    }
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

  /** With the kind of the table, where no cell names one. */
  private Set<String> key(Set<String> words) {
    Set<String> key = new HashSet<>(words);
    if (!kind.isEmpty() && !key.contains("网站") && !key.contains("新媒体")) {
      key.add(kind);
    }
    return key;
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
