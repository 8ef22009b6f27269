package org.tongbao.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Problem;

/**
 * A record as it stands in its file.
 *
 * @param line of the file in which it begins, from 1
 * @param cells as text, untrimmed
 * @param fault why it could not be taken apart into cells, or null; then there are no cells
 */
record RawRecord(int line, List<String> cells, @Nullable Problem fault) {

  /** The cell at a position, from 0; empty when there is none. */
  String cell(int position) {
    return position < 0 || position >= cells.size() ? "" : cells.get(position);
  }

  /** Excel writes a row that once held something as a row of commas. */
  boolean blank() {
    return fault == null && cells.stream().allMatch(cell -> PlainText.strip(cell).isEmpty());
  }
}
