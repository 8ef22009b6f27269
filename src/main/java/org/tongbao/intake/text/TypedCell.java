package org.tongbao.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Reads a cell of a column that has a type. */
public final class TypedCell {
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
    if (PlainText.isDitto(text)) {
      problems.add(TextMessage.DITTO.at(place, column.name(), text));
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

  /** As in sheets; but in a table of figures a comma may separate two of them. */
  private @Nullable OwnValue number() {
    String plain = VisibleForm.of(text);
    WrittenFigure written = WrittenFigure.parse(plain, VisibleForm.of(column.unit()));
    if (written.fault() == WrittenFigure.Fault.TOO_LONG) {
      problems.add(
          TextMessage.VALUE_WITH_MANY_DIGITS.at(
              place,
              column.name(),
              PlainText.show(text),
              WrittenFigure.WHOLE,
              WrittenFigure.DECIMALS));
      return null;
    }
    if (written.value() == null || plain.contains(",")) {
      refuse(TextMessage.VALUE_IS_NO_NUMBER);
      return null;
    }
    return new OwnValue.Number(written.value());
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
