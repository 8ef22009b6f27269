package org.tongbao.markup;

import java.util.Arrays;
import java.util.Optional;

/** The standard's two forms of 版头. Source: GB/T 9704-2012, 7.2 and 10.1. */
public enum HeadForm {
  /** The mark, the number, and a red rule over the text. */
  DOCUMENT("文件格式"),
  /** The mark over a red double rule, and another at the page's foot. */
  LETTER("信函格式");

  private final String label;

  HeadForm(String label) {
    this.label = label;
  }

  /** As it is written in markup. */
  public String label() {
    return label;
  }

  static Optional<HeadForm> find(String label) {
    return Arrays.stream(values()).filter(form -> form.label.equals(label)).findFirst();
  }
}
