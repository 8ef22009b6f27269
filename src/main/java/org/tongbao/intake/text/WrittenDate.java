package org.tongbao.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as clerks write it: 2024-06-23, 2024/6/23 or 2024年6月23日.
 *
 * @param date null when {@code fault} says why not
 * @param fault the end of a sentence that begins with the text, or null
 */
public record WrittenDate(@Nullable LocalDate date, @Nullable String fault) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|年(\\d{1,2})月)(\\d{1,2})(日?)");

  /** For remedies. */
  public static final String EXAMPLE = "日期请写成 2024-06-23、2024/6/23 或 2024年6月23日";

  /** The years in which an inspection of websites can have happened. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2199;

  public static WrittenDate read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group(6).isEmpty() == (form.group(4) != null)) {
      return new WrittenDate(null, "不是一个日期");
    }
    int year = Integer.parseInt(form.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new WrittenDate(null, "的年份不对");
    }
    String month =
        form.group(2) != null
            ? form.group(2)
            : form.group(3) != null ? form.group(3) : form.group(4);
    try {
      return new WrittenDate(
          LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(form.group(5))), null);
    } catch (DateTimeException e) {
      return new WrittenDate(null, "是日历上没有的一天");
    }
  }
}
