package org.tongbao.notice;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;

/**
 * A column by which the rows of a sheet may be grouped, ranked or computed.
 *
 * @param of whose column it is
 * @param name 列名, as the office calls it
 * @param alias as templates call it
 * @param type what its cells hold
 * @param unit 单位 of a number, or empty
 * @param isLong whether it holds whole sentences, which are not kept in memory
 * @param cell what a row has: a BigDecimal, a String, a LocalDate or a Boolean; null if its cell is
 *     empty
 */
public record RowColumn<T>(
    Owner of,
    String name,
    String alias,
    OwnColumn.Type type,
    String unit,
    boolean isLong,
    Function<T, @Nullable Object> cell) {

  /** Whose column it is. */
  enum Owner {
    UNIT,
    FINDING,
    OTHER
  }

  @Nullable Object of(T row) {
    return cell.apply(row);
  }

  /** A column of the program's own. */
  static <T> RowColumn<T> known(
      Owner of,
      String name,
      String alias,
      OwnColumn.Type type,
      Function<T, @Nullable Object> cell) {
    return new RowColumn<>(of, name, alias, type, "", false, cell);
  }

  /** A text that is empty where the cell is. */
  static <T> RowColumn<T> text(Owner of, String name, String alias, Function<T, String> cell) {
    return known(of, name, alias, OwnColumn.Type.TEXT, row -> filled(cell.apply(row)));
  }

  /** Whole sentences. */
  static <T> RowColumn<T> sentences(Owner of, String name, String alias, Function<T, String> cell) {
    return new RowColumn<>(
        of, name, alias, OwnColumn.Type.TEXT, "", true, row -> filled(cell.apply(row)));
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A column that the office or a template set has declared. */
  static <T> RowColumn<T> own(Owner of, OwnColumn column, Function<T, Map<String, OwnValue>> own) {
    return new RowColumn<>(
        of,
        column.name(),
        column.name(),
        column.type(),
        column.unit(),
        false,
        row -> plain(own.apply(row).get(column.name())));
  }

  private static @Nullable Object plain(@Nullable OwnValue value) {
    if (value instanceof OwnValue.Number number) {
      return number.value();
    } else if (value instanceof OwnValue.Text text) {
      return text.value();
    } else if (value instanceof OwnValue.Date date) {
      return date.value();
    }
    return value instanceof OwnValue.YesNo yesNo ? yesNo.value() : null;
  }

  /** Whether the office or a template set has declared it. */
  boolean isOwn() {
    return name.equals(alias);
  }

  /** Adds it under its names, unless another column has these. */
  void putNames(Map<String, RowColumn<?>> names) {
    names.putIfAbsent(name, this);
    names.putIfAbsent(alias, this);
  }

  boolean isCalled(String asked) {
    return name.equals(asked) || alias.equals(asked);
  }
}
