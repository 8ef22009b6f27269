package org.tongbao.lint.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the names and values that a chart part keeps of its series. */
final class ChartReader {
  /** Limits against hostile files; a chart of a notice has a few dozen. */
  private static final int MOST_POINTS = 2_000;

  private static final int LONGEST = 1_000;

  private final PartReader reader;
  private final StringBuilder title = new StringBuilder();
  private final List<Chart.Point> points = new ArrayList<>();

  private ChartReader(PartReader reader) {
    this.reader = reader;
  }

  static Chart read(PartReader reader) throws UnreadableDocx, IOException {
    return new ChartReader(reader).read();
  }

  private Chart read() throws UnreadableDocx, IOException {
    while (reader.next()) {
      if (reader.starts("title") && points.isEmpty() && title.isEmpty()) {
        title.append(String.join("", texts("t").values()));
      } else if (reader.starts("ser")) {
        series();
      }
    }
    return new Chart(title.toString(), List.copyOf(points));
  }

  private void series() throws UnreadableDocx, IOException {
    String name = "";
    Map<Integer, String> categories = Map.of();
    Map<Integer, String> values = Map.of();
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (reader.starts("tx")) {
        name = String.join("", texts("v").values());
      } else if (reader.starts("cat")) {
        categories = texts("v");
      } else if (reader.starts("val")) {
        values = texts("v");
      }
    }
    for (Map.Entry<Integer, String> category : categories.entrySet()) {
      String value = values.get(category.getKey());
      if (value != null && points.size() < MOST_POINTS) {
        points.add(new Chart.Point(name, category.getValue(), value));
      }
    }
  }

  /** The texts of elements within the current one, by the {@code idx} of the point they are in. */
  private Map<Integer, String> texts(String element) throws UnreadableDocx, IOException {
    Map<Integer, String> texts = new TreeMap<>();
    int index = 0;
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (reader.starts("pt")) {
        index = reader.number("idx", 0);
      } else if (reader.starts(element) && texts.size() < MOST_POINTS) {
        texts.merge(index, text(element), String::concat);
      }
    }
    return texts;
  }

  private String text(String element) throws UnreadableDocx, IOException {
    StringBuilder text = new StringBuilder();
    while (reader.next() && !reader.ends(element)) {
      if (reader.isText() && text.length() < LONGEST) {
        text.append(reader.text(), 0, Math.min(reader.text().length(), LONGEST));
      }
    }
    return Words.close(text.toString());
  }
}
