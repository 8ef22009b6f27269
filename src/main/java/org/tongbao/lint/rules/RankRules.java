package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** 名次 in tables, whatever is merged in them. Only warnings: a note may give a rule of its own. */
final class RankRules {
  private static final Pattern ORDINAL = Pattern.compile("第?([一二三四五六七八九十]{1,3}|\\d{1,4})名?");

  private RankRules() {}

  /** The rank of a row; 0 where it has none. */
  private static int rank(Row row, int column) {
    Matcher ordinal = ORDINAL.matcher(row.cells().get(column));
    if (!ordinal.matches()) {
      return 0;
    }
    String written = ordinal.group(1);
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : Words.chineseNumber(written);
  }

  /** Keeps nothing until the end; then each table's ranks, group by group. */
  private abstract static class Ranks extends Check {
    @Override
    final void end() {
      for (Table table : tables().all()) {
        for (int at = 0; at < table.width(); at++) {
          if (table.head(at).matches("名次|排名|位次")) {
            check(table, at, groups(table, at));
          }
        }
      }
    }

    /** Rows that are ranked together: until a sum, or where a merged first cell begins. */
    private static List<List<Row>> groups(Table table, int column) {
      boolean merged = table.rows().stream().anyMatch(row -> row.isContinued(0));
      List<List<Row>> groups = new ArrayList<>();
      int last = 0;
      for (Row row : table.rows()) {
        int rank = row.isSum() ? 0 : rank(row, column);
        boolean begins = rank < last || last == 0 || (merged && !row.isContinued(0));
        if (rank > 0 && begins) {
          groups.add(new ArrayList<>());
        }
        if (rank > 0) {
          groups.get(groups.size() - 1).add(row);
        }
        last = rank;
      }
      return groups;
    }

    abstract void check(Table table, int column, List<List<Row>> groups);

    final void report(Row row, LintMessage message, Object... values) {
      report(row.spot(), row.shown(), message, values);
    }
  }

  /** Ranks that follow no column of figures; they may follow one that is not printed. */
  static final class Figures extends Ranks {
    /** Whether a column falls, and whether it rises, with the ranks so far. */
    private static final class Order {
      private boolean falls = true;
      private boolean rises = true;
      private @Nullable BigDecimal last;

      void next(boolean tied, @Nullable BigDecimal value) {
        if (value == null) {
          falls = false;
          rises = false;
        } else if (last != null) {
          int compared = value.compareTo(last);
          falls &= tied ? compared == 0 : compared < 0;
          rises &= tied ? compared == 0 : compared > 0;
        }
        last = value;
      }

      boolean holds() {
        return falls || rises;
      }
    }

    @Override
    void check(Table table, int column, List<List<Row>> groups) {
      Map<Integer, Order> orders = new HashMap<>();
      for (int at = 0; at < table.width(); at++) {
        if (at != column && !table.head(at).equals("序号")) {
          orders.put(at, new Order());
        }
      }
      Row broken = null;
      for (List<Row> group : groups) {
        orders.values().forEach(order -> order.last = null);
        int last = 0;
        for (Row row : group) {
          boolean held = orders.values().stream().anyMatch(Order::holds);
          boolean tied = rank(row, column) == last;
          orders.forEach((at, order) -> order.next(tied, value(row.cells().get(at))));
          boolean holds = orders.values().stream().anyMatch(Order::holds);
          broken = held && !holds && last > 0 ? row : broken;
          last = rank(row, column);
        }
      }
      if (broken != null) {
        report(broken, LintMessage.RANK_WITHOUT_FIGURES, broken.cells().get(column));
      }
    }

    private static @Nullable BigDecimal value(String cell) {
      String digits = cell.replaceFirst("[%％分条]$", "");
      return digits.matches("\\d{1,12}(?:\\.\\d{1,6})?") ? new BigDecimal(digits) : null;
    }
  }

  /** After two of rank 1 comes 3, or 2 in a table that does not skip; never both. */
  static final class Steps extends Ranks {
    private final Map<String, Boolean> noted = new HashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      String text = paragraph.text();
      if (text.contains("名次") && text.contains("跳过")) {
        noted.put(paragraph.spot().part(), !text.matches("(?s).*不跳过.*"));
      }
    }

    @Override
    void check(Table table, int column, List<List<Row>> groups) {
      Map<Boolean, Integer> ways = new TreeMap<>();
      groups.forEach(group -> walk(column, group, null, ways));
      int skips = ways.getOrDefault(true, 0);
      int follows = ways.getOrDefault(false, 0);
      Boolean rule = noted.get(table.spot().part());
      if (rule == null && skips != follows) {
        rule = skips > follows;
      }
      boolean certain = noted.containsKey(table.spot().part()) || skips + follows > 2;
      for (List<Row> group : groups) {
        Row wrong = walk(column, group, certain ? rule : null, new TreeMap<>());
        if (wrong != null) {
          report(wrong, LintMessage.RANK_STEPS, wrong.cells().get(column));
          return; // the ranks below follow from it
        }
      }
    }

    /**
     * The first row whose rank is none that may follow, counting which way ties go.
     *
     * @param skip whether ranks are left out after a tie; null for either
     */
    private static @Nullable Row walk(
        int column, List<Row> group, @Nullable Boolean skip, Map<Boolean, Integer> ways) {
      int last = 0;
      int tied = 0;
      for (Row row : group) {
        int rank = rank(row, column);
        if (rank == last) {
          tied++;
          continue;
        }
        boolean skipped = rank == last + tied;
        boolean followed = rank == last + 1;
        boolean either = skipped || followed;
        boolean fits = skip == null ? either : (skip ? skipped : followed);
        if (last > 0 && !fits) {
          return row;
        }
        if (last > 0 && tied > 1) {
          ways.merge(skipped, 1, Integer::sum);
        }
        last = rank;
        tied = 1;
      }
      return null;
    }
  }
}
