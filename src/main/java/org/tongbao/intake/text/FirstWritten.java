package org.tongbao.intake.text;

import java.util.HashMap;
import java.util.Map;
import org.tongbao.inspection.VisibleForm;

/**
 * Names that are not listed anywhere, each as it was written first: 微信（订阅号） and 微信(订阅号) would
 * otherwise be two rows of a table.
 */
public final class FirstWritten {
  private final Map<String, String> byForm = new HashMap<>();

  /** The first of the names that look like this one. */
  public String of(String name) {
    String first = byForm.putIfAbsent(VisibleForm.of(name), name);
    return first == null ? name : first;
  }
}
