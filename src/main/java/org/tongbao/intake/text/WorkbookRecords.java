package org.tongbao.intake.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The records of the worksheet that is sought in a .xlsx. Only visible cells are read. */
final class WorkbookRecords implements Records {

  /** Not the text of any cell: no row of the range has been read yet. */
  private static final String NOT_REACHED = "\0";

  private final Workbook workbook;
  private final Place place;
  private final WorksheetSurvey survey;
  private final WorksheetReader rows;

  /** Merged ranges below the current row, from top to bottom. */
  private final Queue<CellRange> ahead;

  /**
   * Merged ranges at the current row, with the text of the first cell once a row of the range was
   * read.
   */
  private final Map<CellRange, String> around = new LinkedHashMap<>();

  private boolean hiddenReported;
  private boolean ended;

  private WorkbookRecords(
      Workbook workbook, Place place, WorksheetSurvey survey, WorksheetReader rows) {
    this.workbook = workbook;
    this.place = place;
    this.survey = survey;
    this.rows = rows;
    this.ahead = new ArrayDeque<>(survey.merged());
  }

  /** {@link Records#open}. */
  static Reading<Records> open(Path path, SoughtSheet sought) throws IOException {
    Reading<Workbook> opened = WorkbookPackage.open(path);
    Workbook workbook = opened.value();
    if (workbook == null) {
      return Reading.refused(opened.problems());
    }
    Reading<Records> records = null;
    try {
      records = open(workbook, Place.of(String.valueOf(path.getFileName())), sought);
      return records;
    } finally {
      if (records == null || records.value() == null) {
        workbook.close();
      }
    }
  }

  /** {@link Records#tabs}. */
  static Reading<List<Tab>> tabs(Path path) throws IOException {
    Reading<Workbook> opened = WorkbookPackage.open(path);
    if (opened.value() == null) {
      return Reading.refused(opened.problems());
    }
    Place place = Place.of(String.valueOf(path.getFileName()));
    List<Tab> tabs = new ArrayList<>();
    try (Workbook workbook = opened.value()) {
      for (Workbook.Tab tab : workbook.tabs()) {
        Reading<WorksheetSurvey> survey = WorksheetSurvey.of(workbook, tab, place);
        if (survey.value() == null) {
          return Reading.refused(survey.problems());
        }
        tabs.add(Tab.of(tab.name(), tab.visible(), survey.value().first()));
      }
    }
    return Reading.of(tabs, List.of());
  }

