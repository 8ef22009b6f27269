package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** The columns that settings and template sets add to the sheets, by what headings call them. */
final class OwnNames {
  private final Map<Sheet, List<OwnColumn>> declared = new EnumMap<>(Sheet.class);

  /** Headings that 列名对照 maps to one of them, by the name of the column. */
  private final Map<String, String> mapped = new HashMap<>();

  private final Map<String, Map<String, String>> values = new HashMap<>();

  private OwnNames() {}

  /** Those that are declared; of a name that a column of ours has, a problem is added. */
  static OwnNames of(OwnSheets settings, List<Problem> problems) {
    OwnNames names = new OwnNames();
    for (Sheet sheet : Sheet.values()) {
      List<OwnColumn> columns = new ArrayList<>();
      for (OwnColumn column : sheet.own(settings.own())) {
        refuse(sheet, column, settings, problems);
        if (sheet.column(column.name()).isEmpty()) {
          columns.add(column);
        }
      }
      names.declared.put(sheet, columns);
    }
    return names;
  }

  private static void refuse(
      Sheet sheet, OwnColumn column, OwnSheets settings, List<Problem> problems) {
    String shown = PlainText.show(column.name());
    Synonyms.Meaning<Column> meaning = Synonyms.column(sheet, column.name());
    if (meaning.certain()) {
      problems.add(
          SheetMessage.OWN_COLUMN_IS_KNOWN.at(
              column.place(), shown, meaning.meant().get(0).heading()));
    } else if (OwnColumns.isTaken(column.name())) {
      problems.add(SheetMessage.OWN_COLUMN_NAME_TAKEN.at(column.place(), shown));
    }
    settings.ignored().stream()
        .filter(each -> !column.optional() && isCalled(column, each.text()))
        .forEach(
            each ->
                problems.add(
                    SheetMessage.OWN_COLUMN_IGNORED.at(each.place(), shown, column.place())));
  }

  /** Whether a word is the column's name. */
  static boolean isCalled(OwnColumn column, String word) {
    return Column.key(column.name()).equals(Column.key(word));
  }

  /** Those of a sheet. */
  List<OwnColumn> of(Sheet sheet) {
    return declared.getOrDefault(sheet, List.of());
  }

  /** Maps an office's heading to the declared column of that name; false if there is none. */
  boolean map(String heading, String name) {
    boolean isOwn = isDeclared(name);
    if (isOwn) {
      mapped.put(Column.key(heading), Column.key(name));
    }
    return isOwn;
  }

  /** What cells of the declared column of that name mean; false if there is none. */
  boolean mapValues(String name, Map<String, String> texts) {
    boolean isOwn = isDeclared(name);
    if (isOwn) {
      values.put(Column.key(name), texts);
    }
    return isOwn;
  }

  private boolean isDeclared(String name) {
    return declared.values().stream()
        .flatMap(List::stream)
        .anyMatch(column -> isCalled(column, name));
  }

  /**
   * The column of a sheet that a heading means.
   *
   * @param isOther whether the settings map the heading to a column of ours
   */
  Optional<OwnColumn> column(Sheet sheet, String heading, boolean isOther) {
    List<OwnColumn> columns = of(sheet);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    String name = mapped.get(Column.key(heading));
    return columns.stream()
        .filter(each -> isCalled(each, name != null ? name : isOther ? "" : heading))
        .findFirst();
  }

  /** What texts mean in the cells of a column. */
  Map<String, String> values(OwnColumn column) {
    return values.getOrDefault(Column.key(column.name()), Map.of());
  }

  /** All columns that a sheet may have, as a message lists them. */
  String headings(Sheet sheet) {
    StringBuilder headings = new StringBuilder(sheet.headings());
    of(sheet).forEach(column -> headings.append('、').append(PlainText.show(column.name())));
    return headings.toString();
  }
}
