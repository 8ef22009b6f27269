package org.tongbao.store;

import java.util.HashMap;
import java.util.Map;
import org.tongbao.inspection.Finding;

/**
 * Uses one object for equal texts. A database returns a new object for each cell, and thousands of
 * findings have equal texts.
 */
final class SharedTexts {
  /** Limits the memory used if all texts are different. */
  private static final int MOST = 20_000;

  private final Map<String, String> texts = new HashMap<>();

  /** The same finding with shared texts. */
  Finding share(Finding finding) {
    return new Finding(
        finding.row(),
        finding.unitRow(),
        share(finding.kind()),
        share(finding.indicator()),
        finding.severity(),
        share(finding.section()),
        share(finding.topic()),
        share(finding.problem()),
        share(finding.prose()),
        finding.date(),
        share(finding.source()),
        finding.rectified(),
        finding.listed(),
        finding.named(),
        finding.points(),
        finding.due(),
        finding.own());
  }

  private String share(String text) {
    String known = texts.get(text);
    if (known == null && texts.size() < MOST) {
      texts.put(text, text);
    }
    return known == null ? text : known;
  }
}
