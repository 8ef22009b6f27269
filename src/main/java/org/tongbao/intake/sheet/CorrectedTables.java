package org.tongbao.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.sheet.CorrectionSheet.Entry;
import org.tongbao.intake.sheet.CorrectionSheet.Field;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The tables that sheets are read from: finds the cell that a correction names. */
final class CorrectedTables {
  private final Sheets sheets;
  private final Map<Place, Table> tables = new LinkedHashMap<>();

  /**
   * A table.
   *
   * @param sheet the first one that is read from it
   * @param headings of the columns that are read, by position
   */
  private record Table(Sheet sheet, Map<Integer, String> headings) {}

  /** None is open yet. */
  CorrectedTables(Sheets sheets) {
    this.sheets = sheets;
  }

  /** Reads the headings of all. */
  void open() throws IOException {
    for (Sheet each : sheets.present()) {
      for (SheetSource source : sheets.of(each)) {
        try (@Nullable SheetTable table =
            SheetTable.open(source, sheets, each, Corrections.none(sheets)).value()) {
          if (table != null) {
            tables
                .computeIfAbsent(
                    table.head().place(0, -1), first -> new Table(each, new TreeMap<>()))
                .headings()
                .putAll(table.head().read());
          }
        }
      }
    }
  }

  /** The sheet with which faults of a correction are reported. */
  Sheet sheet(Entry entry) {
    return sheets.present().stream()
        .filter(each -> isReadFrom(each, entry.text(Field.FILE)))
        .findFirst()
        .orElseGet(() -> sheets.present().get(0));
  }

  private boolean isReadFrom(Sheet sheet, String file) {
    return sheets.of(sheet).stream().anyMatch(source -> VisibleForm.same(file, source.file()));
  }

  /** The first sheet that is read from the table of a cell. */
  @Nullable Sheet sheet(Place cell) {
    Table table = tables.get(cell.at(0, 0));
    return table == null ? null : table.sheet();
  }

  /** The heading above a cell. */
  String heading(Place cell) {
    return headings(cell).getOrDefault(cell.column() - 1, "");
  }

  private Map<Integer, String> headings(Place place) {
    Table table = tables.get(place.at(0, 0));
    return table == null ? Map.of() : table.headings();
  }

  /**
   * The cell that a correction names.
   *
   * @param found to which is added why no cell is certain
   * @return null if none is, or if the heading above it could not be read
   */
  @Nullable Place cell(Entry entry, List<Problem> found) {
    String file = entry.text(Field.FILE);
    if (sheets.present().stream().noneMatch(sheet -> isReadFrom(sheet, file))) {
      Set<String> files = new TreeSet<>();
      sheets.present().forEach(each -> sheets.of(each).forEach(of -> files.add(of.file())));
      found.add(
          SheetMessage.CORRECTION_OF_OTHER_FILE.at(
              entry.place(Field.FILE), PlainText.show(file), String.join("、", files)));
      return null;
    }
    Place table = table(entry, file, found);
    return table == null ? null : cell(entry, table, found);
  }

  private @Nullable Place table(Entry entry, String file, List<Problem> found) {
    List<Place> of =
        tables.keySet().stream().filter(table -> VisibleForm.same(file, table.file())).toList();
    String tab = entry.text(Field.TAB);
    List<Place> meant = new ArrayList<>(of);
    meant.removeIf(table -> !tab.isEmpty() && !VisibleForm.same(tab, table.tab()));
    if (of.isEmpty() || meant.size() == 1) {
      return of.isEmpty() ? null : meant.get(0);
    }
    Place at = entry.place(Field.TAB);
    String name = of.get(0).file();
    String tabs = of.stream().map(Place::tab).collect(Collectors.joining("、"));
    if (tab.isEmpty()) {
      found.add(SheetMessage.CORRECTION_WITHOUT_TAB.at(at, name, tabs));
    } else if (of.get(0).tab().isEmpty()) {
      found.add(SheetMessage.CORRECTION_TAB_OF_TEXT.at(at, name));
    } else {
      found.add(SheetMessage.CORRECTION_OF_OTHER_TAB.at(at, name, PlainText.show(tab), tabs));
    }
    return null;
  }

  private @Nullable Place cell(Entry entry, Place table, List<Problem> found) {
    String row = entry.text(Field.ROW);
    boolean isNumber = row.matches("0*[1-9]\\d{0,8}");
    if (!isNumber) {
      found.add(
          SheetMessage.CORRECTION_ROW_INVALID.at(entry.place(Field.ROW), PlainText.show(row)));
    }
    String column = entry.text(Field.COLUMN);
    Map<Integer, String> headings = headings(table);
    int position =
        headings.entrySet().stream()
            .filter(each -> Column.key(each.getValue()).equals(Column.key(column)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(-1);
    if (position < 0) {
      found.add(
          SheetMessage.CORRECTION_OF_OTHER_COLUMN.at(
              entry.place(Field.COLUMN),
              name(table),
              PlainText.show(column),
              String.join("、", headings.values())));
    }
    return isNumber && position >= 0 ? table.at(Integer.parseInt(row), position + 1) : null;
  }

  /** A table as messages name it: 台账.xlsx/网站台账. */
  static String name(Place table) {
    return table.tab().isEmpty() ? table.file() : table.file() + "/" + table.tab();
  }
}
