package org.tongbao.store;

import java.util.HashMap;
import java.util.Map;
import org.tongbao.inspection.Finding;

/**
 * Makes one object of equal texts. A database hands out a new one for each cell, while thousands of
 * findings say the same.
 */
final class SharedTexts {
  /** Texts that are all different are not worth remembering. */
  private static final int MOST = 20_000;

  private final Map<String, String> texts = new HashMap<>();

  /** The same finding, of shared texts. */
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
        finding.named());
  }

  private String share(String text) {
    String known = texts.get(text);
    if (known == null && texts.size() < MOST) {
      texts.put(text, text);
    }
    return known == null ? text : known;
  }
}
