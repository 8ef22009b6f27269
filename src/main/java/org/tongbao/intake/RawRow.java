package org.tongbao.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * A record as it stands in its sheet, not yet judged.
 *
 * @param head the heading row above it
 * @param row its number, from 1 after the heading; blank records are not counted
 * @param line of the file in which it begins, from 1
 * @param cells as text, untrimmed; may be fewer or more than the heading has
 * @param fault why it could not be taken apart into cells, or null; then there are no cells
 */
public record RawRow(
    SheetHead head, int row, int line, List<String> cells, @Nullable Problem fault) {

  /** The cell of a column, as it stands; empty when the row or the sheet has none. */
  String cell(Column column) {
    int position = head.position(column);
    return position < 0 || position >= cells.size() ? "" : cells.get(position);
  }

  /** Where that cell stands; the whole record where its sheet has no such column. */
  Place place(Column column) {
    return head.place(line, column);
  }
}
