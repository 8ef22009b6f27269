package org.tongbao.notice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.notice.Working.InGroup;
import org.tongbao.notice.Working.Step;

/**
 * The numbers of a column, or of a list of figures, and what is computed of all of them.
 *
 * @param what the column in Chinese, e.g. “报送”
 * @param unit 单位, or empty
 * @param items rows or figures that have a number
 * @param numbers theirs
 * @param without how many have none
 * @param group of which the rows are; empty if they are of none
 */
record FigureSums(
    String what,
    String unit,
    List<Object> items,
    List<BigDecimal> numbers,
    int without,
    List<InGroup> group) {
  private static final MathContext EXACT_ENOUGH = new MathContext(60, RoundingMode.DOWN);
  private static final int USUAL_DIGITS = 2;

  /**
   * The numbers of a column.
   *
   * @throws RequestRefused if rows have no such column, or it holds no numbers
   */
  static FigureSums of(List<? extends Row> rows, String column) {
    List<Object> items = new ArrayList<>();
    List<BigDecimal> numbers = new ArrayList<>();
    @Nullable RowColumn<?> first = null;
    for (Row row : rows) {
      RowColumn<?> own = row.column(column);
      first = first == null ? numberColumn(own) : first;
      Object cell = addend(row, own);
      if (cell instanceof BigDecimal number) {
        items.add(row);
        numbers.add(number);
      } else if (cell instanceof Numeric counted && counted.exact() != null) {
        items.add(counted); // it has the right rows itself
        numbers.add(counted.exact());
      }
    }
    return new FigureSums(
        "“" + (first == null ? column : first.name()) + "”",
        first == null ? "" : first.unit(),
        items,
        numbers,
        rows.size() - items.size(),
        GroupedRows.group(rows));
  }

  /**
   * What a row adds to a figure: a BigDecimal, or a count; null if the cell is empty.
   *
   * @throws RequestRefused if a unit's number would count once for each of its findings, or if it
   *     is a rate
   */
  static @Nullable Object addend(Row row, RowColumn<?> column) {
    if (row instanceof FindingRow && column.of() == RowColumn.Owner.UNIT) {
      throw new RequestRefused(NoticeMessage.COLUMN_OF_UNITS, column.name());
    }
    Object cell = row.cell(column);
    refuseRate(cell);
    return cell;
  }

  /** Rates of different wholes neither add up nor have an average. */
  static void refuseRate(@Nullable Object value) {
    if (value instanceof PrintedRate) {
      throw new RequestRefused(NoticeMessage.RATES_ADDED);
    }
  }

  static RowColumn<?> numberColumn(RowColumn<?> column) {
    if (column.type() != OwnColumn.Type.NUMBER) {
      throw new RequestRefused(
          NoticeMessage.COLUMN_NOT_OF_NUMBERS, column.name(), column.type().label());
    }
    return column;
  }

  /**
   * Figures that are computed already.
   *
   * @throws RequestRefused if one is no figure, or their units differ
   */
  static FigureSums of(List<?> figures) {
    List<Object> items = new ArrayList<>();
    List<BigDecimal> numbers = new ArrayList<>();
    List<Operand> operands = Operand.all(figures);
    for (Operand operand : operands) {
      refuseRate(operand.value());
      if (operand.number() != null) {
        items.add(operand.value());
        numbers.add(operand.number());
      }
    }
    return new FigureSums(
        "各数",
        Operand.commonUnit(operands),
        items,
        numbers,
        figures.size() - items.size(),
        List.of());
  }

  private BigDecimal total() {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String missing() {
    return without > 0 ? "；没有数的" + without + "个不计" : "";
  }

  Figure sum() {
    Source source = source("的合计", items).computed("＝" + numbers.size() + "个数相加" + missing());
    return Figure.exact(total(), unit, source);
  }

  Figure average() {
    if (numbers.isEmpty()) {
      return Figure.none(unit, source("的平均数", items).computed("没有数，没有平均数"));
    }
    BigDecimal total = total();
    BigDecimal count = BigDecimal.valueOf(numbers.size());
    Source source =
        source("的平均数", items)
            .computed("＝" + Points.print(total) + "÷" + count + "，四舍五入" + missing());
    return Figure.rounded(total.divide(count, EXACT_ENOUGH), USUAL_DIGITS, unit, source);
  }

  /** Of rows it names their group; of figures it has these as its steps. */
  private Source source(String computed, List<Object> of) {
    List<Step> figures = new ArrayList<>();
    for (Object item : of) {
      boolean isRow = item instanceof Row; // told sooner than that it is no value, and most are
      if (!isRow && item instanceof Value value) {
        figures.add(new Step(Operand.of(value).print(), value.source()));
      }
    }
    Working working =
        figures.isEmpty()
            ? new Working(what + computed, group, List.of(), 0)
            : Working.ofSteps(what + computed, figures);
    return Source.of(working, RowEvidence.of(of));
  }

  /** The highest number, or the lowest. */
  Figure extreme(boolean highest) {
    String name = highest ? "中最高的" : "中最低的";
    if (numbers.isEmpty()) {
      return Figure.none(unit, source(name, items).computed("没有数"));
    }
    BigDecimal found =
        numbers.stream().reduce((a, b) -> highest ? a.max(b) : a.min(b)).orElseThrow();
    List<Object> owners = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).compareTo(found) == 0) {
        owners.add(items.get(i));
      }
    }
    String how = "在" + numbers.size() + "个数中比较" + missing();
    return Figure.exact(found, unit, source(name, owners).computed(how));
  }
}
