package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/**
 * Sums in tables of any shape. What is added up shows in the other columns or rows; these are only
 * warnings.
 */
final class TableSumRules {
  private static final int MOST_COLUMNS = 12;

  private TableSumRules() {}

  /** Null where a cell is no number. */
  static @Nullable BigDecimal sum(List<Row> rows, int at) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : rows) {
      boolean none = row.cells().get(at).matches("[—-]*");
      BigDecimal number = none ? BigDecimal.ZERO : row.number(at);
      if (number == null) {
        return null;
      }
      sum = sum.add(number);
    }
    return sum;
  }

  /** A sum row of which most columns are the sum of the same rows, and one is not. */
  static final class Subtotal extends Check {
    private static final String OWN_RULE = ".*(?:数|数量|[（(][家个条件次项篇][）)])";

    @Override
    void end() {
      tables().all().forEach(this::check);
    }

    private void check(Table table) {
      List<Row> leaves = new ArrayList<>();
      List<Row> since = new ArrayList<>();
      List<Row> sums = new ArrayList<>();
      Set<String> known = new HashSet<>();
      boolean plain = !table.isMerged() && table.rows().stream().filter(Row::isSum).count() == 1;
      for (Row row : table.rows()) {
        if (!row.isSum()) {
          leaves.add(row);
          since.add(row);
          continue;
        }
        String label = row.cells().get(0);
        if (label.length() > 2 && label.endsWith("小计") && !known.add(label)) {
          report(row.spot(), row.shown(), LintMessage.SUBTOTAL_TWICE, label);
        }
        List<Row> both = new ArrayList<>(sums);
        both.addAll(since);
        compare(table, row, plain, List.of(since, leaves, sums, both, ofSort(leaves, row)));
        sums.add(row);
        since.clear();
      }
    }

    /** The rows that have one of the row's own words beside 合计, such as 第一批. */
    private static List<Row> ofSort(List<Row> leaves, Row sum) {
      String sort = sum.cells().get(1);
      return sort.matches("\\d.*|") || sort.equals(sum.cells().get(0))
          ? List.of()
          : leaves.stream().filter(row -> row.cells().get(1).equals(sort)).toList();
    }

    /** Compares with the rows of which the most columns are the sum. */
    private void compare(Table table, Row row, boolean plain, List<List<Row>> readings) {
      List<Integer> columns =
          IntStream.range(1, table.width())
              .filter(at -> table.isCounted(at) && row.number(at) != null)
              .boxed()
              .toList();
      List<Row> best = List.of();
      List<Integer> wrong = columns;
      for (List<Row> reading : readings) {
        List<Integer> others = columns.stream().filter(at -> !isSum(reading, row, at, at)).toList();
        if (reading.size() > 1 && others.size() < wrong.size()) {
          best = reading;
          wrong = others;
        }
      }
      for (int at : wrong.size() == 1 && !best.isEmpty() ? wrong : List.<Integer>of()) {
        BigDecimal sum = sum(best, at);
        if (sum != null && !(plain && table.wholeHead(at).matches(OWN_RULE))) {
          report(
              row.spot(),
              row.shown(),
              LintMessage.DOUBTFUL_SUBTOTAL,
              table.wholeHead(at),
              row.cells().get(at),
              sum.stripTrailingZeros().toPlainString());
        }
      }
    }

    private static boolean isSum(List<Row> rows, Row row, int at, int printedAt) {
      BigDecimal sum = sum(rows, at);
      BigDecimal printed = row.number(printedAt);
      return sum != null && printed != null && sum.compareTo(printed) == 0;
    }
  }

  /** A column that is two others added up, or one and a fixed number, in all rows but one. */
  static final class Columns extends Check {
    private static final int FEWEST = 5;
    private static final int DISTINCT = 3;
    private static final String PARTED = "(?:实际)?(?:检查|抽查|监测)(?:总?数|数量)|(?:共)?收到.*|.*转办.*|发现问题.*";

    /** What a row must be for the relation to hold, and the number it should have then. */
    private interface Relation {
      @Nullable BigDecimal asked(Row row);
    }

    @Override
    void end() {
      tables().all().stream().filter(table -> table.width() <= MOST_COLUMNS).forEach(this::check);
    }

    private void check(Table table) {
      List<Integer> columns =
          IntStream.range(0, table.width()).filter(table::isCounted).boxed().toList();
      Set<Row> told = new HashSet<>();
      for (int c : columns) {
        groups(table, c, told);
        boolean own = !table.isMerged() && table.head(c).matches(PARTED);
        for (int a : columns) {
          if (a != c) {
            constant(table, a, c, told);
          }
          for (int b : columns) {
            if (a < b && a != c && b != c && !own) {
              compare(table, c, List.of(a, b), told, row -> plus(row.number(a), row.number(b)));
            }
          }
        }
      }
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
      return a == null || b == null ? null : a.add(b);
    }

    /** 超出 is 报送 less 12 in each row, or 相差 is 12 less 报送. */
    private void constant(Table table, int a, int c, Set<Row> told) {
      for (Row first : table.rows().subList(0, Math.min(2, table.rows().size()))) {
        BigDecimal one = first.number(a);
        BigDecimal other = first.number(c);
        if (one != null && other != null && one.compareTo(other) != 0) {
          BigDecimal difference = other.subtract(one);
          BigDecimal sum = other.add(one);
          if (difference.signum() > 0) {
            compare(table, c, List.of(a), told, row -> plus(row.number(a), difference));
          }
          if (a < c) {
            compare(
                table,
                c,
                List.of(a),
                told,
                row -> row.number(a) == null ? null : sum.subtract(row.number(a)));
          }
        }
      }
    }

    private void compare(Table table, int c, List<Integer> from, Set<Row> told, Relation relation) {
      Set<BigDecimal> values = new HashSet<>();
      int fits = 0;
      Row wrong = null;
      int[] other = new int[from.size()];
      for (Row row : table.rows()) {
        BigDecimal printed = row.number(c);
        BigDecimal asked = relation.asked(row);
        if (printed == null || asked == null) {
          continue;
        }
        if (printed.compareTo(asked) == 0) {
          fits++;
          values.add(printed);
          for (int i = 0; i < other.length; i++) {
            other[i] += Objects.requireNonNull(row.number(from.get(i))).signum();
          }
        } else if (wrong == null) {
          wrong = row;
        } else {
          return;
        }
      }
      boolean certain = IntStream.of(other).allMatch(nonzero -> nonzero >= DISTINCT);
      if (wrong != null && fits >= FEWEST && values.size() >= DISTINCT && certain) {
        found(table, wrong, c, relation.asked(wrong), told);
      }
    }

    private void found(Table table, Row row, int at, @Nullable BigDecimal asked, Set<Row> told) {
      if (asked != null && told.add(row)) {
        report(
            row.spot(),
            row.shown(),
            LintMessage.OTHER_COLUMN_SUM,
            table.wholeHead(at),
            row.cells().get(at),
            asked.toPlainString());
      }
    }

    /** A merged cell that adds up the rows beside it, as in the other groups. */
    private void groups(Table table, int c, Set<Row> told) {
      List<List<Row>> groups = new ArrayList<>();
      for (Row row : table.rows()) {
        if (!row.isContinued(c)) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(row);
      }
      Predicate<List<Row>> several = group -> group.size() > 1;
      if (groups.size() < FEWEST || groups.stream().filter(several).count() < DISTINCT) {
        return;
      }
      for (int k = 0; k < table.width(); k++) {
        int column = k;
        List<List<Row>> wrong =
            groups.stream()
                .filter(group -> !Subtotal.isSum(group, group.get(0), column, c))
                .toList();
        if (k != c && wrong.size() == 1) {
          found(table, wrong.get(0).get(0), c, sum(wrong.get(0), column), told);
        }
      }
    }
  }
}
