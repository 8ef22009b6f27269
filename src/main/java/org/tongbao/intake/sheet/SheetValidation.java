package org.tongbao.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.problem.Problem;

/**
 * Validates the rows of both sheets, one by one in the order of each sheet: first the units, then
 * the findings, which name units. Keeps an index of the units. Rows of units that it was not given,
 * because an earlier process stored them, are read again for the index.
 */
public final class SheetValidation {
  private final Sheets sheets;
  private final UnitRows units;
  private final FindingRows findings;

  /** One for each round: a unit stands once in each. */
  private final List<UnitIndex> indexes = new ArrayList<>();

  private final List<String> rounds;

  /** The number of the last row of units in the index. */
  private int indexed;

  /** Whether the whole sheet of units was read again. */
  private boolean readAgain;

  /** Whether that sheet is refused as a whole. */
  private boolean unknown;

  /**
   * @param settings whose kinds, groups and date the rows must keep to
   * @param sheets where the units are read again
   */
  public SheetValidation(NoticeSettings settings, Sheets sheets) {
    this.sheets = sheets;
    this.units = new UnitRows(settings);
    this.findings = new FindingRows(settings);
    this.rounds = settings.grouping().rounds();
    emptyIndexes();
  }

  private void emptyIndexes() {
    indexes.clear();
    for (int round = 0; round < Math.max(1, rounds.size()); round++) {
      indexes.add(new UnitIndex(sheets.name(Sheet.UNITS)));
    }
  }

  /** The unit, or why the row is refused. */
  public Reading<InRound<InspectedUnit>> unit(RawRow row) {
    if (row.row() > indexed + 1) {
      readUnits(row.row() - 1);
    }
    indexed = row.row();
    Reading<UnitRow> reading = units.validate(row);
    UnitRow unit = reading.value();
    Optional<Problem> twin = unit == null ? Optional.empty() : indexes.get(unit.round()).add(unit);
    List<Problem> problems = joined(reading.problems(), twin.stream().toList());
    if (unit != null && twin.filter(Problem::stops).isEmpty()) {
      return Reading.of(new InRound<>(unit.round(), unit.unit()), problems);
    }
    indexes.forEach(index -> index.refuse(row));
    return Reading.refused(problems);
  }

  /**
   * The finding with its unit, or why the row is refused. If the sheet of units is refused as a
   * whole, findings are accepted without their units.
   */
  public Reading<InRound<Finding>> finding(RawRow row) {
    Reading<FindingRow> reading = findings.validate(row);
    FindingRow valid = reading.value();
    if (valid == null) {
      return Reading.refused(reading.problems());
    }
    if (indexed == 0 && !readAgain) {
      unknown = !readUnits(Integer.MAX_VALUE);
      readAgain = true;
    }
    if (unknown) {
      return reading.map(finding -> new InRound<>(finding.round(), finding.finding()));
    }
    // A finding of an earlier period is one of a unit of the first round.
    UnitIndex index = indexes.get(Math.max(0, valid.round()));
    if (valid.round() > 0 && !index.has(valid) && !index.refused(valid)) {
      index = indexes.get(0); // of all rounds the one that knows most names
      if (index.has(valid)) {
        Problem missing =
            SheetMessage.FINDING_WITHOUT_RECHECK.in(
                row.head(), row.place(Column.ROUND), rounds.get(valid.round()));
        return Reading.refused(joined(reading.problems(), List.of(missing)));
      }
    }
    if (isOfUnknownRound(valid)) {
      Problem unknownRound =
          SheetMessage.ROUND_NOT_SAID.in(
              row.head(), row.place(Column.ROUND), Suggestion.list(rounds));
      return Reading.refused(joined(reading.problems(), List.of(unknownRound)));
    }
    Reading<InRound<Finding>> resolved = index.resolve(valid);
    return new Reading<>(resolved.value(), joined(reading.problems(), resolved.problems()));
  }

  /**
   * Of a unit that was checked again, where nothing says when it was found. What was found before
   * the inspection began is of no later round.
   */
  private boolean isOfUnknownRound(FindingRow finding) {
    return finding.round() == 0
        && !finding.roundSaid()
        && !finding.old()
        && indexes.stream().skip(1).anyMatch(later -> later.hasChecked(finding));
  }

  /** Remembers a row that is no data, so that problems of its unit's findings name it. */
  public void leaveOut(Sheet sheet, RawRow row) {
    if (sheet == Sheet.UNITS) {
      indexes.forEach(index -> index.leaveOut(row));
    }
  }

  /** Puts the rows of units up to a number into the index; false if there is no valid sheet. */
  private boolean readUnits(int last) {
    if (!sheets.has(Sheet.UNITS)) {
      return false;
    }
    try (@Nullable SheetRows rows = SheetRows.open(sheets, Sheet.UNITS).value()) {
      while (rows != null && indexed < last) {
        RawRow row = rows.next();
        if (row == null) {
          break;
        }
        if (row.remark() != null) {
          leaveOut(Sheet.UNITS, row);
        } else if (row.row() > indexed) {
          unit(row);
        }
      }
      return rows != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Frees the index, a quarter of a small heap; it is read again if it is needed. */
  public void forgetUnits() {
    emptyIndexes();
    indexed = 0;
    readAgain = false;
  }

  private static List<Problem> joined(List<Problem> first, List<Problem> second) {
    if (second.isEmpty()) {
      return first;
    }
    List<Problem> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
