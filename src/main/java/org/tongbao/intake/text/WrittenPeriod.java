package org.tongbao.intake.text;

import java.util.Optional;
import org.tongbao.inspection.Period;

/** A period as clerks write it: as a title prints it, or by its days (2024-04-01 至 2024-04-20). */
public final class WrittenPeriod {
  private WrittenPeriod() {}

  /**
   * Parses a text.
   *
   * @return empty if it is neither
   */
  public static Optional<Period> parse(String text) {
    return Period.parse(text)
        .or(() -> Optional.ofNullable(WrittenSpan.parse(text).window()).map(Period::of));
  }
}
