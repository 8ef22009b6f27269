package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Reads a cell of a column that has a type. */
public final class TypedCell {
  private static final Pattern NUMBER = Pattern.compile("([+-]?)0*(\\d+)(?:\\.(\\d+?)0*)?");

  /** Digits before the point, and behind it. */
  private static final int WHOLE = 15;

  private static final int DECIMALS = 6;

  private final OwnColumn column;
  private final String text;
  private final Place place;
  private final List<Problem> problems;

  private TypedCell(OwnColumn column, String text, Place place, List<Problem> problems) {
    this.column = column;
    this.text = text;
    this.place = place;
    this.problems = problems;
  }

  /**
   * The value of a cell; null where it is empty, and with a problem where it may not be empty or is
   * not of the type.
   *
   * @param text cleaned
   */
  public static @Nullable OwnValue read(
      OwnColumn column, String text, Place place, List<Problem> problems) {
    if (text.isEmpty()) {
      if (!column.optional()) {
        problems.add(TextMessage.VALUE_MISSING.at(place, column.name()));
      }
      return null;
    }
    TypedCell cell = new TypedCell(column, text, place, problems);
    return switch (column.type()) {
      case NUMBER -> cell.number();
      case TEXT -> new OwnValue.Text(text);
      case DATE -> cell.date();
      case YES_NO -> cell.yesNo();
    };
  }

  private @Nullable OwnValue number() {
    String plain = VisibleForm.of(text);
    String unit = VisibleForm.of(column.unit());
    boolean withUnit = !unit.isEmpty() && plain.endsWith(unit);
    Matcher form =
        NUMBER.matcher(
            withUnit ? PlainText.strip(plain.substring(0, plain.length() - unit.length())) : plain);
    if (!form.matches()) {
      refuse(TextMessage.VALUE_IS_NO_NUMBER);
      return null;
    }
    String decimals = form.group(3) == null || form.group(3).equals("0") ? "" : form.group(3);
    if (form.group(2).length() > WHOLE || decimals.length() > DECIMALS) {
      problems.add(
          TextMessage.VALUE_WITH_MANY_DIGITS.at(
              place, column.name(), PlainText.show(text), WHOLE, DECIMALS));
      return null;
    }
    String sign = form.group(1).equals("-") ? "-" : "";
    String point = decimals.isEmpty() ? "" : "." + decimals;
    return new OwnValue.Number(new BigDecimal(sign + form.group(2) + point));
  }

  private @Nullable OwnValue date() {
    WrittenDate written = WrittenDate.parse(text);
    if (written.date() != null) {
      return new OwnValue.Date(written.date());
    }
    WrittenDate.Fault fault = written.fault() == null ? WrittenDate.Fault.NO_DATE : written.fault();
    refuse(
        fault.choose(
            text.matches("\\d{5}")
                ? TextMessage.VALUE_IS_NUMBER_OF_DAY
                : TextMessage.VALUE_IS_NO_DATE,
            TextMessage.VALUE_OF_WRONG_YEAR,
            TextMessage.VALUE_IS_NO_DAY));
    return null;
  }

  private @Nullable OwnValue yesNo() {
    if (!text.equals("是") && !text.equals("否")) {
      refuse(TextMessage.VALUE_IS_NOT_YES_OR_NO);
      return null;
    }
    return new OwnValue.YesNo(text.equals("是"));
  }

  private void refuse(TextMessage message) {
    problems.add(message.at(place, column.name(), PlainText.show(text)));
  }
}
