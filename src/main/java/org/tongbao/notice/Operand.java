package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a function computes with.
 *
 * @param value as templates print it
 * @param number null if there is none
 * @param unit 单位, or empty
 */
record Operand(Value value, @Nullable BigDecimal number, String unit) {

  /**
   * A value as an operand: the number that is printed, so that a reader can compute it again.
   *
   * @throws RequestRefused if it is no figure, or has no source
   */
  static Operand of(Object value) {
    if (value instanceof FactValue fact) {
      return new Operand(fact, fact.number(), fact.unit());
    } else if (value instanceof Figure figure && figure.exists()) {
      return new Operand(figure, new BigDecimal(figure.text()), figure.unit());
    } else if (value instanceof Numeric numeric) {
      return new Operand(numeric, numeric.exact(), numeric.unit());
    } else if (value instanceof BigDecimal) {
      throw new RequestRefused(NoticeMessage.OPERAND_WITHOUT_SOURCE, value);
    }
    throw new RequestRefused(NoticeMessage.OPERAND_NOT_A_FIGURE, value);
  }

  /**
   * The number.
   *
   * @throws RequestRefused if there is none, such as the average of nothing
   */
  BigDecimal required() {
    if (number == null) {
      throw new RequestRefused(NoticeMessage.OPERAND_WITHOUT_NUMBER, value.source().what());
    }
    return number;
  }

  static List<Operand> all(List<?> values) {
    List<Operand> all = new ArrayList<>();
    values.forEach(value -> all.add(of(value)));
    return all;
  }

  /**
   * The number as it is printed; of a rate, in percent.
   *
   * @throws RequestRefused if there is none
   */
  BigDecimal printed() {
    BigDecimal exact = required();
    return value instanceof PrintedRate rate
        ? new BigDecimal(rate.toString().replace("%", ""))
        : exact;
  }

  /** Whether its number counts hundredths. */
  boolean isPercent() {
    return unit.equals("%");
  }

  /** Whether the settings give it. */
  boolean isSetting() {
    return value instanceof FactValue;
  }

  /** As it stands in a product: 12, 30%. */
  String printWithPercent() {
    return print() + (isPercent() && !isRate() ? unit : "");
  }

  /** Whether it is a rate, whose differences are percentage points. */
  boolean isRate() {
    return value instanceof PrintedRate;
  }

  /**
   * The unit of operands that are added or subtracted; one without a unit takes that of the others.
   *
   * @throws RequestRefused if two units differ
   */
  static String commonUnit(List<Operand> operands) {
    String common = "";
    for (Operand operand : operands) {
      if (common.isEmpty()) {
        common = operand.unit;
      } else if (!operand.unit.isEmpty() && !operand.unit.equals(common)) {
        throw new RequestRefused(NoticeMessage.UNITS_DIFFER, common, operand.unit);
      }
    }
    return common;
  }

  /** It as a step of what is computed of it. */
  Working.Step step() {
    return new Working.Step(print(), value.source());
  }

  /** As it stands in an explanation: 12. */
  String print() {
    return value instanceof FactValue fact ? fact.value() : value.toString();
  }
}
