package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points as offices write them, such as 96.5 or 96.5分: up to 100, or more with a bonus. */
public final class Points {
  private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)分?");
  private static final BigDecimal HIGHEST = new BigDecimal(200);

  private Points() {}

  /** Null when the text gives none. */
  public static @Nullable BigDecimal read(String text) {
    Matcher form = FORM.matcher(text);
    BigDecimal points = form.matches() ? new BigDecimal(form.group(1)) : null;
    return points == null || points.compareTo(HIGHEST) > 0 ? null : points;
  }
}
