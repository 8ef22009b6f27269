package org.tongbao.intake.sheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.sheet.Synonyms.Meaning;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A sheet's heading row: which column stands where. */
@SuppressWarnings("EnumOrdinal") // an array is quicker than an EnumMap of boxed positions
public final class SheetHead {
  /** So many column names make a row below the first a heading: one may be a word of a title. */
  static final int KNOWN = 2;

  private static final int ABSENT = -1;

  private final Expected expected;
  private final Place sheet;
  private final List<String> headings;
  private final Map<Column, Integer> positions;

  /** The same by the columns' ordinals: every cell of every row is looked up. */
  private final int[] byOrdinal = new int[Column.values().length];

  private final List<Own> own;

  SheetHead(
      Expected expected,
      Place sheet,
      List<String> headings,
      Map<Column, Integer> positions,
      List<Own> own) {
    this.expected = expected;
    this.sheet = sheet;
    this.headings = headings;
    this.positions = positions;
    Arrays.fill(byOrdinal, ABSENT);
    positions.forEach((column, position) -> byOrdinal[column.ordinal()] = position);
    this.own = List.copyOf(own);
  }

  /**
   * A declared column that stands in the row.
   *
   * @param position from 0
   * @param values what the office's texts in its cells mean
   */
  record Own(OwnColumn column, int position, Map<String, String> values) {

    /** What a cell's text means. */
    String value(String text) {
      return values.isEmpty() ? text : values.getOrDefault(VisibleForm.of(text), text);
    }
  }

  /**
   * What a heading row is expected to be.
   *
   * @param sheet whose columns it names
   * @param mapping what the office's own headings mean
   * @param kind 类别 of all rows; empty where a column says it
   * @param round 轮次 of all rows; empty where a column says it
   * @param own whether it is a sheet of the office, which may have columns of the other sheet too
   * @param shared whether the rows below it are of both sheets
   */
  record Expected(
      Sheet sheet, SheetMapping mapping, String kind, String round, boolean own, boolean shared) {

    /** One whose rows are of one sheet and say all. */
    Expected(Sheet sheet, SheetMapping mapping, boolean own) {
      this(sheet, mapping, "", "", own, false);
    }

    /** The column that a heading means, by the settings or by itself. */
    Optional<Column> column(String heading) {
      if (mapping.ignores(heading) || own(heading).isPresent()) {
        return Optional.empty();
      }
      Optional<Column> mapped = mapping.column(heading);
      return mapped.isPresent()
          ? mapped.filter(sheet::has)
          : sheet.column(heading).filter(this::isOfEachRow);
    }

    /** The columns that a heading may mean by itself. */
    Meaning<Column> meaning(String heading) {
      Meaning<Column> meaning = Synonyms.column(sheet, heading);
      return meaning.meant().stream().allMatch(this::isOfEachRow)
          ? meaning
          : new Meaning<>(List.of(), false);
    }

    /** In a row of a unit with all its problems, 扣分 is perhaps what all of them cost. */
    private boolean isOfEachRow(Column column) {
      return !shared || column != Column.POINTS;
    }

    /** The declared column that a heading means. */
    Optional<OwnColumn> own(String heading) {
      return mapping.own(sheet, heading);
    }

    /** Whether a heading means a column of the sheet. */
    boolean names(String heading) {
      return column(heading).isPresent() || own(heading).isPresent();
    }

    /** Whether at least so many of these cells name columns of the sheet. */
    boolean resembles(List<String> cells, int columns) {
      return cells.stream().filter(text -> names(PlainText.strip(text))).count() >= columns;
    }

    /** Whether a heading is known, but not read from this sheet. */
    boolean passesOver(String heading) {
      return mapping.ignores(heading)
          || (own && others().anyMatch(other -> mapping.own(other, heading).isPresent()))
          || (own
              && (shared || !Synonyms.isUnrelated(heading))
              && Synonyms.column(sheet, heading).isUnknown()
              && others().anyMatch(other -> isOf(other, heading)));
    }

    private Stream<Sheet> others() {
      return Arrays.stream(Sheet.values()).filter(other -> other != sheet);
    }

    private boolean isOf(Sheet other, String heading) {
      return mapping.column(heading).filter(other::has).isPresent()
          || !Synonyms.column(other, heading).isUnknown();
    }
  }

  /** Resolves the heading row that begins at {@code place}. */
  static Reading<SheetHead> resolve(Expected expected, Place place, List<String> cells) {
    return new HeadResolution(expected, place, cells).result();
  }

