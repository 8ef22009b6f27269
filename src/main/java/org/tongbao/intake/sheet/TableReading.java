package org.tongbao.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.sheet.Synonyms.Meaning;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.intake.text.Tab;
import org.tongbao.problem.Problem;

/** Reads one table of an office: what its columns may be, and what its cells say. */
final class TableReading {
  /** Rows that are kept to be shown. */
  private static final int FIRST = 5;

  /** Of these, a unit is in one, so that a blank cell of the other is nothing. */
  private static final Set<Column> EITHER = EnumSet.of(Column.REGION, Column.DEPARTMENT);

  private final SheetSource source;
  private final SheetMapping mapping;
  private final KnownValues known;
  private final boolean findingsOnly;
  private final List<Problem> problems = new ArrayList<>();
  private final List<TableColumn> columns = new ArrayList<>();
  private List<Sheet> sheets = List.of();
  private @Nullable ReadTable table;

  private TableReading(
      SheetSource source, SheetMapping mapping, KnownValues known, boolean findingsOnly) {
    this.findingsOnly = findingsOnly;
    this.source = source;
    this.mapping = mapping;
    this.known = known;
  }

  /**
   * Reads a table.
   *
   * @param findingsOnly whether a table with 存在问题 has no units, because another one has them
   */
  static TableReading of(
      SheetSource source, SheetMapping mapping, KnownValues known, boolean findingsOnly)
      throws IOException {
    TableReading reading = new TableReading(source, mapping, known, findingsOnly);
    reading.read();
    return reading;
  }

  /** Null where no heading was found. */
  @Nullable ReadTable table() {
    return table;
  }

  List<Problem> problems() {
    return problems;
  }

  private void read() throws IOException {
    Reading<Records> opened =
        Records.open(source.path(), Sheet.UNITS.sought(mapping, source.tab()));
    problems.addAll(opened.problems());
    if (opened.value() == null) {
      return;
    }
    try (Records records = opened.value()) {
      RawRecord head = head(records);
      if (head == null) {
        return;
      }
      int rows = 0;
      boolean note = false;
      List<List<String>> first = new ArrayList<>();
      for (RawRecord row = records.next(); row != null; row = records.next()) {
        note = row.fault() == null && NoData.isNote(row, note);
        if (row.fault() == null && !note && !NoData.isWords(row)) {
          rows++;
          if (rows <= FIRST) {
            first.add(row.cells().stream().map(PlainText::strip).toList());
          }
          count(row);
        }
      }
      table =
          new ReadTable(
              source,
              sheets,
              head.line(),
              head.cells().stream().map(PlainText::strip).toList(),
              columns.stream().anyMatch(column -> column.column() == Column.KIND),
              rows,
              first,
              new ProposedMeanings(source, sheets, mapping, known).of(columns),
              OddCellSearch.in(columns, known, mapping, sheets.size() > 1, rows));
    }
  }

  /** The first of the top rows of which half or more are known words, at least two. */
  private @Nullable RawRecord head(Records records) throws IOException {
    for (int i = 0; i < Tab.ROWS; i++) {
      RawRecord record = records.next();
      if (record == null || record.fault() != null) {
        return null;
      }
      List<String> cells = record.cells().stream().map(PlainText::strip).toList();
      long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
      long words = cells.stream().filter(this::isWord).count();
      if (words >= SheetHead.KNOWN && 2 * words >= filled) {
        sheets = sheets(cells);
        cells.forEach(cell -> columns.add(column(cell)));
        return record;
      }
    }
    return null;
  }

  private boolean isWord(String heading) {
    return !heading.isEmpty()
        && (mapping.column(heading).isPresent()
            || mapping.ignores(heading)
            || Synonyms.isUnrelated(heading)
            || List.of(Sheet.values()).stream()
                .anyMatch(
                    sheet ->
                        mapping.own(sheet, heading).isPresent()
                            || !Synonyms.column(sheet, heading).isUnknown()));
  }

  private List<Sheet> sheets(List<String> cells) {
    Set<Column> meant = EnumSet.noneOf(Column.class);
    for (String cell : cells) {
      for (Sheet sheet : Sheet.values()) {
        meant.addAll(meaning(sheet, cell).meant());
      }
    }
    if (!meant.contains(Column.PROBLEM)) {
      return List.of(Sheet.UNITS);
    }
    return SheetSearch.isOfUnits(meant) && !findingsOnly
        ? List.of(Sheet.FINDINGS, Sheet.UNITS)
        : List.of(Sheet.FINDINGS);
  }

  private Meaning<Column> meaning(Sheet sheet, String heading) {
    return mapping
        .column(heading)
        .map(column -> new Meaning<>(List.of(column), true))
        .orElseGet(() -> expected(sheet).meaning(heading));
  }

  private SheetHead.Expected expected(Sheet sheet) {
    return new SheetHead.Expected(sheet, mapping, "", "", true, sheets.size() > 1);
  }

  private TableColumn column(String cell) {
    boolean unrelated = Synonyms.isUnrelated(cell);
    boolean isKnown =
        mapping.column(cell).isPresent()
            || mapping.ignores(cell)
            || (unrelated ? sheets : List.of(Sheet.values()))
                .stream().anyMatch(sheet -> expected(sheet).names(cell));
    for (Sheet sheet : sheets) {
      OwnColumn own = mapping.own(sheet, cell).orElse(null);
      Meaning<Column> meaning =
          own == null ? meaning(sheet, cell) : new Meaning<>(List.of(), false);
      if (own != null || !meaning.isUnknown()) {
        return new TableColumn(cell, meaning, own, isKnown);
      }
    }
    return new TableColumn(cell, new Meaning<>(List.of(), unrelated), null, isKnown);
  }

  private void count(RawRecord row) {
    String sponsor = "";
    boolean grouped = false;
    for (int i = 0; i < columns.size(); i++) {
      String text = PlainText.strip(row.cell(i));
      Column column = columns.get(i).column();
      sponsor = column == Column.SPONSOR ? text : sponsor;
      grouped |= column != null && EITHER.contains(column) && !text.isEmpty();
    }
    boolean department = known.isDepartment(sponsor);
    OddCells.Row shown =
        new OddCells.Row(row.line(), row.cells().stream().map(PlainText::strip).toList());
    for (int i = 0; i < columns.size(); i++) {
      TableColumn of = columns.get(i);
      String text = PlainText.strip(row.cell(i));
      if (!text.isEmpty()) {
        of.count(text, department, shown);
      } else if (of.column() == null || !EITHER.contains(of.column())) {
        of.countBlank(shown);
      } else if (!grouped) {
        of.countBlank(shown);
        grouped = true; // told once
      }
    }
  }
}
