package org.tongbao.intake.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * A record under its heading, not yet validated; or a part of one, if a cell holds several
 * problems.
 *
 * @param head the heading row above it
 * @param row its number among all rows of the sheet, from 1; negative if it is no data
 * @param part which of several problems in one cell it is, from 1; 0 where there is only one
 * @param record as it stands in the file
 * @param remark why it is no data, such as a row of sums; null for data
 * @param corrected where the text of a cell stands that is corrected, by its position from 0
 */
public record RawRow(
    SheetHead head,
    int row,
    int part,
    RawRecord record,
    @Nullable Problem remark,
    Map<Integer, Place> corrected) {

  /** Of the file in which it begins, from 1. */
  public int line() {
    return record.line();
  }

  /** The same as messages about other rows name it. */
  RowLine at() {
    return new RowLine(head, line());
  }

  /** The file and, in a workbook, the worksheet. */
  public Place source() {
    return head.place(0, -1);
  }

  /** As text, untrimmed; may be fewer or more than the heading has. */
  public List<String> cells() {
    return record.cells();
  }

  /** The text of each cell by where it stands: of a corrected one, where the correction stands. */
  public Map<Place, String> texts() {
    Map<Place, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < cells().size(); i++) {
      texts.put(corrected.getOrDefault(i, head.place(line(), i)), record.cell(i));
    }
    return texts;
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

  /** Whether that cell is read otherwise than it stands. */
  boolean isCorrected(Column column) {
    return corrected.containsKey(head.position(column));
  }

  /**
   * Where that cell or its correction stands; the whole record where its sheet has no such column.
   */
  Place place(Column column) {
    return place(head.position(column));
  }

  /** The same of the cell at a position, from 0. */
  Place place(int position) {
    return corrected.getOrDefault(position, head.place(line(), position));
  }
}
