package org.tongbao.intake.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The records of the worksheet that is sought in a .xlsx. Only visible cells are read. */
final class WorkbookRecords implements Records {

  /** Not the text of any cell: no row of the range has been read yet. */
  private static final String NOT_REACHED = "\0";

  private final ReadableWorkbook workbook;
  private final Place place;
  private final WorksheetScan scan;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

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
      ReadableWorkbook workbook, Place place, WorksheetScan scan, Stream<Row> stream) {
    this.workbook = workbook;
    this.place = place;
    this.scan = scan;
    this.stream = stream;
    this.rows = stream.iterator();
    this.ahead = new ArrayDeque<>(scan.merged());
  }

  /** {@link Records#open}. */
  static Reading<Records> open(Path path, SoughtSheet sought) throws IOException {
    Problem refusal = WorkbookPackage.refusal(path);
    if (refusal != null) {
      return Reading.refused(refusal);
    }
    String name = String.valueOf(path.getFileName());
    ReadableWorkbook workbook = null;
    Reading<Records> opened = Reading.refused(WorkbookPackage.damaged(name));
    try {
      workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
      opened = open(path, Place.of(name), workbook, sought);
    } catch (XMLStreamException | IOException | RuntimeException e) {
      // The package was already unpacked once, so its content is wrong. The library throws any kind
      // of exception for that.
      opened = Reading.refused(WorkbookPackage.damaged(name));
    } finally {
      if (workbook != null && opened.value() == null) {
        workbook.close();
      }
    }
    return opened;
  }

  /** {@link Records#tabs}. */
  static Reading<List<String>> tabs(Path path) throws IOException {
    Problem refusal = WorkbookPackage.refusal(path);
    if (refusal != null) {
      return Reading.refused(refusal);
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
      return Reading.of(
          workbook
              .getSheets()
              .filter(tab -> tab.getVisibility() == SheetVisibility.VISIBLE)
              .map(Sheet::getName)
              .toList(),
          List.of());
    } catch (IOException | RuntimeException e) {
      return Reading.refused(WorkbookPackage.damaged(String.valueOf(path.getFileName())));
    }
  }

  private static Reading<Records> open(
      Path path, Place file, ReadableWorkbook workbook, SoughtSheet sought)
      throws IOException, XMLStreamException {
    for (Sheet tab : workbook.getSheets().toList()) {
      WorksheetScan.of(path, tab.getId()); // throws where a part is damaged
    }
    Reading<Sheet> chosen = new WorksheetChoice(file, sought).among(workbook);
    Sheet tab = chosen.value();
    if (tab == null) {
      return Reading.refused(chosen.problems());
    }
    Place place = new Place(file.file(), tab.getName(), 0, 0);
    WorksheetScan scan = WorksheetScan.of(path, tab.getId());
    if (scan.view().showsFormulas()) {
      return Reading.refused(TextMessage.WORKSHEET_SHOWS_FORMULAS.at(place));
    }
    return Reading.of(new WorkbookRecords(workbook, place, scan, tab.openStream()), List.of());
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public int lines() {
    return scan.lastRow();
  }

  @Override
  public boolean hides(int column) {
    return scan.view().hiddenColumns().get(column);
  }

  @Override
  public @Nullable RawRecord next() {
    int line = 0;
    try {
      while (!ended && rows.hasNext()) {
        Row row = rows.next();
        line = row.getRowNum();
        RawRecord record = record(row);
        if (!record.blank() || !record.ambiguities().isEmpty()) {
          return record;
        }
      }
    } catch (RuntimeException e) {
      // The library throws any kind of exception for a wrong cell.
      ended = true;
      return RawRecord.broken(line + 1, TextMessage.UNREADABLE_ROW.at(place.at(line + 1, 0)));
    }
    return null;
  }

  private RawRecord record(Row row) {
    int line = row.getRowNum();
    List<String> cells = new ArrayList<>(row.getCellCount());
    Map<Integer, Ambiguity> ambiguities = new HashMap<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      WorkbookCell cell = cell(line, i + 1, row.getCell(i));
      cells.add(cell.text());
      if (cell.ambiguity() != null) {
        ambiguities.put(i, cell.ambiguity());
      }
    }
    List<Problem> flaws = new ArrayList<>();
    merged(line, cells, ambiguities, flaws);
    hidden(line).ifPresent(flaws::add);
    return new RawRecord(line, cells, ambiguities, flaws, null);
  }

  private WorkbookCell cell(int line, int column, @Nullable Cell stored) {
    WorkbookCell cell =
        WorkbookCell.of(stored, scan.formats().at(line, column), workbook.isDate1904());
    String text = scan.texts().seen(line, column, cell.text());
    Ambiguity ambiguity = cell.ambiguity();
    if (ambiguity == null || ambiguity.isDate()) {
      boolean number =
          ambiguity == null && stored != null && stored.getValue() instanceof BigDecimal;
      Ambiguity unseen = scan.view().ambiguity(line, column, text, number);
      ambiguity = unseen == null ? ambiguity : unseen;
    }
    return new WorkbookCell(text, ambiguity);
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
      } else if (!above.isEmpty()) {
        while (cells.size() < left) {
          cells.add("");
        }
        cells.set(left - 1, above);
      }
    }
  }

  /** Nobody could see whether rows that a filter hides are counted or left out. */
  private Optional<Problem> hidden(int line) {
    if (hiddenReported || !scan.hiddenRows().get(line)) {
      return Optional.empty();
    }
    hiddenReported = true;
    int count = scan.hiddenRows().cardinality();
    return Optional.of(
        count == 1
            ? TextMessage.HIDDEN_ROW.at(place.at(line, 0))
            : TextMessage.HIDDEN_ROWS.at(place.at(line, 0), count));
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
