package org.tongbao.intake.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Filled cells under a heading that is empty, or beyond the last one. */
final class UnheadedCells {
  private UnheadedCells() {}

  /**
   * The first of a row.
   *
   * @param headings those of the row above, empty where there is none
   * @param isText whether a comma too many may have split a cell
   * @param place of a cell by its position, from 0
   */
  static Optional<Problem> in(
      List<String> cells, List<String> headings, boolean isText, IntFunction<Place> place) {
    for (int i = 0; i < cells.size(); i++) {
      boolean headed = i < headings.size() && !headings.get(i).isEmpty();
      if (!headed && !PlainText.strip(cells.get(i)).isEmpty()) {
        return Optional.of(problem(i, cells, headings.size(), isText, place.apply(i)));
      }
    }
    return Optional.empty();
  }

  private static Problem problem(
      int position, List<String> cells, int width, boolean isText, Place place) {
    String shown = PlainText.show(PlainText.strip(cells.get(position)));
    return isText && position >= width
        ? SheetMessage.CELL_BEYOND_HEADING.at(place, shown, width, cells.size())
        : SheetMessage.CELL_WITHOUT_HEADING.at(place, shown);
  }
}
