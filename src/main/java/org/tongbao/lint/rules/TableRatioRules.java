package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** Percentages of a column that are the ratio of two others in nearly all rows. */
final class TableRatioRules {
  private TableRatioRules() {}

  /**
   * Needs no heads: what a column is divided by shows in the other rows. 合格率 has its own rule,
   * which leaves tables with merged cells to this one.
   */
  static final class Ratio extends Check {
    private static final int FEWEST = 4;
    private static final int FEWEST_MEANS = 3;
    private static final int MOST_COLUMNS = 12;
    private static final Pattern MEAN = Pattern.compile(".*(?:平均|[人户站家]均|每[家个站人]).*");

    /** Of so many rows, one may differ; with more that do, the guess is wrong. */
    private static final int ONE_IN = 4;

    private boolean mean;

    @Override
    void end() {
      for (Table table : tables().all()) {
        for (int at = 0; at < table.width() && table.width() <= MOST_COLUMNS; at++) {
          mean = MEAN.matcher(table.wholeHead(at)).matches();
          if (table.isMerged() || !table.head(at).endsWith("合格率")) {
            column(table, at);
          }
        }
      }
    }

    /** Reports the rows that differ, for the division that fits most of the others. */
    private void column(Table table, int at) {
      List<Row> rated =
          table.rows().stream()
              .filter(row -> rate(row, at) != null)
              .filter(row -> mean || !TableColumns.isTotal(row.printed()))
              .toList();
      if (rated.size() < (mean ? FEWEST_MEANS : FEWEST)) {
        return;
      }
      List<Map<Integer, BigDecimal>> numbers = rated.stream().map(row -> numbers(row, at)).toList();
      Map<Integer, BigDecimal> all =
          table.rows().stream()
              .filter(row -> !mean && TableColumns.isTotal(row.printed()))
              .reduce((one, other) -> other)
              .map(row -> numbers(row, at))
              .orElse(Map.of());
      int most = mean ? Math.max(1, rated.size() / ONE_IN) : rated.size() / ONE_IN;
      int fewest = most + 1;
      int part = 0;
      int whole = 0;
      for (int i = 0; i < table.width(); i++) {
        for (int j = -1; j < table.width() && i != at; j++) {
          int wrong = j == at || j == i ? fewest : wrong(numbers, at, i, j, all, fewest);
          if (wrong < fewest) {
            fewest = wrong;
            part = i;
            whole = j;
          }
        }
      }
      for (int i = 0; fewest <= most && i < rated.size(); i++) {
        Map<Integer, BigDecimal> row = numbers.get(i);
        BigDecimal by = whole < 0 ? all.get(part) : row.get(whole);
        report(rated.get(i), at, row.get(part), by);
      }
    }

    /** Reports the row if its figure is another one. */
    private void report(Row row, int at, @Nullable BigDecimal divided, @Nullable BigDecimal by) {
      BigDecimal printed = rate(row, at);
      BigDecimal asked = printed == null ? null : asked(printed, divided, by);
      if (printed != null && asked != null && asked.compareTo(printed) != 0) {
        report(
            row.spot(),
            row.shown(),
            LintMessage.OTHER_RATIO,
            divided + "÷" + by,
            row.cells().get(at),
            mean ? asked.toPlainString() : PrintedRate.print(asked));
      }
    }

    /**
     * How many rows differ; no more than {@code most} are counted. Equal numbers tell nothing: two
     * columns may happen to be equal where all rates are 100%.
     */
    private int wrong(
        List<Map<Integer, BigDecimal>> rows,
        int at,
        int part,
        int whole,
        Map<Integer, BigDecimal> all,
        int most) {
      int wrong = 0;
      boolean telling = false;
      for (Map<Integer, BigDecimal> row : rows) {
        BigDecimal printed = row.get(at);
        BigDecimal divided = row.get(part);
        BigDecimal by = whole < 0 ? all.get(part) : row.get(whole);
        BigDecimal asked = printed == null ? null : asked(printed, divided, by);
        boolean right = printed != null && asked != null && asked.compareTo(printed) == 0;
        telling |= right && divided != null && by != null && divided.compareTo(by) != 0;
        wrong += right ? 0 : 1;
        if (wrong >= most) {
          return most;
        }
      }
      return telling ? wrong : most;
    }

    /** The quotient with as many digits as the printed one; null without one. */
    private @Nullable BigDecimal asked(
        BigDecimal printed, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
      if (part == null || whole == null || whole.signum() == 0) {
        return null;
      }
      if (mean) {
        return part.divide(whole, printed.scale(), RoundingMode.HALF_UP);
      }
      return part.compareTo(whole) > 0 ? null : PrintedRate.of(part, whole, printed.scale());
    }

    /** The numbers of a row by column, and at one place its percentage or mean. */
    private Map<Integer, BigDecimal> numbers(Row row, int at) {
      Map<Integer, BigDecimal> numbers = new HashMap<>();
      for (int i = 0; i < row.cells().size(); i++) {
        BigDecimal number = i == at ? rate(row, at) : row.number(i);
        if (number != null) {
          numbers.put(i, number);
        }
      }
      return numbers;
    }

    private @Nullable BigDecimal rate(Row row, int at) {
      return mean ? row.number(at) : row.percent(at);
    }
  }

  /** Two tables list the same regions, and a few stand at other places. */
  static final class Order extends PlainRows {
    private static final int FEWEST = 5;
    private static final int MOST = 1_000;
    private static final int FEW = 3;

    /** Units may be listed in any order, regions have an official one. */
    private static final Pattern REGIONS = Pattern.compile("(?:地区|市|县|区|乡镇)(?:[（(].{1,8}[）)])?");

    private final List<List<String>> lists = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private boolean ordered;

    @Override
    void begin(TableRow head) {
      ordered = REGIONS.matcher(table.headOf(table.headOf(0).equals("序号") ? 1 : 0)).matches();
      ordered &= head.cells().stream().map(Words::close).noneMatch(cell -> cell.matches("名次|排名"));
    }

    @Override
    void check(TableRow row) {
      String name = Words.close(row.cell(table.headOf(0).equals("序号") ? 1 : 0));
      if (!TableColumns.isTotal(row) && !name.isEmpty() && names.size() < MOST) {
        names.add(name);
        spots.put(name, row.spot());
      }
    }

    @Override
    void endTable() {
      boolean once = spots.size() == names.size(); // a name that stands twice has a rule of its own
      if (ordered && once && table.isPlain() && names.size() >= FEWEST) {
        for (List<String> earlier : lists) {
          compare(earlier);
        }
        lists.add(List.copyOf(names));
      }
      names.clear();
      spots.clear();
    }

    private void compare(List<String> earlier) {
      List<String> ours = names.stream().filter(earlier::contains).distinct().toList();
      List<String> theirs = earlier.stream().filter(names::contains).distinct().toList();
      int moved = 0;
      String first = "";
      for (int i = 0; i < ours.size(); i++) {
        if (!ours.get(i).equals(theirs.get(i))) {
          moved++;
          first = first.isEmpty() ? ours.get(i) : first;
        }
      }
      if (ours.size() >= FEWEST && moved > 0 && moved <= FEW) {
        Spot spot = spots.getOrDefault(first, Spot.of(""));
        report(spot, first, LintMessage.OTHER_NAME_ORDER, first);
      }
    }
  }
}
