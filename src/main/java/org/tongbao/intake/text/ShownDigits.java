package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The digits of a number as the places of a number format show them. */
final class ShownDigits {
  /** Not among them: commas at the end (thousands), fractions, exponents. */
  private static final Pattern PLACES =
      Pattern.compile(
          "(?<whole>[#?0]+(?:,[#?0]+)*)(?<point>\\.(?<least>0*)(?<rest>[#?]*))?(?<percent>%?)");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

  /** So many characters of a number are shown where the format does not say how many. */
  private static final int GENERAL = 11;

  private static final int SCIENTIFIC = 6;
  private static final int HUNDRED = 2;

  private ShownDigits() {}

  /**
   * A number that is not negative.
   *
   * @param places such as {@code #,##0.0#}
   * @return null where these places are not evaluated
   */
  static @Nullable String show(String places, BigDecimal number) {
    Matcher form = PLACES.matcher(places);
    if (!form.matches()) {
      return null;
    }
    String whole = form.group("whole").replace(",", "");
    boolean grouped = form.group("whole").contains(",");
    if (!whole.matches("[#?]*0*") || (grouped && whole.contains("?"))) {
      return null;
    }
    boolean point = form.group("point") != null;
    int least = point ? form.group("least").length() : 0;
    int most = point ? least + form.group("rest").length() : 0;
    BigDecimal value = form.group("percent").isEmpty() ? number : number.movePointRight(HUNDRED);
    String digits = value.setScale(most, RoundingMode.HALF_UP).unscaledValue().toString();
    digits = "0".repeat(Math.max(0, most - digits.length())) + digits;
    return whole(digits.substring(0, digits.length() - most), whole.replaceAll("[^0]", ""), grouped)
        + (point ? "." + fraction(digits.substring(digits.length() - most), least) : "")
        + form.group("percent");
  }

  private static String whole(String digits, String zeros, boolean grouped) {
    String bare = digits.replaceFirst("^0+", "");
    String padded = "0".repeat(Math.max(0, zeros.length() - bare.length())) + bare;
    return grouped ? THOUSANDS.matcher(padded).replaceAll(",") : padded;
  }

  private static String fraction(String digits, int least) {
    int end = digits.length();
    while (end > least && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  /** A number that is not negative, in a cell without a format of its own. */
  static @Nullable String general(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    String plain = bare.toPlainString();
    if (plain.length() <= GENERAL) {
      return plain;
    }
    int whole = Math.max(1, bare.precision() - bare.scale());
    if (whole > GENERAL) {
      return scientific(bare);
    }
    if (bare.compareTo(new BigDecimal("0.0001")) < 0) {
      return null;
    }
    return bare.setScale(Math.max(0, GENERAL - 1 - whole), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String scientific(BigDecimal number) {
    BigDecimal shown = number.round(new MathContext(SCIENTIFIC)).stripTrailingZeros();
    int exponent = shown.precision() - shown.scale() - 1;
    return shown.movePointLeft(exponent).toPlainString() + "E+" + exponent;
  }
}
