package org.tongbao.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.sheet.CorrectionSheet.Entry;
import org.tongbao.intake.sheet.CorrectionSheet.Field;
import org.tongbao.intake.text.Ambiguity;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The corrections of one pass over a sheet. Each is applied only where the cell still holds what
 * the correction says. A fault of a correction is reported once: with the first sheet that is read
 * from its file.
 */
public final class Corrections {
  private final CorrectedTables tables;
  private final @Nullable Sheet sheet;
  private final Map<Place, List<Correction>> byRow = new LinkedHashMap<>();
  private final Map<Place, Correction> byCell = new HashMap<>();
  private final Map<Place, Correction> notReached = new LinkedHashMap<>();
  private final Set<Place> applied = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Corrections(CorrectedTables tables, @Nullable Sheet sheet) {
    this.tables = tables;
    this.sheet = sheet;
  }

  /** None, for reading a sheet as it stands. */
  static Corrections none(Sheets sheets) {
    return new Corrections(new CorrectedTables(sheets), null);
  }

  /** Those for a pass over a sheet. */
  static Corrections of(Sheets sheets, @Nullable Sheet sheet) throws IOException {
    CorrectedTables tables = new CorrectedTables(sheets);
    Corrections corrections = new Corrections(tables, sheet);
    if (sheets.corrections() != null) {
      tables.open();
      CorrectionSheet written = CorrectionSheet.read(sheets.corrections());
      if (sheet != null && sheet == sheets.present().get(0)) {
        corrections.problems.addAll(written.problems());
      }
      written.entries().forEach(corrections::resolve);
    }
    return corrections;
  }

  /** All corrections of some sheets, by the rows of their cells. */
  public static Map<Place, List<Correction>> byRow(Sheets sheets) throws IOException {
    return of(sheets, null).byRow;
  }

  /** The columns of 更正.csv. */
  public static List<String> headings() {
    return Arrays.stream(Field.values()).map(Field::heading).toList();
  }

  /** The rows of 更正.csv, each with a text for each of {@link #headings()}. */
  public static List<List<String>> written(Path file) throws IOException {
    return CorrectionSheet.read(file).entries().stream()
        .map(entry -> Arrays.stream(Field.values()).map(entry::text).toList())
        .toList();
  }

  private void resolve(Entry entry) {
    boolean reported = sheet != null && sheet == tables.sheet(entry);
    List<Problem> found = new ArrayList<>();
    Place cell = tables.cell(entry, found);
    String who = said(entry, Field.WHO, found);
    String why = said(entry, Field.WHY, found);
    String was = entry.text(Field.WAS);
    String now = entry.text(Field.NOW);
    if (was.equals(now)) {
      found.add(SheetMessage.CORRECTION_CHANGES_NOTHING.at(entry.place(Field.NOW)));
    }
    if (reported) {
      problems.addAll(found);
    }
    if (cell != null) {
      String heading = tables.heading(cell);
      Place wasAt = entry.place(Field.WAS);
      Place nowAt = entry.place(Field.NOW);
      add(new Correction(cell, heading, was, now, who, why, wasAt, nowAt), reported);
    }
  }

  private void add(Correction correction, boolean reported) {
    Correction earlier = byCell.putIfAbsent(correction.cell(), correction);
    if (earlier == null) {
      byRow.computeIfAbsent(correction.row(), none -> new ArrayList<>()).add(correction);
      if (tables.sheet(correction.cell()) == sheet) {
        notReached.put(correction.cell(), correction);
      }
    } else if (reported) {
      problems.add(SheetMessage.CORRECTED_TWICE.at(correction.nowAt(), earlier.nowAt().line()));
    }
  }

  private static String said(Entry entry, Field field, List<Problem> found) {
    Place at = entry.place(field);
    String text = PlainText.clean(entry.text(field), field.heading(), at, found);
    if (text.isEmpty()) {
      found.add(SheetMessage.CORRECTION_WITHOUT_REASON.at(at, field.heading()));
    }
    return text;
  }

  /** A record with its cells corrected. */
  RawRecord apply(SheetHead head, RawRecord record) {
    List<Correction> here = byRow.isEmpty() ? null : byRow.get(head.place(record.line(), -1));
    if (here == null) {
      return record;
    }
    List<String> cells = new ArrayList<>(record.cells());
    Map<Integer, Ambiguity> ambiguities = new HashMap<>(record.ambiguities());
    for (Correction correction : here) {
      boolean reported = notReached.remove(correction.cell()) != null;
      if (record.fault() != null) {
        continue; // its own fault is reported
      }
      int position = correction.cell().column() - 1;
      String stands = PlainText.strip(record.cell(position));
      if (VisibleForm.same(correction.was(), stands)) {
        while (cells.size() <= position) {
          cells.add("");
        }
        cells.set(position, correction.now());
        ambiguities.remove(position);
        applied.add(correction.cell());
        if (reported && correction.isWhole()) {
          problems.add(applied(correction, unit(head, record)));
        }
      } else if (reported) {
        problems.add(otherValue(correction, stands));
      }
    }
    return new RawRecord(record.line(), cells, ambiguities, record.flaws(), record.fault());
  }

  /** What else the row says of its unit, by which a wrong row is seen. */
  private static String unit(SheetHead head, RawRecord record) {
    String name = PlainText.strip(record.cell(head.position(Column.NAME)));
    String code = PlainText.strip(record.cell(head.position(Column.CODE)));
    return PlainText.show(name.isEmpty() ? code : name);
  }

  private static Problem applied(Correction correction, String unit) {
    return SheetMessage.CORRECTED.at(
        correction.nowAt(), correction.cell(), unit, correction.printChange());
  }

  private static Problem otherValue(Correction correction, String stands) {
    String was = PlainText.show(correction.was());
    String now = PlainText.show(stands);
    if (stands.isEmpty()) {
      return SheetMessage.CORRECTION_OF_EMPTY_CELL.at(correction.wasAt(), correction.cell(), was);
    }
    return was.isEmpty()
        ? SheetMessage.CORRECTION_OF_FILLED_CELL.at(correction.wasAt(), correction.cell(), now)
        : SheetMessage.CORRECTION_OF_OTHER_VALUE.at(
            correction.wasAt(), correction.cell(), now, was);
  }

  /** Where the text of each corrected cell of a record stands, by its position. */
  Map<Integer, Place> in(SheetHead head, RawRecord record) {
    if (applied.isEmpty()) {
      return Map.of();
    }
    Map<Integer, Place> places = new HashMap<>();
    for (Correction correction : byRow.getOrDefault(head.place(record.line(), -1), List.of())) {
      if (applied.contains(correction.cell())) {
        places.put(correction.cell().column() - 1, correction.nowAt());
      }
    }
    return Map.copyOf(places);
  }

  /** What is wrong with them, after the last row of the sheet. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    notReached
        .values()
        .forEach(
            each ->
                all.add(
                    SheetMessage.CORRECTION_OF_NO_ROW.at(
                        each.wasAt().at(each.wasAt().line(), 0),
                        CorrectedTables.name(each.cell()),
                        each.cell().line())));
    return all;
  }
}
