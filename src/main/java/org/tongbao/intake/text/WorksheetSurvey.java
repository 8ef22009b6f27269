package org.tongbao.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * What must be known of a worksheet before its rows are read, though much of it follows them:
 * merged cells, how cells are seen, how many rows are hidden. The whole worksheet is read for it.
 *
 * @param tab the worksheet
 * @param first the texts of its first rows, in which a heading of two rows is one
 * @param head the heading of two rows; null where there is none
 * @param merged cells that were merged into one, from top to bottom
 * @param hiddenRows the numbers, from 1, of the hidden rows that are not empty
 * @param lastRow its number, from 1
 * @param view how the cells are seen, apart from their formats
 */
record WorksheetSurvey(
    Workbook.Tab tab,
    List<List<String>> first,
    @Nullable TwoRowHead head,
    List<CellRange> merged,
    BitSet hiddenRows,
    int lastRow,
    WorksheetView view) {

  /** Rows that are searched for a heading. */
  private static final int FIRST = 20;

  /**
   * Reads a worksheet.
   *
   * @return refused where it is damaged, with the place
   */
  static Reading<WorksheetSurvey> of(Workbook workbook, Workbook.Tab tab, Place file)
      throws IOException {
    Place place = new Place(file.file(), tab.name(), 0, 0);
    try (WorksheetReader reader = WorksheetReader.open(workbook, tab)) {
      try {
        return Reading.of(of(tab, reader), List.of());
      } catch (XMLStreamException e) {
        return Reading.refused(WorkbookPackage.damaged(place.at(reader.row(), reader.column())));
      }
    } catch (XMLStreamException e) {
      return Reading.refused(WorkbookPackage.damaged(place));
    }
  }

  private static WorksheetSurvey of(Workbook.Tab tab, WorksheetReader reader)
      throws XMLStreamException {
    List<StoredRow> first = new ArrayList<>();
    BitSet hiddenRows = new BitSet();
    for (StoredRow row = reader.next(); row != null; row = reader.next()) {
      if (first.size() < FIRST) {
        first.add(row);
      }
      if (row.hidden()) {
        hiddenRows.set(row.number(), row.cells().stream().anyMatch(StoredCell::isFilled));
      }
    }
    reader.merged().sort(Comparator.comparingInt(CellRange::top));
    TwoRowHead head = TwoRowHead.among(first, reader.merged()).orElse(null);
    return new WorksheetSurvey(
        tab, texts(first, head), head, reader.merged(), hiddenRows, reader.row(), reader.view());
  }

  private static List<List<String>> texts(List<StoredRow> rows, @Nullable TwoRowHead head) {
    List<List<String>> texts = new ArrayList<>();
    for (StoredRow row : rows) {
      if (head != null && row.number() == head.row()) {
        texts.add(head.headings());
      } else if (head == null || row.number() != head.row() + 1) {
        texts.add(row.cells().stream().map(StoredCell::text).toList());
      }
    }
    return texts;
  }
}
