package org.tongbao.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.RateChange;

/**
 * How a pass rate has changed since an earlier notice, which prints itself as 提高0.33个百分点,
 * 下降0.33个百分点 or 持平; {@code change.scale(1)} is the change of the rates with one digit.
 *
 * @param before the rate then
 * @param now the rate now
 * @param digits behind the point
 */
public record Change(PastRate before, Percentage now, int digits) implements Value {
  private static final int USUAL_DIGITS = 2;

  /** Null where there is no rate on either side. */
  static @Nullable Change between(PastRate before, Percentage now) {
    return before.exists() && now.exists() ? new Change(before, now, USUAL_DIGITS) : null;
  }

  private BigDecimal difference() {
    return RateChange.points(before.print(digits), now.rate().print(digits), digits);
  }

  /** Whether the rate is higher now. */
  public boolean rose() {
    return difference().signum() > 0;
  }

  /** Whether the rate is lower now. */
  public boolean fell() {
    return difference().signum() < 0;
  }

  /** By how many percentage points, without a sign. */
  public Words points() {
    return new Words(difference().abs().toPlainString(), source());
  }

  /**
   * The change of the rates with another number of digits behind the point.
   *
   * @param newDigits 0 to 2
   * @throws NameUnknown when it is none of these
   */
  public Change scale(int newDigits) {
    before.print(newDigits);
    return new Change(before, now, newDigits);
  }

  @Override
  public Source source() {
    String fraction = "＝" + now.rate().print(digits) + "－" + before.print(digits);
    return now.source().computed(fraction + "，后者" + before.source().how());
  }

  @Override
  public String toString() {
    if (!rose() && !fell()) {
      return "持平";
    }
    return (rose() ? "提高" : "下降") + difference().abs().toPlainString() + "个百分点";
  }
}
