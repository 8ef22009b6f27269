package org.tongbao.intake.sheet;

import static org.tongbao.intake.sheet.Column.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.SoughtSheet;

/** The sheets of an input folder and the columns that each may have. */
@SuppressWarnings("ImmutableEnumChecker") // nothing here changes its sets after they are made
public enum Sheet {
  /** All inspected units, one row each. */
  UNITS(
      "units",
      EnumSet.of(
          KIND,
          NAME,
          SPONSOR,
          REGION,
          DEPARTMENT,
          PLATFORM,
          CODE,
          LEVEL,
          CHECKED,
          SCORE,
          RESULT,
          ROUND,
          NUMBER,
          NOTE),
      List.of(List.of(KIND), List.of(NAME))),
  /** What was found, a row a finding. */
  FINDINGS(
      "findings",
      EnumSet.of(
          KIND, NAME, PLATFORM, CODE, INDICATOR, SEVERITY, SECTION, TOPIC, PROBLEM, PROSE, DATE,
          POINTS, DUE, SOURCE, RECTIFIED, LISTED, NAMED, ROUND, PERIOD, NUMBER, NOTE),
      List.of(List.of(SEVERITY), List.of(PROBLEM), List.of(NAME, CODE)));

  private final String stem;
  private final Set<Column> columns;
  private final List<List<Column>> required;

  Sheet(String stem, Set<Column> columns, List<List<Column>> required) {
    this.stem = stem;
    this.columns = columns;
    this.required = required;
  }

  /** The file's name in an input folder, without its ending. */
  public String stem() {
    return stem;
  }

  /** Those of the declared columns that are of this sheet. */
  List<OwnColumn> own(OwnColumns declared) {
    return this == UNITS ? declared.units() : declared.findings();
  }

  /** The required columns: of each list, one at least. */
  List<List<Column>> required() {
    return required;
  }

  /** The column that a heading cell means. */
  Optional<Column> column(String text) {
    return columns.stream().filter(column -> column.isCalled(text)).findFirst();
  }

  /** Whether it may have a column. */
  boolean has(Column column) {
    return columns.contains(column);
  }

  /**
   * By which a workbook's worksheet is chosen: its name, or two names of columns as its heading.
   *
   * @param tab the worksheet's name; empty where it is not known
   */
  SoughtSheet sought(SheetMapping mapping, String tab) {
    return new SoughtSheet(cells -> match(cells, mapping), headings(), tab, "表");
  }

  private SoughtSheet.Match match(List<String> cells, SheetMapping mapping) {
    if (headings(cells, mapping) < 2) {
      return SoughtSheet.Match.NONE;
    }
    return of(cells, mapping) == this ? SoughtSheet.Match.SOUGHT : SoughtSheet.Match.OTHER;
  }

  private long headings(List<String> cells, SheetMapping mapping) {
    SheetHead.Expected expected = new SheetHead.Expected(this, mapping, false);
    return cells.stream().filter(text -> expected.names(PlainText.strip(text))).count();
  }

  /** The sheet of which most of these headings are; of equals the one that comes first. */
  private static Sheet of(List<String> headings, SheetMapping mapping) {
    return Arrays.stream(values())
        .max(
            Comparator.comparingLong((Sheet sheet) -> sheet.headings(headings, mapping))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Every name that a heading cell may have. */
  List<String> names() {
    return columns.stream().flatMap(column -> column.names().stream()).toList();
  }

  /** The headings of a new sheet: of every column that is read. */
  public List<String> head() {
    return columns.stream().filter(Column::isRead).map(Column::heading).toList();
  }

  /** The headings as a message lists them. */
  String headings() {
    return columns.stream().map(Column::heading).collect(Collectors.joining("、"));
  }
}
