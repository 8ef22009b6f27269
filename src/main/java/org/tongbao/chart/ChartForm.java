package org.tongbao.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a chart shows its values; the names are those of Word's own list. */
public enum ChartForm {
  /** Upright bars, side by side. */
  COLUMN("柱形图"),
  /** Lying bars, one below the other: for many names, or long ones. */
  BAR("条形图"),
  /** Points joined by a line: for changes over time. */
  LINE("折线图");

  private final String label;

  ChartForm(String label) {
    this.label = label;
  }

  /** As it is written in markup. */
  public String label() {
    return label;
  }

  /** Whether a value is shown by a length, which has to begin at zero to be true. */
  public boolean showsLengths() {
    return this != LINE;
  }

  /** By label. */
  public static Optional<ChartForm> find(String label) {
    return Arrays.stream(values()).filter(form -> form.label.equals(label)).findFirst();
  }

  /** All labels. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ChartForm::label).toList();
  }
}
