package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.RateChange;

/**
 * The change of a pass rate since a prior notice, printed as 提高0.33个百分点, 下降0.33个百分点 or 持平; {@code
 * change.scale(1)} is the change of the rates with one decimal place.
 *
 * @param before the rate then
 * @param now the rate now
 * @param digits decimal places
 */
public record Change(PrintedRate before, PrintedRate now, int digits) implements Numeric {
  private static final int USUAL_DIGITS = 2;

  /** Null if either rate does not exist. */
  static @Nullable Change between(PrintedRate before, PrintedRate now) {
    return before.exists() && now.exists() ? new Change(before, now, USUAL_DIGITS) : null;
  }

  private BigDecimal difference() {
    return RateChange.points(before.print(digits), now.print(digits), digits);
  }

  /** Whether the rate is higher now. */
  public boolean rose() {
    return difference().signum() > 0;
  }

  /** Whether the rate is lower now. */
  public boolean fell() {
    return difference().signum() < 0;
  }

  /** By how many percentage points: printed without a sign, as a number negative if it fell. */
  public ChangePoints points() {
    return new ChangePoints(difference(), source());
  }

  /**
   * The change of the rates with another number of decimal places.
   *
   * @param newDigits 0 to 2
   * @throws RequestRefused if it is none of these
   */
  public Change scale(int newDigits) {
    before.print(newDigits);
    now.print(newDigits);
    return new Change(before, now, newDigits);
  }

  /** In percentage points; negative if the rate fell. */
  @Override
  public BigDecimal exact() {
    return difference();
  }

  @Override
  public String unit() {
    return "个百分点";
  }

  @Override
  public Source source() {
    String fraction = "＝" + now.print(digits) + "－" + before.print(digits);
    Working working =
        Working.ofSteps(
            Working.form(now.source()) + "的变化",
            List.of(Operand.of(now).step(), Operand.of(before).step()));
    return now.source().computed(fraction).made(working);
  }

  @Override
  public String toString() {
    if (!rose() && !fell()) {
      return "持平";
    }
    return (rose() ? "提高" : "下降") + difference().abs().toPlainString() + "个百分点";
  }
}