  /** What the office's words in its rows mean. */
  SheetMapping mapping() {
    return expected.mapping();
  }

  /** What is said of all rows instead of an empty cell of a column; else empty. */
  String ofAllRows(Column column) {
    return switch (column) {
      case KIND -> expected.kind();
      case ROUND -> expected.round();
      default -> "";
    };
  }

  /** Whether a number in that column of a row of sums counts the rows above it. */
  boolean countsIn(int position) {
    return positions.entrySet().stream()
        .filter(each -> each.getValue() == position)
        .map(Map.Entry::getKey)
        .anyMatch(EnumSet.of(Column.KIND, Column.NAME, Column.CHECKED)::contains);
  }

  /** The source as messages name it. */
  String name() {
    return expected.own() && !sheet.tab().isEmpty()
        ? sheet.file() + "/" + sheet.tab()
        : sheet.file();
  }

  /** Whether a row has something in every column that a record cannot do without. */
  boolean fills(RawRecord row) {
    return expected.sheet().required().stream()
        .filter(oneOf -> oneOf.size() == 1)
        .allMatch(one -> !PlainText.strip(row.cell(position(one.get(0)))).isEmpty());
  }

  /** Whether the sheet is a text with commas, not a workbook. */
  boolean isText() {
    return isText(sheet);
  }

  static boolean isText(Place place) {
    return place.file().endsWith(".csv");
  }

  /** Nobody could see what a hidden column adds to the notice. */
  List<Problem> hidden(Records records) {
    return read().keySet().stream()
        .filter(records::hides)
        .map(position -> SheetMessage.HIDDEN_COLUMN.at(place(line(), position), heading(position)))
        .toList();
  }

  /** In which the heading stands. */
  int line() {
    return sheet.line();
  }

  /** The heading above the cell at {@code position}, from 0; empty where there is none. */
  String heading(int position) {
    return position < 0 || nameless(position) ? "" : headings.get(position);
  }

  /** Whether a record has the headings again, as tables have them that are printed on pages. */
  boolean isRepeatedIn(RawRecord record) {
    int same = 0;
    for (int i = 0; i < record.cells().size(); i++) {
      String text = PlainText.strip(record.cell(i));
      if (!text.isEmpty() && !text.equals(heading(i))) {
        return false;
      }
      same += text.isEmpty() ? 0 : 1;
    }
    return same >= KNOWN;
  }

  /** The headings of the columns that are read, by their positions from 0. */
  Map<Integer, String> read() {
    Map<Integer, String> read = new TreeMap<>();
    positions.forEach(
        (column, position) -> {
          if (column.isRead()) {
            read.put(position, headings.get(position));
          }
        });
    own.forEach(each -> read.put(each.position(), headings.get(each.position())));
    return read;
  }

  /** The declared columns that stand in it. */
  List<Own> own() {
    return own;
  }

  /** How many cells the heading row has. */
  int width() {
    return headings.size();
  }

  /** The first filled cell of a record that has no heading above it. */
  Optional<Problem> unheaded(RawRecord record) {
    return UnheadedCells.in(record.cells(), headings, isText(), i -> place(record.line(), i));
  }

  /** Whether data in the cell at {@code position}, from 0, has no heading above it. */
  private boolean nameless(int position) {
    return position >= headings.size() || headings.get(position).isEmpty();
  }

  /** Where a column of findings stands, from 0, or a negative number; in a sheet of units too. */
  int positionInFindings(Column column) {
    Expected findings = new Expected(Sheet.FINDINGS, expected.mapping(), true);
    for (int i = 0; i < headings.size(); i++) {
      if (findings.column(headings.get(i)).filter(column::equals).isPresent()) {
        return i;
      }
    }
    return ABSENT;
  }

  /** Where the column stands, from 0, or a negative number. */
  int position(Column column) {
    return byOrdinal[column.ordinal()];
  }

  /** The column's name as this sheet's heading has it. */
  String label(Column column) {
    int position = position(column);
    return position == ABSENT ? column.heading() : headings.get(position);
  }

  /** The column's cell in the record that begins in {@code line}. */
  Place place(int line, Column column) {
    return place(line, position(column));
  }

  /** The cell at {@code position}, from 0, in the record that begins in {@code line}. */
  Place place(int line, int position) {
    return sheet.at(line, position + 1);
  }
}
