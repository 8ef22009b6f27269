package org.tongbao.notice;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.PriorNotice;

/**
 * What became of a unit that was mentioned before. What the sheet says (是否整改) comes first, also of
 * a unit that was not inspected; then what this inspection found; then what was known when the last
 * notice was filed.
 */
enum Rectification {
  /** The sheet says that it is rectified. */
  STATED,
  /** It was inspected and nothing was found. */
  CLEAR,
  /** The sheet says that it is not rectified, it fails, or something was found. */
  UNRESOLVED,
  /** Nothing is said. */
  UNANSWERED;

  /**
   * Decides.
   *
   * @param now the same unit in this notice; null if it is not on the sheet
   */
  static Rectification of(PriorNotice.Unit past, @Nullable MatchedUnit now) {
    if (now != null) {
      if (now.isUnresolved()) {
        return UNRESOLVED;
      }
      if (!now.rectified().isEmpty()) {
        return STATED;
      }
      if (now.isChecked()) {
        return CLEAR;
      }
    }
    return past.rectified() ? STATED : UNANSWERED;
  }
}
