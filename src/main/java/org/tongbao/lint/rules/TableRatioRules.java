package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Percentages of a column that are the ratio of two others in nearly all rows. */
final class TableRatioRules {
  private TableRatioRules() {}

  /** Needs no heads: what a column is divided by shows in the other rows. 合格率 has its own rule. */
  static final class Ratio extends Check implements RowCheck {
    private static final int FEWEST = 4;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 12;

    /** Of so many rows, one may differ; with more that do, the guess is wrong. */
    private static final int ONE_IN = 4;

    private final List<TableRow> rows = new ArrayList<>();
    private TableRow head = TableColumns.NO_ROW;
    private @Nullable TableRow total;
    private int width;

    @Override
    public void row(TableRow row) {
      if (row.first()) {
        endTable();
        head = row;
        width = row.cells().size();
      } else if (row.header()) {
        width = 0; // with a second header, columns are not certain
      } else if (row.cells().size() == width && rows.size() < MOST_ROWS) {
        if (TableColumns.isTotal(row)) {
          total = row;
        } else {
          rows.add(row);
        }
      }
    }

    @Override
    void end() {
      endTable();
    }

    private void endTable() {
      for (int at = 0; at < width && width <= MOST_COLUMNS; at++) {
        if (!Words.close(head.cell(at)).endsWith("合格率")) {
          column(at);
        }
      }
      rows.clear();
      total = null;
      width = 0;
    }

    /** Reports the rows that differ, for the division that fits most of the others. */
    private void column(int at) {
      List<TableRow> rated = rows.stream().filter(row -> rate(row.cell(at)) != null).toList();
      if (rated.size() < FEWEST) {
        return;
      }
      List<Map<Integer, BigDecimal>> numbers = rated.stream().map(row -> numbers(row, at)).toList();
      Map<Integer, BigDecimal> all = total == null ? Map.of() : numbers(total, at);
      int fewest = rated.size() / ONE_IN + 1;
      int part = 0;
      int whole = 0;
      for (int i = 0; i < width; i++) {
        for (int j = -1; j < width && i != at; j++) {
          int wrong = j == at || j == i ? fewest : wrong(numbers, at, i, j, all, fewest);
          if (wrong < fewest) {
            fewest = wrong;
            part = i;
            whole = j;
          }
        }
      }
      for (int i = 0; fewest <= rated.size() / ONE_IN && i < rated.size(); i++) {
        Map<Integer, BigDecimal> row = numbers.get(i);
        BigDecimal by = whole < 0 ? all.get(part) : row.get(whole);
        report(rated.get(i), at, row.get(part), by);
      }
    }

    /** Reports the row if its percentage is another one. */
    private void report(
        TableRow row, int at, @Nullable BigDecimal divided, @Nullable BigDecimal by) {
      BigDecimal printed = rate(row.cell(at));
      BigDecimal asked = printed == null ? null : asked(printed, divided, by);
      if (printed != null && asked != null && asked.compareTo(printed) != 0) {
        report(
            row.spot(),
            Words.shown(String.join(" ", row.cells())),
            LintMessage.OTHER_RATIO,
            divided + "÷" + by,
            Words.close(row.cell(at)),
            PrintedRate.print(asked));
      }
    }

    /** How many rows differ; no more than {@code most} are counted. */
    private static int wrong(
        List<Map<Integer, BigDecimal>> rows,
        int at,
        int part,
        int whole,
        Map<Integer, BigDecimal> all,
        int most) {
      int wrong = 0;
      for (Map<Integer, BigDecimal> row : rows) {
        BigDecimal printed = row.get(at);
        BigDecimal by = whole < 0 ? all.get(part) : row.get(whole);
        BigDecimal asked = printed == null ? null : asked(printed, row.get(part), by);
        wrong += printed != null && asked != null && asked.compareTo(printed) == 0 ? 0 : 1;
        if (wrong >= most) {
          return most;
        }
      }
      return wrong;
    }

    /** The rate of a part in a whole, with as many digits as the printed one; null without one. */
    private static @Nullable BigDecimal asked(
        BigDecimal printed, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
      return part == null || whole == null || whole.signum() == 0 || part.compareTo(whole) > 0
          ? null
          : PrintedRate.of(part, whole, printed.scale());
    }

    /** The numbers of a row by column, and at one place its percentage. */
    private static Map<Integer, BigDecimal> numbers(TableRow row, int at) {
      Map<Integer, BigDecimal> numbers = new HashMap<>();
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = Words.close(row.cell(i));
        BigDecimal rate = i == at ? rate(cell) : null;
        if (rate != null) {
          numbers.put(i, rate);
        } else if (cell.matches("\\d{1,9}(?:\\.\\d{1,2})?")) {
          numbers.put(i, new BigDecimal(cell));
        }
      }
      return numbers;
    }

    private static @Nullable BigDecimal rate(String written) {
      String cell = Words.close(written);
      return cell.matches("\\d{1,3}(?:\\.\\d{1,4})?%")
          ? new BigDecimal(cell.substring(0, cell.length() - 1))
          : null;
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
