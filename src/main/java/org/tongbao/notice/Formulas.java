package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongbao.statistics.Rate;

/** Computes a figure of other figures, which its source names as its steps. */
final class Formulas {
  private Formulas() {}

  /**
   * One figure as a percentage of another.
   *
   * @throws RequestRefused if it is less than 0 or more than the other, or in another unit
   */
  static Percentage share(Object part, Object whole) {
    Operand some = Operand.of(part);
    Operand all = Operand.of(whole);
    refuseRates(List.of(some, all));
    Operand.commonUnit(List.of(some, all));
    BigDecimal numerator = some.required();
    BigDecimal denominator = all.required();
    if (numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
      throw new RequestRefused(
          NoticeMessage.SHARE_ABOVE_WHOLE, some.print(), all.print(), what(some), what(all));
    }
    return Percentage.of(new Rate(numerator, denominator), source(List.of(some, all), "占", "的比率"));
  }

  private static String what(Operand operand) {
    return operand.value().source().what();
  }

  /** The source of what two values are computed into. */
  private static Source source(List<Operand> operands, String between, String behind) {
    List<Source> of = operands.stream().map(operand -> operand.value().source()).toList();
    String what = of.stream().map(Working::name).collect(Collectors.joining(between)) + behind;
    String form = of.stream().map(Working::form).collect(Collectors.joining(between)) + behind;
    List<Value> values = operands.stream().map(Operand::value).toList();
    return Source.of(what, RowEvidence.of(values))
        .made(Working.ofSteps(form, operands.stream().map(Operand::step).toList()));
  }

  /** One figure less another; of rates, in percentage points of the rates as printed. */
  static Numeric difference(Object from, Object less) {
    Numeric change = change(from, less);
    BigDecimal points = Objects.requireNonNull(change.exact());
    return change instanceof Change rates
        ? Figure.rounded(points, rates.digits(), rates.unit(), rates.source())
        : Figure.exact(points, change.unit(), change.source());
  }

  /** Some figures added up. */
  static Figure total(List<?> figures) {
    List<Operand> operands = Operand.all(figures);
    refuseRates(operands);
    List<String> parts = new ArrayList<>();
    operands.forEach(operand -> parts.add(operand.print()));
    BigDecimal total =
        operands.stream().map(Operand::required).reduce(BigDecimal.ZERO, BigDecimal::add);
    Working working = Working.ofSteps("几个数的和", operands.stream().map(Operand::step).toList());
    Source source =
        Source.of(working, RowEvidence.of(figures)).computed("＝" + String.join("＋", parts));
    return Figure.exact(total, Operand.commonUnit(operands), source);
  }

  /**
   * One figure times another, exactly. A percentage is a part of the other: 80 times 30% is 24. The
   * unit is that of the parameter, else that of the factor, else that of the figure.
   */
  static Figure product(Object figure, Object factor) {
    Operand times = Operand.of(figure);
    Operand by = Operand.of(factor);
    BigDecimal product = times.printed().multiply(by.printed());
    boolean percent = times.isPercent() || by.isPercent();
    Source source =
        source(List.of(times, by), "与", "的积")
            .computed("＝" + times.printWithPercent() + "×" + by.printWithPercent());
    return Figure.exact(percent ? product.movePointLeft(2) : product, unit(times, by), source);
  }

  private static String unit(Operand times, Operand by) {
    if (by.isPercent()) {
      return times.unit();
    } else if (times.isPercent()) {
      return by.unit();
    }
    boolean weightFirst = times.isSetting() && !by.isSetting();
    String weight = weightFirst ? times.unit() : by.unit();
    String other = weightFirst ? by.unit() : times.unit();
    return weight.isEmpty() ? other : weight;
  }

  private static void refuseRates(List<Operand> operands) {
    operands.forEach(operand -> FigureSums.refuseRate(operand.value()));
  }

  /**
   * How a figure has changed: 增加12条, 提高0.33个百分点.
   *
   * @throws RequestRefused if one is a rate and the other is none, or if their digits differ
   */
  static Numeric change(Object now, Object then) {
    Operand after = Operand.of(now);
    Operand before = Operand.of(then);
    if (now instanceof PrintedRate rate && then instanceof PrintedRate earlier) {
      return rates(rate, earlier);
    }
    if (after.isRate() || before.isRate() || after.number() == null || before.number() == null) {
      throw new RequestRefused(NoticeMessage.NOT_COMPARABLE, after.print(), before.print());
    }
    Source source =
        source(List.of(after, before), "与", "的差")
            .computed("＝" + after.print() + "－" + before.print());
    return new FigureChange(
        after.number().subtract(before.number()),
        Operand.commonUnit(List.of(after, before)),
        source);
  }

  private static Change rates(PrintedRate now, PrintedRate then) {
    if (!now.exists() || !then.exists()) {
      throw new RequestRefused(NoticeMessage.NOT_COMPARABLE, now, then);
    }
    if (now.digits() != then.digits()) {
      throw new RequestRefused(NoticeMessage.RATES_OF_OTHER_DIGITS, now, then);
    }
    return new Change(then, now, now.digits());
  }
}
