package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Finds out which column stands where in a heading row, and what is wrong with it. */
final class HeadResolution {
  private final SheetHead.Expected expected;
  private final Sheet sheet;
  private final Place place;
  private final List<String> headings;
  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final Set<Column> misspelt = EnumSet.noneOf(Column.class);
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
    return Reading.of(new SheetHead(expected, place, headings, positions), problems);
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
    Optional<Column> column = expected.column(text);
    if (column.isEmpty()) {
      if (!expected.passesOver(text)) {
        problems.add(unknown(at(position), text));
      }
      return;
    }
    Integer earlier = positions.putIfAbsent(column.get(), position);
    if (earlier != null) {
      problems.add(
          SheetMessage.DUPLICATE_COLUMN.at(at(position), text, earlier + 1, headings.get(earlier)));
    }
  }

  /** The other sheet is assumed to be a file of the same kind. */
  private String ending() {
    return place.file().replaceFirst(".*(?=\\.)", "");
  }

  private Problem unknown(Place at, String text) {
    String shown = PlainText.show(text);
    for (Sheet other : Sheet.values()) {
      if (other != sheet && other.column(text).isPresent()) {
        return SheetMessage.COLUMN_OF_OTHER_SHEET.at(at, shown, other.stem() + ending());
      }
    }
    Synonyms.Meaning<Column> meaning = Synonyms.column(sheet, text);
    List<Column> meant = meaning.meant().stream().filter(column -> !stands(column)).toList();
    if (!meant.isEmpty()) {
      misspelt.addAll(meant);
      return (meaning.certain() ? SheetMessage.COLUMN_BY_OTHER_NAME : SheetMessage.COLUMN_PERHAPS)
          .at(at, shown, meant.stream().map(Column::heading).collect(Collectors.joining("”或“")));
    }
    if (!meaning.isUnknown() || Synonyms.isUnrelated(text)) {
      return SheetMessage.UNRELATED_COLUMN.at(at, shown);
    }
    Optional<String> nearest = Nearest.to(text, sheet.names());
    nearest.flatMap(sheet::column).ifPresent(misspelt::add);
    return nearest
        .map(name -> SheetMessage.MISSPELT_COLUMN.at(at, shown, name))
        .orElseGet(() -> SheetMessage.UNKNOWN_COLUMN.at(at, shown, sheet.headings()));
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

  private Place at(int position) {
    return place.at(place.line(), position + 1);
  }
}
