package org.tongbao.notice;

import java.util.List;
import org.tongbao.statistics.Rate;

/**
 * A pass rate of a prior notice, as that notice printed it: 98.50%; {@code rate.scale(1)} prints
 * 98.5%.
 *
 * @param exists false if nothing was inspected at that time
 * @param printed with 2, 1 and 0 decimal places
 * @param source where it comes from
 */
public record PriorRate(boolean exists, List<String> printed, Source source) implements Value {
  private static final int MOST_DIGITS = 2;

  /** Keeps its own copy. */
  public PriorRate {
    printed = List.copyOf(printed);
  }

  static PriorRate of(List<String> printed, Source source) {
    return new PriorRate(!printed.get(0).equals(Rate.NONE), printed, source);
  }

  /**
   * The rate with another number of decimal places.
   *
   * @param digits 0 to 2
   * @throws RequestRefused if it is none of these
   */
  public Words scale(int digits) {
    return new Words(print(digits), source);
  }

  String print(int digits) {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new RequestRefused(NoticeMessage.PRIOR_RATE_DIGITS_OUT_OF_RANGE, MOST_DIGITS, digits);
    }
    return printed.get(MOST_DIGITS - digits); // the most decimal places come first
  }

  @Override
  public String toString() {
    return print(MOST_DIGITS);
  }
}
