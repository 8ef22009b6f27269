package org.tongbao.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks the legend into lines. */
final class Legend {
  /** Width of symbol and gaps beside a name, in characters. */
  private static final int SYMBOL = 4;

  private Legend() {}

  static List<List<Integer>> lines(Chart chart, int width, int size) {
    List<List<Integer>> lines = new ArrayList<>();
    if (chart.series().size() == 1) {
      return lines;
    }
    int left = 0;
    for (int place = 0; place < chart.series().size(); place++) {
      int wide = width(chart.series().get(place).name(), size);
      if (lines.isEmpty() || wide > left) {
        lines.add(new ArrayList<>());
        left = width;
      }
      lines.get(lines.size() - 1).add(place);
      left -= wide;
    }
    return lines;
  }

  /** The width of an entry. */
  static int width(String name, int size) {
    return ChartLayout.width(name, size) + SYMBOL * size;
  }
}
