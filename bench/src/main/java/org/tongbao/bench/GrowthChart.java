package org.tongbao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Time against rows, both logarithmic, a line for each contender and one for deflating ours. */
final class GrowthChart {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 460;
  private static final int LEFT = 70;
  private static final int RIGHT = 130;
  private static final int TOP = 20;
  private static final int BOTTOM = 50;
  private static final int LABEL_HEIGHT = 15;
  private static final List<String> COLOURS =
      List.of("#000000", "#c0392b", "#2471a3", "#7d3c98", "#b9770e", "#808b96");
  private static final String DEFLATE = "deflate";

  private final Map<String, List<double[]>> lines = new LinkedHashMap<>();
  private final StringBuilder svg = new StringBuilder();
  private final List<Integer> labels = new ArrayList<>();
  private double fewest = Double.MAX_VALUE;
  private double most;
  private double quickest = Double.MAX_VALUE;
  private double slowest;

  private GrowthChart(List<Growth> measured) {
    String ours = measured.get(0).name();
    for (Growth one : measured) {
      point(one.name(), one.rows(), one.made().clock());
    }
    for (Growth one : measured) {
      if (one.name().equals(ours)) {
        point(DEFLATE, one.rows(), one.deflated().clock());
      }
    }
  }

  static String svg(List<Growth> measured) {
    return new GrowthChart(measured).draw();
  }

  private void point(String line, double rows, double millis) {
    lines.computeIfAbsent(line, any -> new ArrayList<>()).add(new double[] {rows, millis});
    fewest = Math.min(fewest, rows);
    most = Math.max(most, rows);
    quickest = Math.min(quickest, millis);
    slowest = Math.max(slowest, millis);
  }

  private String draw() {
    quickest = Math.pow(10, Math.floor(Math.log10(quickest)));
    slowest = Math.pow(10, Math.ceil(Math.log10(slowest)));
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\">%n<title>Milliseconds to make a document, by the rows of its"
            + " tables</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
        WIDTH, HEIGHT);
    for (double millis = quickest; millis <= slowest; millis *= 10) {
      gridLine(y(millis), millis);
    }
    for (double[] point : lines.values().iterator().next()) {
      write(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,.0f</text>%n",
          x(point[0]), HEIGHT - BOTTOM + 18, point[0]);
    }
    write(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">rows</text>%n",
        (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8);
    int number = 0;
    for (Map.Entry<String, List<double[]>> line : lines.entrySet()) {
      line(line.getKey(), line.getValue(), COLOURS.get(number++ % COLOURS.size()));
    }
    return svg.append("</svg>\n").toString();
  }

  private void gridLine(double y, double millis) {
    write(
        "<path d=\"M%d %.1fH%d\" stroke=\"#dddddd\"/>%n<text x=\"%d\" y=\"%.1f\""
            + " text-anchor=\"end\">%s</text>%n",
        LEFT, y, WIDTH - RIGHT, LEFT - 8, y + 4, time(millis));
  }

  private static String time(double millis) {
    return millis < 1000
        ? String.format(Locale.ROOT, millis < 1 ? "%.1f ms" : "%.0f ms", millis)
        : String.format(Locale.ROOT, "%.0f s", millis / 1000);
  }

  private void line(String name, List<double[]> points, String colour) {
    StringBuilder path = new StringBuilder();
    for (double[] point : points) {
      path.append(
          String.format(
              Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(point[0]), y(point[1])));
    }
    String dashes = name.equals(DEFLATE) ? " stroke-dasharray=\"5 4\"" : "";
    write(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>%n",
        path, colour, dashes);
    for (double[] point : points) {
      write(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
          x(point[0]), y(point[1]), colour);
    }
    double[] last = points.get(points.size() - 1);
    write(
        "<text x=\"%.1f\" y=\"%d\" fill=\"%s\">%s</text>%n",
        x(last[0]) + 8, free((int) y(last[1]) + 4), colour, name);
  }

  /** Where a label does not stand on another. */
  private int free(int wanted) {
    int y = wanted;
    for (boolean moved = true; moved; ) {
      moved = false;
      for (int taken : labels) {
        if (Math.abs(taken - y) < LABEL_HEIGHT) {
          y = taken + LABEL_HEIGHT;
          moved = true;
        }
      }
    }
    labels.add(y);
    return y;
  }

  private double x(double rows) {
    return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(rows / fewest) / Math.log(most / fewest);
  }

  private double y(double millis) {
    double share = Math.log(millis / quickest) / Math.log(slowest / quickest);
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share;
  }

  private void write(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
