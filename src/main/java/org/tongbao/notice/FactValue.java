package org.tongbao.notice;

/**
 * A figure from outside the inspection, which prints itself with its unit: 780条.
 *
 * @param name by which a template asks for it
 * @param value as it is printed
 * @param unit 量词, or empty
 */
public record FactValue(String name, String value, String unit) {

  @Override
  public String toString() {
    return value + unit;
  }
}
