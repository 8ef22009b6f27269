package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in a ranking.
 *
 * @param rank from 1; equal values share it
 * @param rankName 第一, 第二 …
 * @param value by which it is ranked
 * @param row the row
 */
public record RankedRow(Count rank, String rankName, Numeric value, Row row)
    implements Row, Sourced {

  @Override
  public List<? extends RowColumn<?>> columns() {
    return row.columns();
  }

  @Override
  public @Nullable Object cell(RowColumn<?> column) {
    return row.cell(column);
  }

  @Override
  public int year() {
    return row.year();
  }

  @Override
  public String label() {
    return row.label();
  }

  @Override
  public void addTo(RowEvidence evidence) {
    row.addTo(evidence);
  }

  @Override
  public Source origin() {
    return rank.source();
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
