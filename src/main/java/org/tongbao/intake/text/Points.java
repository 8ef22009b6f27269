package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points as offices write them, such as 96.5, 96.5分 or, of a thousand, 965. */
public final class Points {
  private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,2})?)分?");

  private Points() {}

  /** Null when the text gives none. */
  public static @Nullable BigDecimal read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? new BigDecimal(form.group(1)) : null;
  }
}
