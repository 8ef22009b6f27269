package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Finds out which column stands where in a heading row, and what is wrong with it. */
final class HeadResolution {
  /** Of columns that decide what is counted, what not reading them does. */
  private static final Map<Column, SheetMessage> IGNORED =
      Map.of(
          Column.SCORE, SheetMessage.SCORE_IGNORED,
          Column.CHECKED, SheetMessage.CHECKED_IGNORED,
          Column.PERIOD, SheetMessage.PERIOD_IGNORED);

  private final SheetHead.Expected expected;
  private final Sheet sheet;
  private final Place place;
  private final List<String> headings;
  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final Map<OwnColumn, Integer> ownPositions = new LinkedHashMap<>();
  private final Set<Column> misspelt = EnumSet.noneOf(Column.class);
  private final Set<String> misspeltOwn = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  HeadResolution(SheetHead.Expected expected, Place place, List<String> cells) {
    this.expected = expected;
    this.sheet = expected.sheet();
    this.place = place;
    this.headings = cells.stream().map(PlainText::strip).toList();
  }

  Reading<SheetHead> result() {
    if (!expected.resembles(headings, 1)) {
      return Reading.refused(noHead());
    }
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty()) {
        place(i, headings.get(i));
      }
    }
    sheet.required().forEach(this::require);
    OwnNames names = expected.mapping().own();
    names.of(sheet).forEach(this::require);
    List<SheetHead.Own> own = new ArrayList<>();
    ownPositions.forEach(
        (column, at) -> own.add(new SheetHead.Own(column, at, names.values(column))));
    return Reading.of(new SheetHead(expected, place, headings, positions, own), problems);
  }

  private Problem noHead() {
    String first = PlainText.show(String.join(",", headings));
    boolean separated =
        SheetHead.isText(place) && headings.size() == 1 && headings.get(0).matches(".*[;\\t，；].*");
    return separated
        ? SheetMessage.COLUMNS_NOT_SEPARATED.at(place, first)
        : SheetMessage.NO_HEADING.at(place, first, sheet.headings());
  }

  private void place(int position, String text) {
    Optional<OwnColumn> own = expected.own(text);
    Optional<Column> column = expected.column(text);
    Integer earlier = null;
    if (own.isPresent()) {
      earlier = ownPositions.putIfAbsent(own.get(), position);
    } else if (column.isPresent()) {
      earlier = positions.putIfAbsent(column.get(), position);
    } else if (!expected.passesOver(text)) {
      problems.add(unknown(at(position), text));
    } else if (expected.mapping().ignores(text)) {
      remindOfIgnored(position, text);
    }
    if (earlier != null) {
      problems.add(
          SheetMessage.DUPLICATE_COLUMN.at(at(position), text, earlier + 1, headings.get(earlier)));
    }
  }

  /** Of a column that decides what is counted, if that is what the heading certainly means. */
  private void remindOfIgnored(int position, String text) {
    sheet
        .column(text)
        .or(() -> expected.mapping().column(text))
        .map(IGNORED::get)
        .ifPresent(message -> problems.add(message.at(at(position), text)));
  }

  /** The other sheet is assumed to be a file of the same kind. */
  private String ending() {
    return place.file().replaceFirst(".*(?=\\.)", "");
  }

  private Problem unknown(Place at, String text) {
    String shown = PlainText.show(text);
    for (Sheet other : Sheet.values()) {
      if (other != sheet && isOf(other, text)) {
        return SheetMessage.COLUMN_OF_OTHER_SHEET.at(at, shown, other.stem() + ending());
      }
    }
    Synonyms.Meaning<Column> meaning = expected.meaning(text);
    List<Column> meant = meaning.meant().stream().filter(column -> !stands(column)).toList();
    if (!meant.isEmpty()) {
      misspelt.addAll(meant);
      return (meaning.certain() ? SheetMessage.COLUMN_BY_OTHER_NAME : SheetMessage.COLUMN_PERHAPS)
          .at(at, shown, meant.stream().map(Column::heading).collect(Collectors.joining("”或“")));
    }
    if (!meaning.isUnknown() || Synonyms.isUnrelated(text)) {
      return SheetMessage.UNRELATED_COLUMN.at(at, shown);
    }
    OwnNames own = expected.mapping().own();
    List<String> names = new ArrayList<>(sheet.names());
    own.of(sheet).forEach(column -> names.add(column.name()));
    Optional<String> nearest = Nearest.to(text, names);
    nearest.flatMap(sheet::column).ifPresent(misspelt::add);
    nearest.ifPresent(misspeltOwn::add);
    return nearest
        .map(name -> SheetMessage.MISSPELT_COLUMN.at(at, shown, name))
        .orElseGet(() -> SheetMessage.UNKNOWN_COLUMN.at(at, shown, own.headings(sheet)));
  }

  private boolean isOf(Sheet other, String text) {
    return expected.mapping().own(other, text).isPresent()
        || (other.column(text).isPresent() && !Synonyms.isUnrelated(text));
  }

  /** Whether some heading of this row certainly is the column. */
  private boolean stands(Column column) {
    return headings.stream().anyMatch(column::isCalled);
  }

  /** A column whose misspelt name is reported is not reported as missing too. */
  private void require(List<Column> oneOf) {
    boolean given = oneOf.contains(Column.KIND) && !expected.kind().isEmpty();
    if (!given
        && oneOf.stream()
            .noneMatch(column -> positions.containsKey(column) || misspelt.contains(column))) {
      String names =
          oneOf.stream().map(c -> "“" + c.heading() + "”").collect(Collectors.joining("或"));
      problems.add(SheetMessage.MISSING_COLUMN.at(place, names));
    }
  }

  /** That a declared column is ignored is reported where the settings say so. */
  private void require(OwnColumn column) {
    if (!column.optional()
        && !expected.mapping().ignores(column.name())
        && !ownPositions.containsKey(column)
        && !misspeltOwn.contains(column.name())) {
      problems.add(SheetMessage.MISSING_OWN_COLUMN.at(place, column.name(), column.place()));
    }
  }

  private Place at(int position) {
    return place.at(place.line(), position + 1);
  }
}
