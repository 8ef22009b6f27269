package org.tongbao.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.inspection.Retention;

/**
 * 档号: 全宗号-WS·年度-保管期限-机构或问题-件号. Source: DA/T 22-2015, 5.4.
 *
 * @param fonds 全宗号
 * @param year 年度, that of 成文日期
 * @param retention 保管期限
 * @param organ 机构或问题; empty if the office does not classify by it
 * @param item 件号, counted from 1 in each series
 */
public record ArchivalCode(String fonds, int year, Retention retention, String organ, int item) {
  /** The class of administrative records, 文书. */
  private static final String CLASS = "WS";

  private static final Pattern FORM =
      Pattern.compile(
          "([A-Z0-9]{1,10})-WS[·.](\\d{4})-(Y|D30|D10)(?:-([A-Z0-9]{1,10}))?-(\\d{4,6})");

  /** J001-WS·2026-D30-BGS-0001. */
  public String print() {
    return print('·');
  }

  /** Without String.format, because a listing prints tens of thousands of codes. */
  private String print(char point) {
    StringBuilder code = new StringBuilder(fonds).append('-').append(CLASS).append(point);
    code.append(year).append('-').append(retention.code()).append('-');
    if (!organ.isEmpty()) {
      code.append(organ).append('-');
    }
    String digits = String.valueOf(item);
    return code.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits).toString();
  }

  /** The name of its bag's folder: ASCII, which every zip program and file system keeps. */
  public String folder() {
    return print('.');
  }

  /** Whether both codes are equal but for the item; items are numbered within a series. */
  public boolean isSameSeries(ArchivalCode other) {
    return at(0).equals(other.at(0));
  }

  /** Another item of the same series. */
  public ArchivalCode at(int otherItem) {
    return new ArchivalCode(fonds, year, retention, organ, otherItem);
  }

  /** Parses what {@link #print} or {@link #folder} wrote; lower-case letters are accepted. */
  public static Optional<ArchivalCode> parse(String text) {
    Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    ArchivalCode code =
        new ArchivalCode(
            form.group(1),
            Integer.parseInt(form.group(2)),
            Retention.parse(form.group(3)).orElseThrow(),
            form.group(4) == null ? "" : form.group(4),
            Integer.parseInt(form.group(5)));
    // 12 is written 0012 only: a second name would be a second bag for the same item
    return code.print().length() == text.length() ? Optional.of(code) : Optional.empty();
  }
}
