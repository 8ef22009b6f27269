package org.tongbao.intake.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * A record under its heading, not yet validated.
 *
 * @param head the heading row above it
 * @param row its number, from 1 after the heading; blank records are not counted
 * @param record as it stands in the file
 */
public record RawRow(SheetHead head, int row, RawRecord record) {

  /** Of the file in which it begins, from 1. */
  public int line() {
    return record.line();
  }

  /** As text, untrimmed; may be fewer or more than the heading has. */
  public List<String> cells() {
    return record.cells();
  }

  /** Why it could not be split into cells, or null; then there are no cells. */
  public @Nullable Problem fault() {
    return record.fault();
  }

  /** The cell of a column, as it stands; empty when the row or the sheet has none. */
  String cell(Column column) {
    return record.cell(head.position(column));
  }

  /** Whether that cell is perhaps not what was meant. */
  boolean ambiguous(Column column) {
    return record.ambiguities().containsKey(head.position(column));
  }

  /** Where that cell stands; the whole record where its sheet has no such column. */
  Place place(Column column) {
    return head.place(line(), column);
  }
}
