package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points as offices write them: up to 100, or more with a bonus. */
public final class Points {
  private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
  private static final BigDecimal HIGHEST = new BigDecimal(200);

  private Points() {}

  /** Null when the text gives none. */
  public static @Nullable BigDecimal read(String text) {
    BigDecimal points = FORM.matcher(text).matches() ? new BigDecimal(text) : null;
    return points == null || points.compareTo(HIGHEST) > 0 ? null : points;
  }
}
