package org.tongbao.inspection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号: 机关代字〔年份〕顺序号号. Source: GB/T 9704-2012, 7.2.5.
 *
 * @param organCode 机关代字; empty if it is not known yet
 * @param year in full
 * @param serial without leading zeros; null if it is not assigned yet
 */
public record DocumentNumber(String organCode, int year, @Nullable Integer serial) {
  /** The largest serial number. */
  public static final int LAST_SERIAL = 999_999;

  private static final Pattern FORM =
      Pattern.compile("(\\p{IsHan}*)〔(\\d{4})〕(?:([1-9]\\d{0,5})|[\\s　]*)号");

  /** Parses a number; empty if the text does not have the form of the standard. */
  public static Optional<DocumentNumber> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String serial = matcher.group(3);
    return Optional.of(
        new DocumentNumber(
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            serial == null ? null : Integer.valueOf(serial)));
  }

  /** Whether the serial number is not assigned yet. */
  public boolean open() {
    return serial == null;
  }

  /** 东府办函〔2022〕18号, or 〔2024〕　号 if it is open. */
  public String print() {
    return organCode + "〔" + year + "〕" + (serial == null ? "　" : serial) + "号";
  }
}
