package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.Rate;

/**
 * A pass rate of a prior notice, as that notice printed it: 98.50%; {@code rate.scale(1)} prints
 * 98.5%.
 *
 * @param exists false if nothing was inspected at that time
 * @param printed with 2, 1 and 0 decimal places
 * @param digits decimal places
 * @param source where it comes from
 */
public record PriorRate(boolean exists, List<String> printed, int digits, Source source)
    implements PrintedRate {
  private static final int MOST_DIGITS = 2;

  /** Keeps its own copy. */
  public PriorRate {
    printed = List.copyOf(printed);
  }

  static PriorRate of(List<String> printed, Source source) {
    return new PriorRate(!printed.get(0).equals(Rate.NONE), printed, MOST_DIGITS, source);
  }

  /**
   * The rate with another number of decimal places.
   *
   * @param newDigits 0 to 2
   * @throws RequestRefused if it is none of these
   */
  public PriorRate scale(int newDigits) {
    print(newDigits);
    return new PriorRate(exists, printed, newDigits, source);
  }

  @Override
  public String print(int places) {
    if (places < 0 || places > MOST_DIGITS) {
      throw new RequestRefused(NoticeMessage.PRIOR_RATE_DIGITS_OUT_OF_RANGE, MOST_DIGITS, places);
    }
    return printed.get(MOST_DIGITS - places); // the most decimal places come first
  }

  /** In percent, as that notice printed it. */
  @Override
  public @Nullable BigDecimal exact() {
    return exists ? new BigDecimal(printed.get(0).replace("%", "")) : null;
  }

  @Override
  public String unit() {
    return "%";
  }

  @Override
  public String toString() {
    return print(digits);
  }
}
