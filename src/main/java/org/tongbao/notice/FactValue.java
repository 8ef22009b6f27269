package org.tongbao.notice;

/**
 * A figure from outside the inspection, which prints itself with its unit: 780条.
 *
 * @param name by which a template asks for it
 * @param value as it is printed
 * @param unit 量词, or empty
 * @param source where it comes from
 */
public record FactValue(String name, String value, String unit, Source source) implements Value {

  /**
   * The value as a whole number.
   *
   * @throws NameUnknown when it is none
   */
  long count() {
    if (!value.matches("\\d{1,15}")) {
      throw new NameUnknown("事实“" + name + "”的数值“" + value + "”不是整数");
    }
    return Long.parseLong(value);
  }

  @Override
  public String toString() {
    return value + unit;
  }
}
