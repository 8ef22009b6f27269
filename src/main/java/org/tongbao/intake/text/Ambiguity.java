package org.tongbao.intake.text;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Why a workbook's cell is perhaps not what was meant. It is reported only where the column is
 * used.
 *
 * @param message whose first place is the column's name
 * @param values of its other places
 */
public record Ambiguity(TextMessage message, List<Object> values) {
  Ambiguity(TextMessage message, Object... values) {
    this(message, List.of(values));
  }

  /** Whether it is only that the cell is a date, which in a column of dates it should be. */
  public boolean isDate() {
    return message == TextMessage.CELL_IS_DATE;
  }

  /** Whether the cell is struck through. */
  public boolean isStruck() {
    return message == TextMessage.CELL_IS_STRUCK;
  }

  /** The problem of the cell at {@code place}, in a column of that name. */
  public Problem at(Place place, String column) {
    return message.at(place, Stream.concat(Stream.of(column), values.stream()).toArray());
  }
}
