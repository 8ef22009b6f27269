package org.tongbao.intake.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.TypedCell;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What the figures of a table of facts add up to, to compare its rows of sums with. */
final class FactSums {
  private final List<OwnColumn> columns;
  private final Map<OwnColumn, BigDecimal> all = new HashMap<>();
  private final Map<OwnColumn, BigDecimal> beforeLast = new HashMap<>();

  /** Columns with a cell that is refused, whose sums say nothing. */
  private final Set<OwnColumn> refused = new HashSet<>();

  FactSums(List<OwnColumn> columns) {
    this.columns = columns;
  }

  /** Counts a cell. */
  void add(OwnColumn column, @Nullable OwnValue value) {
    if (value instanceof OwnValue.Number number) {
      all.merge(column, number.value(), BigDecimal::add);
    }
  }

  /** A cell of the column was refused. */
  void refuse(OwnColumn column) {
    refused.add(column);
  }

  /**
   * Where a row of sums differs from the rows above it. Such a figure may be no sum, but a rate: so
   * a difference is a question.
   *
   * @param text that begins the row
   */
  List<Problem> compare(FactHead head, RawRecord record, String text) {
    List<Problem> problems = new ArrayList<>();
    for (OwnColumn column : columns) {
      Place place = head.place(record.line(), head.position(column));
      BigDecimal figure = figure(column, record.cell(head.position(column)), place);
      BigDecimal sum = all.getOrDefault(column, BigDecimal.ZERO);
      BigDecimal part = sum.subtract(beforeLast.getOrDefault(column, BigDecimal.ZERO));
      if (figure != null && figure.compareTo(sum) != 0 && figure.compareTo(part) != 0) {
        problems.add(
            SheetMessage.FACT_SUM_DIFFERS.at(
                place,
                PlainText.show(text),
                column.name(),
                figure.toPlainString(),
                sum.toPlainString()));
      }
    }
    beforeLast.putAll(all);
    return problems;
  }

  /** Null where there is none, or where it cannot be compared. */
  private @Nullable BigDecimal figure(OwnColumn column, String cell, Place place) {
    String written = PlainText.strip(cell);
    boolean comparable = column.type() == OwnColumn.Type.NUMBER && !refused.contains(column);
    return comparable
            && !written.isEmpty()
            && TypedCell.read(column, written, place, new ArrayList<>())
                instanceof OwnValue.Number number
        ? number.value()
        : null;
  }
}
