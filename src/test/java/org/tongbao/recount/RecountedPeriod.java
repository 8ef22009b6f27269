package org.tongbao.recount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period, as one number in the series of its form.
 *
 * @param print as a notice prints it
 * @param form Q quarter, H half year, Y year, M month, B batch in a quarter, C check in a year
 * @param index of the quarter, half year, year or month, counted from the year 0
 * @param number of the batch or check; 0 for others
 */
record RecountedPeriod(String print, char form, int index, int number) {
  private static final String DIGITS = "一二三四五六七八九";

  static RecountedPeriod of(String text) {
    Matcher form =
        Pattern.compile("(\\d{4})年(?:第(.)季度)?(?:第(.)批)?(?:第(.)次)?(?:(.)半年)?(?:(\\d+)月)?")
            .matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(text);
    }
    int year = Integer.parseInt(form.group(1));
    int quarter = digit(form.group(2));
    if (form.group(3) != null) {
      return new RecountedPeriod(text, 'B', year * 4 + quarter, digit(form.group(3)));
    }
    if (quarter > 0) {
      return new RecountedPeriod(text, 'Q', year * 4 + quarter, 0);
    }
    if (form.group(4) != null) {
      return new RecountedPeriod(text, 'C', year, digit(form.group(4)));
    }
    if (form.group(5) != null) {
      return new RecountedPeriod(text, 'H', year * 2 + (form.group(5).equals("上") ? 0 : 1), 0);
    }
    return form.group(6) != null
        ? new RecountedPeriod(text, 'M', year * 12 + Integer.parseInt(form.group(6)), 0)
        : new RecountedPeriod(text, 'Y', year, 0);
  }

  private static int digit(String written) {
    return written == null ? 0 : DIGITS.indexOf(written) + 1;
  }

  /** The same one of the year before, as a notice prints it. */
  String yearBefore() {
    return Integer.parseInt(print.substring(0, 4)) - 1 + print.substring(4);
  }

  /** The one right before this one; of the batches or checks of the time before, the last. */
  Optional<RecountedPeriod> before(List<RecountedPeriod> known) {
    return known.stream()
        .filter(other -> other.form == form)
        .filter(
            other ->
                number > 1
                    ? other.index == index && other.number == number - 1
                    : other.index == index - 1)
        .max(Comparator.comparingInt(RecountedPeriod::number));
  }
}
