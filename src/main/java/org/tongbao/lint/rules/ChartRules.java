package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Chart;
import org.tongbao.lint.docx.Chart.Point;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** Charts against the tables. */
final class ChartRules {
  private ChartRules() {}

  /** A chart has the figures of a table, but for a few. Only a warning, as both may be of parts. */
  static final class Figures extends Check {
    private static final int MOST = 50;
    private static final int FEWEST = 2;
    private static final int ONE_IN = 4;

    private final Map<Integer, Spot> spots = new TreeMap<>();
    private final List<Chart> charts = new ArrayList<>();

    @Override
    void chart(Chart chart, Spot spot) {
      if (charts.size() < MOST) {
        spots.put(charts.size(), spot);
        charts.add(chart);
      }
    }

    @Override
    void end() {
      for (int i = 0; i < charts.size(); i++) {
        for (Table table : tables().all()) {
          if (compare(charts.get(i), spots.getOrDefault(i, Spot.of("")), table)) {
            break; // the other tables repeat it
          }
        }
      }
    }

    private boolean compare(Chart chart, Spot spot, Table table) {
      List<Object[]> wrong = new ArrayList<>();
      int equal = 0;
      for (Point point : chart.points()) {
        Row row = null;
        BigDecimal printed = null;
        for (Row next : table.rows()) {
          BigDecimal value =
              next.cells().contains(point.category()) ? value(chart, point, table, next) : null;
          row = value == null ? row : next;
          printed = value == null ? printed : value;
        }
        BigDecimal drawn = number(point.value());
        if (row != null && printed != null && drawn != null) {
          boolean same = drawn.compareTo(printed) == 0;
          equal += same ? 1 : 0;
          if (!same) {
            wrong.add(
                new Object[] {
                  point.series(),
                  point.category(),
                  point.value(),
                  row.spot(),
                  printed.toPlainString()
                });
          }
        }
      }
      if (!wrong.isEmpty()
          && equal >= FEWEST
          && wrong.size() <= Math.max(1, (equal + wrong.size()) / ONE_IN)) {
        wrong.forEach(
            values ->
                report(spot, Words.shown(chart.title()), LintMessage.CHART_AGAINST_TABLE, values));
        return true;
      }
      return false;
    }

    /** The only cell of the row that is what the chart is titled and the series is named. */
    private static @Nullable BigDecimal value(Chart chart, Point point, Table table, Row row) {
      BigDecimal found = null;
      for (int at = 0; at < table.width(); at++) {
        String head = table.head(at);
        boolean series =
            table.wholeHead(at).contains(point.series())
                || row.cells().contains(point.series())
                || table.title().contains(point.series());
        boolean meant =
            head.length() > 1 && (chart.title().contains(head) || head.equals(point.series()));
        BigDecimal value = meant && series ? number(row.cells().get(at)) : null;
        if (value != null && found != null) {
          return null;
        }
        found = value == null ? found : value;
      }
      return found;
    }

    private static @Nullable BigDecimal number(String cell) {
      String digits = cell.replaceFirst("[%％]$", "");
      return digits.matches("\\d{1,12}(?:\\.\\d{1,12})?") ? new BigDecimal(digits) : null;
    }
  }
}
