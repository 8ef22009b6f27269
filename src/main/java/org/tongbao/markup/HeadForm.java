package org.tongbao.markup;

import java.util.Arrays;
import java.util.Optional;

/** The standard's two forms of 版头. Source: GB/T 9704-2012, 7.2 and 10.1. */
public enum HeadForm {
  /** Issuer's name, number, and a red rule above the text. */
  DOCUMENT("文件格式"),
  /** Issuer's name above a red double rule, and another rule at the foot of the page. */
  LETTER("信函格式");

  private final String label;

  HeadForm(String label) {
    this.label = label;
  }

  static Optional<HeadForm> find(String label) {
    return Arrays.stream(values()).filter(form -> form.label.equals(label)).findFirst();
  }
}
