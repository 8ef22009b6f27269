package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Message;

/**
 * A figure as offices write it: 1200, -3.5, 1,200 or, where 条 is its unit, 1200条.
 *
 * @param value null when {@code fault} says why not
 * @param fault why there is no figure, or null
 */
public record WrittenFigure(@Nullable BigDecimal value, @Nullable Fault fault) {

  /** What can be wrong with a figure. */
  public enum Fault {
    /** The text is none. */
    NO_NUMBER,
    /** It has too many digits. */
    TOO_LONG;

    /** The message for this fault. */
    public <M extends Message> M choose(M noNumber, M tooLong) {
      return this == NO_NUMBER ? noNumber : tooLong;
    }
  }

  private static final Pattern FORM =
      Pattern.compile("-?(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?");

  /** Most digits before the point, and behind it. */
  static final int WHOLE = 15;

  static final int DECIMALS = 6;

  /**
   * Parses a text.
   *
   * @param unit which may follow the number; may be empty
   */
  public static WrittenFigure parse(String text, String unit) {
    String number =
        !unit.isEmpty() && text.endsWith(unit)
            ? PlainText.strip(text.substring(0, text.length() - unit.length()))
            : text;
    if (!FORM.matcher(number).matches()) {
      return new WrittenFigure(null, Fault.NO_NUMBER);
    }
    BigDecimal value = new BigDecimal(number.replace(",", "")).stripTrailingZeros();
    boolean tooLong = value.precision() - value.scale() > WHOLE || value.scale() > DECIMALS;
    return tooLong ? new WrittenFigure(null, Fault.TOO_LONG) : new WrittenFigure(value, null);
  }
}
