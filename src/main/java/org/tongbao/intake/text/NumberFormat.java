package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook displays a number: as a date, a percentage, rounded, padded.
 *
 * @param id the format's number, or null
 * @param code the format itself; null where its number is enough
 */
record NumberFormat(@Nullable Integer id, @Nullable String code) {
  /** 9999-12-31. */
  static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  /**
   * Quoted text, escaped and repeated characters, colours and conditions, none of which shows
   * digits of the number.
   */
  private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");

  private static final Pattern DIGITS = Pattern.compile("[#0?,]+(?:\\.([#0?]+))?");
  private static final Pattern PADDED = Pattern.compile("0{2,}");
  private static final int HUNDRED = 2;

  /** Built-in formats of dates and times; 27 to 36 and 50 to 58 are those of Chinese Excel. */
  boolean isDate() {
    if (id != null
        && ((id >= 14 && id <= 22)
            || (id >= 27 && id <= 36)
            || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58))) {
      return true;
    }
    String bare = bare();
    return !bare.equalsIgnoreCase("General") && bare.matches("(?i).*[ymdhs].*");
  }

  private String bare() {
    String first = code == null ? "" : DECORATION.matcher(code).replaceAll("");
    int end = first.indexOf(';');
    return (end < 0 ? first : first.substring(0, end)).strip();
  }

  /** The digits with the zeros that a format like 0000000000 puts before them. */
  String pad(String digits) {
    String bare = bare();
    return PADDED.matcher(bare).matches() && digits.length() < bare.length()
        ? "0".repeat(bare.length() - digits.length()) + digits
        : digits;
  }

  /** The ambiguity where the displayed number is not the stored one; else null. */
  @Nullable Ambiguity ambiguity(BigDecimal stored) {
    String bare = bare();
    String plain = stored.toPlainString();
    if (bare.contains("%")) {
      String shown = stored.movePointRight(HUNDRED).stripTrailingZeros().toPlainString();
      return new Ambiguity(TextMessage.CELL_SHOWS_PERCENTAGE, shown, plain);
    }
    Matcher digits = DIGITS.matcher(bare);
    if (!digits.matches()) {
      return null;
    }
    int decimals = digits.group(1) == null ? 0 : digits.group(1).length();
    String shown = stored.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return stored.scale() <= decimals
        ? null
        : new Ambiguity(TextMessage.CELL_SHOWS_ROUNDED, shown, plain);
  }
}
