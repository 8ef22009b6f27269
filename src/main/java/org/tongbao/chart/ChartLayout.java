package org.tongbao.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * The layout of a chart. All lengths are in twips from the upper left corner, independent of the
 * output, so that all drawings of a chart agree.
 *
 * @param width of the whole
 * @param height of the whole
 * @param titleSize size of the title's characters
 * @param size size of all other characters
 * @param plot where the values are drawn, without the names and numbers of the axes
 * @param names rotation of the points' names
 * @param labels rotation of the values at bars or points
 */
public record ChartLayout(
    int width, int height, int titleSize, int size, Plot plot, Turn names, Turn labels) {
  private static final int LEAST_SIZE = 100;

  /**
   * The area of the values.
   *
   * @param left of its left edge
   * @param top of its upper edge
   * @param width of it
   * @param height of it
   */
  public record Plot(int left, int top, int width, int height) {
    /** Its right edge. */
    public int right() {
      return left + width;
    }

    /** Its lower edge. */
    public int bottom() {
      return top + height;
    }
  }

  /** Rotation of text. */
  public enum Turn {
    /** No room, so no text. */
    NONE,
    /** Horizontal. */
    LEVEL,
    /** Slanted upwards. */
    SLANTED,
    /** Vertical. */
    UPRIGHT
  }

  /**
   * Lays a chart out.
   *
   * @param width that is available
   * @param most available height
   * @param titleSize font size of the title; other text is a little smaller, as 五号 is than 小四
   */
  public static ChartLayout of(Chart chart, int width, int most, int titleSize) {
    return new Measuring(chart, width, most, titleSize).layout();
  }

  /**
   * The width of a text.
   *
   * @param size of a character
   */
  public static int width(String words, int size) {
    return words.codePoints().map(c -> c < 0x80 ? 1 : 2).sum() * size / 2;
  }

  static int widest(List<String> words, int size) {
    return words.stream().mapToInt(each -> width(each, size)).max().orElse(0);
  }

  /**
   * The share of a point's slot that its bars take together, in per cent.
   *
   * @param series how many bars there are
   */
  public static int barsShare(int series) {
    return series == 1 ? 60 : 80;
  }

  /** The lines above a chart: its caption and the note on its axis. */
  public static List<String> heads(Chart chart) {
    String note = Axis.of(chart).note();
    return note.isEmpty() ? List.of(chart.caption()) : List.of(chart.caption(), "（" + note + "）");
  }

  /** The lines of the legend, each a list of indexes of series; none if there is one series. */
  public static List<List<Integer>> legend(Chart chart, int width, int size) {
    return Legend.lines(chart, width, size);
  }

  /**
   * The width of an entry of the legend: symbol, name and gaps.
   *
   * @param size of a character
   */
  public static int legendEntry(String name, int size) {
    return Legend.width(name, size);
  }

  /** Computes the layout. */
  private static final class Measuring {
    private final Chart chart;
    private final int width;
    private final int titleSize;
    private final int above;
    private final int most;
    private final int count;
    private final int series;
    private int size;

    Measuring(Chart chart, int width, int most, int titleSize) {
      this.chart = chart;
      this.width = width;
      this.titleSize = titleSize;
      this.size = titleSize * 7 / 8;
      this.above = (2 * heads(chart).size() + 1) * titleSize;
      this.most = most;
      this.count = chart.slots();
      this.series = chart.series().size();
    }

    ChartLayout layout() {
      return chart.form() == ChartForm.BAR ? horizontal() : vertical();
    }

    private int legend() {
      return ChartLayout.legend(chart, width, size).size() * size * 2;
    }

    private List<String> labels() {
      return chart.values().stream().map(BigDecimal::toPlainString).toList();
    }

    private List<String> ticks() {
      return Axis.of(chart).ticks().stream().map(BigDecimal::toPlainString).toList();
    }

    /** Layout of horizontal bars: names at the left, below each other. */
    private ChartLayout horizontal() {
      int room = most - above - 2 * size - legend();
      int slot = Math.min(room / count, Math.max(2 * size, (series * 5 / 4 + 1) * size));
      size = Math.max(LEAST_SIZE, Math.min(size, slot * 5 / 6));
      Turn labels = room(slot) >= size ? Turn.LEVEL : Turn.NONE;
      int left = Math.min(width * 2 / 5, widest(chart.names(), size) + size);
      int right = (labels == Turn.NONE ? 0 : widest(labels(), size)) + size;
      Plot plot = new Plot(left, above, width - left - right, slot * count);
      int height = plot.bottom() + 2 * size + legend();
      return new ChartLayout(width, height, titleSize, size, plot, Turn.LEVEL, labels);
    }

    /** Layout of vertical bars and lines: names below, side by side. */
    private ChartLayout vertical() {
      int slot = width * 9 / 10 / count;
      size = Math.max(LEAST_SIZE, Math.min(size, slot * 5 / 6));
      int longest = widest(chart.names(), size);
      boolean level = longest + size / 2 <= slot;
      int below = level ? 2 * size : Math.min(8 * size, longest * 5 / 7 + size * 3 / 2);
      Turn labels = labels(slot);
      int over = labels == Turn.UPRIGHT ? widest(labels(), size) + size / 2 : 3 * size / 2;
      int left = Math.max(widest(ticks(), size) + size, level ? 0 : below - slot / 2);
      int high = Math.min(width * 2 / 5, most - above - over - below - legend());
      Plot plot = new Plot(left, above + over, width - left - size, high);
      int height = plot.bottom() + below + legend();
      Turn names = level ? Turn.LEVEL : Turn.SLANTED;
      return new ChartLayout(width, height, titleSize, size, plot, names, labels);
    }

    /** The width for a bar's value within the point's slot: all of it if there is one bar. */
    private int room(int slot) {
      return series == 1 ? slot : slot * barsShare(series) / 100 / series;
    }

    /** The values of crossing lines would overlap, so only a single line is labelled. */
    private Turn labels(int slot) {
      boolean line = chart.form() == ChartForm.LINE;
      if (line && series > 1) {
        return Turn.NONE;
      }
      if (widest(labels(), size) <= room(slot)) {
        return Turn.LEVEL;
      }
      return !line && size <= room(slot) ? Turn.UPRIGHT : Turn.NONE;
    }
  }
}