  private static Reading<Records> open(Workbook workbook, Place file, SoughtSheet sought)
      throws IOException {
    Reading<WorksheetSurvey> chosen = new WorksheetChoice(file, sought).among(workbook);
    WorksheetSurvey survey = chosen.value();
    if (survey == null) {
      return Reading.refused(chosen.problems());
    }
    Place place = new Place(file.file(), survey.tab().name(), 0, 0);
    if (survey.view().showsFormulas()) {
      return Reading.refused(TextMessage.WORKSHEET_SHOWS_FORMULAS.at(place));
    }
    try {
      WorksheetReader rows = WorksheetReader.open(workbook, survey.tab());
      return Reading.of(new WorkbookRecords(workbook, place, survey, rows), List.of());
    } catch (XMLStreamException e) {
      return Reading.refused(WorkbookPackage.damaged(place));
    }
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public int lines() {
    return survey.lastRow();
  }

  @Override
  public boolean hides(int column) {
    return survey.view().hiddenColumns().get(column);
  }

  @Override
  public @Nullable RawRecord next() {
    int last = rows.row();
    try {
      for (StoredRow row = ended ? null : rows.next(); row != null; row = rows.next()) {
        last = row.number();
        RawRecord record = record(row);
        TwoRowHead head = survey.head();
        if (head != null && last == head.row()) {
          continue; // its names are those of the next row
        }
        if (head != null && last == head.row() + 1) {
          return RawRecord.of(last, head.headings());
        }
        if (!record.blank() || !record.ambiguities().isEmpty()) {
          return record;
        }
      }
    } catch (XMLStreamException e) {
      // the file was changed while it is read: it was not damaged before
      int line = Math.max(last + 1, rows.row());
      ended = true;
      return RawRecord.broken(line, TextMessage.UNREADABLE_ROW.at(place.at(line, 0)));
    }
    ended = true;
    return null;
  }

  private RawRecord record(StoredRow row) {
    List<String> texts = new ArrayList<>();
    Map<Integer, Ambiguity> ambiguities = new HashMap<>();
    for (StoredCell stored : row.cells()) {
      while (texts.size() < stored.column() - 1) {
        texts.add("");
      }
      WorkbookCell cell = cell(row.number(), stored);
      texts.add(cell.text());
      if (cell.ambiguity() != null) {
        ambiguities.put(stored.column() - 1, cell.ambiguity());
      }
    }
    List<Problem> flaws = new ArrayList<>();
    merged(row.number(), texts, ambiguities, flaws);
    hidden(row.number()).ifPresent(flaws::add);
    return new RawRecord(row.number(), texts, ambiguities, flaws, null);
  }

  private WorkbookCell cell(int line, StoredCell stored) {
    WorksheetView view = survey.view();
    WorkbookCell cell =
        WorkbookCell.of(
            stored, workbook.recalculated() || view.recalculated(), workbook.since1904());
    Ambiguity ambiguity = cell.ambiguity();
    if (ambiguity == null || ambiguity.isDate()) {
      boolean number = ambiguity == null && stored.kind() == StoredCell.Kind.NUMBER;
      Ambiguity unseen = view.ambiguity(line, stored, cell.text(), number);
      ambiguity = unseen == null ? ambiguity : unseen;
    }
    return new WorkbookCell(cell.text(), ambiguity);
  }

  /**
   * Reports merged cells, each range once. Their rows are validated as if each had the first cell's
   * text, so that the empty cells are not reported too.
   */
  private void merged(
      int line, List<String> cells, Map<Integer, Ambiguity> ambiguities, List<Problem> flaws) {
    while (!ahead.isEmpty() && ahead.element().top() <= line) {
      around.put(ahead.remove(), NOT_REACHED);
    }
    around.keySet().removeIf(range -> range.bottom() < line);
    if (cells.stream().allMatch(text -> PlainText.strip(text).isEmpty())) {
      return;
    }
    for (Map.Entry<CellRange, String> each : around.entrySet()) {
      CellRange range = each.getKey();
      int left = range.left();
      for (int position = left; position < range.right(); position++) {
        ambiguities.put(position, new Ambiguity(TextMessage.CELL_IS_MERGED, range));
      }
      String above = each.getValue();
      if (above.equals(NOT_REACHED)) {
        each.setValue(left <= cells.size() ? cells.get(left - 1) : "");
        Place first = place.at(line, left);
        flaws.add(
            left == range.right()
                ? TextMessage.MERGED_CELLS_FILLED.at(first)
                : TextMessage.MERGED_CELLS.at(first, range));
      } else {
        fill(cells, left - 1, above, range, ambiguities);
      }
    }
  }

  /** A merged cell may still store a value of its own, which nobody sees. */
  private static void fill(
      List<String> cells,
      int position,
      String above,
      CellRange range,
      Map<Integer, Ambiguity> ambiguities) {
    while (cells.size() <= position) {
      cells.add("");
    }
    String stored = PlainText.strip(cells.get(position));
    if (!stored.isEmpty() && !stored.equals(PlainText.strip(above))) {
      ambiguities.putIfAbsent(
          position,
          new Ambiguity(
              TextMessage.CELL_UNDER_MERGED, range, PlainText.show(above), PlainText.show(stored)));
    }
    cells.set(position, above);
  }

  /** Nobody could see whether rows that a filter hides are counted or left out. */
  private Optional<Problem> hidden(int line) {
    if (hiddenReported || !survey.hiddenRows().get(line)) {
      return Optional.empty();
    }
    hiddenReported = true;
    int count = survey.hiddenRows().cardinality();
    return Optional.of(
        count == 1
            ? TextMessage.HIDDEN_ROW.at(place.at(line, 0))
            : TextMessage.HIDDEN_ROWS.at(place.at(line, 0), count));
  }

  @Override
  public void close() throws IOException {
    rows.close();
    workbook.close();
  }
}
