package org.tongbao.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnValue;

/**
 * What own columns hold, as one text in a database: name, separator, letter of the type, value,
 * end. No text of a sheet or of settings has these two control characters.
 */
final class OwnText {
  private static final char SEPARATOR = '\u001F';
  private static final char END = '\u001E';

  private static final char NUMBER = 'N';
  private static final char TEXT = 'T';
  private static final char DATE = 'D';
  private static final char YES_NO = 'Y';

  private OwnText() {}

  /** Null where there is nothing to hold; the same text for the same values. */
  static @Nullable String write(Map<String, OwnValue> own) {
    if (own.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    List<Map.Entry<String, OwnValue>> ordered = new ArrayList<>(own.entrySet());
    ordered.sort(Map.Entry.comparingByKey());
    for (Map.Entry<String, OwnValue> each : ordered) {
      text.append(each.getKey()).append(SEPARATOR);
      write(each.getValue(), text);
      text.append(END);
    }
    return text.toString();
  }

  private static void write(OwnValue value, StringBuilder text) {
    if (value instanceof OwnValue.Number number) {
      text.append(NUMBER).append(number.value().toPlainString());
    } else if (value instanceof OwnValue.Text words) {
      text.append(TEXT).append(words.value());
    } else if (value instanceof OwnValue.Date date) {
      text.append(DATE).append(date.value());
    } else if (value instanceof OwnValue.YesNo yes) {
      text.append(YES_NO).append(yes.value());
    }
  }

  /** The values of a text that was written. */
  static Map<String, OwnValue> read(@Nullable String text) {
    if (text == null) {
      return Map.of();
    }
    Map<String, OwnValue> own = new HashMap<>();
    int from = 0;
    while (from < text.length()) {
      int separator = text.indexOf(SEPARATOR, from);
      int end = text.indexOf(END, separator);
      String value = text.substring(separator + 2, end);
      own.put(text.substring(from, separator), value(text.charAt(separator + 1), value));
      from = end + 1;
    }
    return own;
  }

  private static OwnValue value(char type, String value) {
    return switch (type) {
      case NUMBER -> new OwnValue.Number(new BigDecimal(value));
      case DATE -> new OwnValue.Date(LocalDate.parse(value));
      case YES_NO -> new OwnValue.YesNo(Boolean.parseBoolean(value));
      default -> new OwnValue.Text(value);
    };
  }
}
