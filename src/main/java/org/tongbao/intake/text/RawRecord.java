package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Problem;

/**
 * A record as it is written in its file.
 *
 * @param line of the file in which it begins, from 1
 * @param cells as text, untrimmed
 * @param ambiguities why a cell, by its position from 0, is perhaps not what was meant
 * @param flaws problems of the record that do not depend on its columns
 * @param fault why it could not be split into cells, or null; then there are no cells
 */
public record RawRecord(
    int line,
    List<String> cells,
    Map<Integer, Ambiguity> ambiguities,
    List<Problem> flaws,
    @Nullable Problem fault) {

  /** A record of plain text. */
  static RawRecord of(int line, List<String> cells) {
    return new RawRecord(line, cells, Map.of(), List.of(), null);
  }

  /** A record that could not be split into cells. */
  static RawRecord broken(int line, Problem fault) {
    return new RawRecord(line, List.of(), Map.of(), List.of(), fault);
  }

  /** The record with one more thing that is wrong with it, or that a reminder is about. */
  public RawRecord with(Problem flaw) {
    List<Problem> all = new ArrayList<>(flaws);
    all.add(flaw);
    return new RawRecord(line, cells, ambiguities, all, fault);
  }

  /** The cell at a position, from 0; empty when there is none. */
  public String cell(int position) {
    return position < 0 || position >= cells.size() ? "" : cells.get(position);
  }

  /** Excel saves an emptied row as a row of commas. */
  boolean blank() {
    if (fault != null) {
      return false;
    }
    for (String cell : cells) {
      if (!PlainText.strip(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
