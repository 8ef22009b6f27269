package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.text.Ambiguity;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Records;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The heading of a table of facts in a file: where each declared column stands. */
final class FactHead {
  private final FactTable table;
  private final Place sheet;
  private final RawRecord record;
  private final List<String> headings;
  private final Map<OwnColumn, Integer> positions = new HashMap<>();

  /**
   * @param sheet the file as a whole
   * @param record in which the headings stand
   */
  FactHead(FactTable table, Place sheet, RawRecord record) {
    this.table = table;
    this.sheet = sheet;
    this.record = record;
    this.headings = record.cells().stream().map(PlainText::strip).toList();
  }

  /** How many of the declared columns a row of cells names. */
  static long known(FactTable table, List<String> cells) {
    Set<String> forms = new TreeSet<>();
    cells.forEach(cell -> forms.add(Column.key(PlainText.strip(cell))));
    return table.columns().stream().filter(c -> forms.contains(Column.key(c.name()))).count();
  }

  /** Finds the columns; what is wrong with them is added to the problems. */
  void resolve(Records records, List<Problem> problems) {
    Set<Integer> unused = new TreeSet<>();
    IntStream.range(0, headings.size()).filter(i -> !isNameless(i)).forEach(unused::add);
    List<OwnColumn> missing = new ArrayList<>();
    for (OwnColumn column : table.columns()) {
      List<Integer> at =
          unused.stream()
              .filter(i -> Column.key(headings.get(i)).equals(Column.key(column.name())))
              .toList();
      if (at.size() > 1) {
        problems.add(
            SheetMessage.DUPLICATE_COLUMN.at(
                place(record.line(), at.get(1)),
                column.name(),
                at.get(0) + 1,
                headings.get(at.get(0))));
      }
      at.forEach(unused::remove);
      if (at.isEmpty()) {
        missing.add(column);
      } else {
        positions.put(column, at.get(0));
        refuseUnseen(column, records, problems);
      }
    }
    reportMissing(missing, unused, problems);
  }

  /** Nobody could see what a hidden column adds to the notice. */
  private void refuseUnseen(OwnColumn column, Records records, List<Problem> problems) {
    int position = position(column);
    Place at = place(record.line(), position);
    if (records.hides(position)) {
      problems.add(SheetMessage.HIDDEN_COLUMN.at(at, column.name()));
    }
    Ambiguity ambiguity = record.ambiguities().get(position);
    if (ambiguity != null) {
      problems.add(ambiguity.at(at, column.name()));
    }
  }

  private void reportMissing(List<OwnColumn> missing, Set<Integer> unused, List<Problem> problems) {
    List<String> others = new ArrayList<>();
    unused.forEach(i -> others.add(PlainText.show(headings.get(i))));
    for (OwnColumn column : missing) {
      if (column.optional() && !Suggestion.of(column.name(), others).nearest()) {
        continue;
      }
      problems.add(
          SheetMessage.MISSING_FACT_COLUMN.at(
              place(record.line(), -1),
              column.name(),
              table.name(),
              others.isEmpty() ? "没有别的列" : "还有“" + String.join("”“", others) + "”"));
    }
    if (missing.isEmpty() && !others.isEmpty()) {
      problems.add(
          SheetMessage.UNREAD_FACT_COLUMNS.at(
              place(record.line(), -1), String.join("”“", others), table.name()));
    }
  }

  /** In which it stands. */
  int line() {
    return record.line();
  }

  /** The heading above the cell at {@code position}, from 0; empty where there is none. */
  String heading(int position) {
    return position < 0 || isNameless(position) ? "" : headings.get(position);
  }

  /** The first filled cell of a record that has no heading above it. */
  Optional<Problem> unheaded(RawRecord record) {
    boolean isText = SheetHead.isText(sheet);
    return UnheadedCells.in(record.cells(), headings, isText, i -> place(record.line(), i));
  }

  /** Whether a cell at {@code position}, from 0, has no heading above it. */
  private boolean isNameless(int position) {
    return position >= headings.size() || headings.get(position).isEmpty();
  }

  /** Where a column stands, from 0, or a negative number. */
  int position(OwnColumn column) {
    return positions.getOrDefault(column, -1);
  }

  /** Whether a row has something in every column that it must have, and not only one text. */
  boolean fills(RawRecord row) {
    Set<String> texts = new TreeSet<>();
    for (OwnColumn column : table.columns()) {
      String text = PlainText.strip(row.cell(position(column)));
      if (text.isEmpty() && !column.optional()) {
        return false;
      }
      texts.add(text);
    }
    return texts.size() > 1 || table.columns().size() == 1;
  }

  /** A cell of the file; {@code position} from 0, negative for the whole row. */
  Place place(int line, int position) {
    return sheet.at(line, position + 1);
  }
}
