package org.tongbao.intake.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.text.Ambiguity;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.intake.text.TextMessage;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.intake.text.WrittenFigure;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** One record that is validated: gives its cells, cleaned, and collects what is wrong with it. */
final class Cells {

  private final RawRow row;
  private final List<Problem> problems = new ArrayList<>(1);
  private final Map<Column, String> texts = new EnumMap<>(Column.class);
  private final Set<Column> ambiguous = EnumSet.noneOf(Column.class);
  private boolean struck;

  /** Reports a row that could not be split into cells, or that does not fit its heading. */
  Cells(RawRow row) {
    this.row = row;
    problems.addAll(row.record().flaws());
    if (row.fault() != null) {
      problems.add(row.fault());
    } else {
      row.head().unheaded(row.record()).ifPresent(problems::add);
    }
  }

  /** Whether there are cells to validate. */
  boolean readable() {
    return row.fault() == null;
  }

  /** The cell's text, cleaned; empty when there is none. Its problems are collected once. */
  String text(Column column) {
    String known = texts.get(column);
    if (known == null) {
      known = read(column);
      texts.put(column, known);
    }
    return known;
  }

  private String read(Column column) {
    String raw = row.cell(column);
    Ambiguity ambiguity = ambiguity(row.head().position(column), column.isDate());
    if (ambiguity != null) {
      ambiguous.add(column);
      report(ambiguity, column);
      return raw;
    }
    if (raw.isEmpty()) {
      return row.head().ofAllRows(column);
    }
    String text = PlainText.clean(raw, row.head().label(column), place(column), problems);
    if (PlainText.isDitto(text)) {
      ambiguous.add(column);
      problems.add(TextMessage.DITTO.at(place(column), label(column), text));
    }
    String value = row.head().mapping().value(column, text);
    if (NoWords.is(column, value)) {
      error(column, SheetMessage.NO_WORDS, label(column), PlainText.show(value));
      ambiguous.add(column);
    }
    return value;
  }

  /** Of a row that is struck through, one cell is enough. */
  private void report(Ambiguity ambiguity, Column column) {
    if (!ambiguity.isStruck() || !struck) {
      problems.add(ambiguity.at(place(column), label(column)));
    }
    struck |= ambiguity.isStruck();
  }

  /** Why a cell is perhaps not what was meant; null if it is. Dates may be dates. */
  private @Nullable Ambiguity ambiguity(int position, boolean isDate) {
    Ambiguity ambiguity = row.record().ambiguities().get(position);
    return ambiguity == null || (ambiguity.isDate() && isDate) ? null : ambiguity;
  }

  /** The declared columns that the sheet has. */
  List<SheetHead.Own> own() {
    return row.head().own();
  }

  /** The text of their cell, cleaned; null where it is not certain, which is reported. */
  @Nullable String text(SheetHead.Own own) {
    String label = row.head().heading(own.position());
    boolean isDate = own.column().type() == OwnColumn.Type.DATE;
    Ambiguity ambiguity = ambiguity(own.position(), isDate);
    if (ambiguity != null) {
      problems.add(ambiguity.at(row.place(own.position()), label));
      return null;
    }
    int before = problems.size();
    Place place = row.place(own.position());
    String text = PlainText.clean(row.record().cell(own.position()), label, place, problems);
    if (PlainText.isDitto(text)) {
      problems.add(TextMessage.DITTO.at(place, label, text));
    }
    boolean wrong =
        problems.size() > before
            && problems.subList(before, problems.size()).stream().anyMatch(Problem::stops);
    return wrong ? null : own.value(text);
  }

  /** Reports that their cell is empty, or that the row ends before it. */
  void empty(SheetHead.Own own) {
    int position = own.position();
    if (endsBefore(position)) {
      int cells = row.cells().size();
      String label = row.head().heading(position);
      problems.add(
          SheetMessage.CUT_OFF_OWN_CELL.at(row.place(position), cells, position + 1, label));
    } else {
      error(own, SheetMessage.EMPTY_OWN_CELL);
    }
  }

  /** Adds a problem of their cell, whose first value is the heading. */
  void error(SheetHead.Own own, SheetMessage message, Object... values) {
    List<Object> all = new ArrayList<>(List.of(row.head().heading(own.position())));
    all.addAll(List.of(values));
    problem(own, message, all.toArray());
  }

  /** The same with a wording that does not begin with the cell's heading. */
  void problem(SheetHead.Own own, SheetMessage message, Object... values) {
    problems.add(message.in(row.head(), row.place(own.position()), values));
  }

  /** Adds a problem of the whole row. */
  void error(SheetMessage message, Object... values) {
    problems.add(message.in(row.head(), row.head().place(row.line(), -1), values));
  }

