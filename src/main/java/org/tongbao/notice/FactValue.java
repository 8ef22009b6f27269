package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Fact;
import org.tongbao.problem.Place;

/**
 * A figure from outside the inspection, printed with its unit: 780条.
 *
 * @param name by which a template asks for it
 * @param value as it is printed
 * @param unit 量词, or empty
 * @param place where the settings give its value
 * @param source where it comes from
 */
public record FactValue(String name, String value, String unit, Place place, Source source)
    implements Numeric {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  /** Characters of a wrong value that a message quotes. */
  private static final int SHOWN = 20;

  /**
   * A figure of a list.
   *
   * @param list 事实 or 参数
   */
  static FactValue of(String list, Fact fact, Place place) {
    Source source = Source.of(list + "“" + fact.name() + "”", evidence(list, fact.name()));
    String note = fact.note().isEmpty() ? "" : "说明：" + fact.note();
    return new FactValue(fact.name(), fact.value(), fact.unit(), place, source.computed(note));
  }

  /** The setting that gives a figure of a list. */
  static Evidence.Setting evidence(String list, String name) {
    return new Evidence.Setting(list + "/" + name + "/数值");
  }

  /**
   * The value as a whole number.
   *
   * @throws RequestRefused if it is not one
   */
  long count() {
    if (!value.matches("\\d{1,15}")) {
      throw new RequestRefused(
          place, NoticeMessage.FACT_NOT_A_WHOLE_NUMBER, source.what(), shown());
    }
    return Long.parseLong(value);
  }

  /**
   * The value as a number, which can be compared and computed with.
   *
   * @throws RequestRefused if it is none
   */
  BigDecimal number() {
    BigDecimal number = exact();
    if (number == null) {
      throw new RequestRefused(place, NoticeMessage.FACT_NOT_A_NUMBER, source.what(), shown());
    }
    return number;
  }

  /** Null if its value is a text, such as an address. */
  @Override
  public @Nullable BigDecimal exact() {
    return NUMBER.matcher(value).matches() ? new BigDecimal(value) : null;
  }

  private String shown() {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  @Override
  public String toString() {
    return value + unit;
  }
}
