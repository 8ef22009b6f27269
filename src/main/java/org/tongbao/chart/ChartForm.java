package org.tongbao.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Forms of charts, named as in Word. */
public enum ChartForm {
  /** Vertical bars. */
  COLUMN("柱形图"),
  /** Horizontal bars, for many or long names. */
  BAR("条形图"),
  /** Lines, for changes over time. */
  LINE("折线图");

  private final String label;

  ChartForm(String label) {
    this.label = label;
  }

  /** The value in markup. */
  public String label() {
    return label;
  }

  /** Whether the length of a bar shows the value, so that the axis must begin at zero. */
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