  private boolean endsBefore(int position) {
    return row.head().isText() && position >= row.cells().size();
  }

  /**
   * The cell's text, which must not be empty.
   *
   * @param cutOff reported where the row ends before the column
   * @param choices what may be written, which the messages say; empty if they do not
   */
  String required(Column column, SheetMessage empty, SheetMessage cutOff, List<String> choices) {
    String text = text(column);
    if (text.isEmpty()) {
      List<Object> values = new ArrayList<>(List.of(label(column)));
      if (!choices.isEmpty()) {
        values.add(Suggestion.list(choices));
      }
      int position = row.head().position(column);
      boolean tooShort = endsBefore(position);
      if (tooShort) {
        values.addAll(0, List.of(row.cells().size(), position + 1));
      }
      error(column, tooShort ? cutOff : empty, values.toArray());
    }
    return text;
  }

  /** Reports a cell that is still to be filled since the folder was made from the last one. */
  boolean isOpen(Column column) {
    boolean open = text(column).equals(NextUnits.OPEN);
    if (open) {
      error(column, SheetMessage.OPEN_CELL, label(column));
    }
    return open;
  }

  /** 是 or 否. */
  boolean yes(Column column, boolean otherwise) {
    String text = text(column);
    if (!isOpen(column) && !text.isEmpty() && !text.equals("是") && !text.equals("否")) {
      error(
          column,
          SheetMessage.NOT_YES_OR_NO,
          label(column),
          PlainText.show(text),
          otherwise ? "是" : "否");
    }
    return text.isEmpty() ? otherwise : text.equals("是");
  }

  /** A day, or null when the cell is empty. */
  @Nullable LocalDate date(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    WrittenDate written = WrittenDate.parse(text);
    if (written.fault() != null) {
      SheetMessage fault = fault(written.fault(), text);
      boolean isDue = column == Column.DUE && fault == SheetMessage.NO_DATE_IN_CELL;
      error(column, isDue ? SheetMessage.NO_DUE_DATE : fault, label(column), PlainText.show(text));
    }
    return written.date();
  }

  /** Why a text is no date. */
  static SheetMessage fault(WrittenDate.Fault fault, String text) {
    return fault.choose(
        text.matches("\\d{5}") ? SheetMessage.EXCEL_NUMBER_FOR_DATE : SheetMessage.NO_DATE_IN_CELL,
        SheetMessage.WRONG_YEAR_IN_CELL,
        SheetMessage.NO_SUCH_DAY_IN_CELL);
  }

  /** Why a text is no figure. */
  static SheetMessage fault(WrittenFigure.Fault fault) {
    return fault.choose(SheetMessage.NOT_A_NUMBER, SheetMessage.NUMBER_TOO_LONG);
  }

  /** The 网站标识码, or empty. */
  String code() {
    String text = text(Column.CODE);
    if (text.isEmpty()) {
      return text;
    }
    WrittenCode written = WrittenCode.parse(text);
    if (written.fault() != null) {
      List<Object> values = new ArrayList<>(List.of(label(Column.CODE), PlainText.show(text)));
      if (!written.meant().isEmpty()) {
        values.add(written.meant());
      }
      error(Column.CODE, written.fault(), values.toArray());
    }
    return written.code();
  }

  /**
   * What may be written instead of an unknown word: what it certainly means, or a slip of the pen;
   * where neither is certain, all that may be written.
   */
  Suggestion suggest(Column column, String word, OfficialNames choices) {
    Synonyms.Meaning<String> meaning = Synonyms.value(column, label(column), word);
    String meant = meaning.certain() ? meaning.meant().get(0) : "";
    return meant.equals(choices.full(meant))
        ? new Suggestion(true, meant)
        : Suggestion.of(word, choices);
  }

  /** Adds a problem or a reminder; of an ambiguous cell only the ambiguity is reported. */
  void error(Column column, SheetMessage message, Object... values) {
    if (!ambiguous.contains(column)) {
      warning(column, message, values);
    }
  }

  /** Adds a problem, whatever else is wrong with the cell. */
  void warning(Column column, SheetMessage message, Object... values) {
    problems.add(message.in(row.head(), place(column), values));
  }

  String label(Column column) {
    return row.head().label(column);
  }

  /** {@code value}, unless the row is refused; problems from left to right. */
  <T> Reading<T> result(T value) {
    problems.sort(Comparator.comparingInt(problem -> problem.place().column()));
    return Reading.of(value, problems);
  }

  /** The problems of a row that is not readable. */
  <T> Reading<T> refused() {
    return Reading.refused(problems);
  }

  private Place place(Column column) {
    return row.place(column);
  }
}
