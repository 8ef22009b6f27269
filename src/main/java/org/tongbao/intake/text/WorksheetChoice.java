package org.tongbao.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.SoughtSheet.Match;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Chooses the worksheet that is sought: by its heading, never by its position. */
final class WorksheetChoice {
  /** Rows that are searched for a heading. */
  private static final int ROWS = 20;

  private final Place place;
  private final SoughtSheet sought;

  WorksheetChoice(Place place, SoughtSheet sought) {
    this.place = place;
    this.sought = sought;
  }

  /** The only worksheet that fits. */
  Reading<Sheet> among(ReadableWorkbook workbook) throws IOException {
    List<Sheet> visible =
        workbook.getSheets().filter(tab -> tab.getVisibility() == SheetVisibility.VISIBLE).toList();
    if (!sought.tab().isEmpty()) {
      return visible.stream()
          .filter(tab -> tab.getName().equals(sought.tab()))
          .findFirst()
          .map(tab -> Reading.of(tab, List.of()))
          .orElseGet(
              () ->
                  Reading.refused(
                      TextMessage.NO_SUCH_WORKSHEET.at(
                          place, PlainText.show(sought.tab()), names(visible))));
    }
    List<Sheet> used = new ArrayList<>();
    List<Sheet> fitting = new ArrayList<>();
    for (Sheet tab : visible) {
      Match match = match(tab);
      if (match != null) {
        used.add(tab);
      }
      if (match == Match.SOUGHT) {
        fitting.add(tab);
      }
    }
    List<Sheet> candidates = fitting.isEmpty() ? used : fitting;
    if (candidates.size() == 1) {
      return Reading.of(candidates.get(0), List.of());
    }
    return Reading.refused(refusal(fitting, used));
  }

  /** What its first rows are; null where they are empty. */
  private @Nullable Match match(Sheet tab) throws IOException {
    boolean empty = true;
    try (Stream<Row> stream = tab.openStream()) {
      Iterator<Row> rows = stream.iterator();
      for (int i = 0; i < ROWS && rows.hasNext(); i++) {
        List<String> cells =
            rows.next().stream()
                .map(cell -> WorkbookCell.of(cell, NumberFormat.GENERAL, false).text())
                .toList();
        empty &= cells.stream().allMatch(text -> PlainText.strip(text).isEmpty());
        Match match = sought.match().apply(cells);
        if (match != Match.NONE) {
          return match;
        }
      }
    }
    return empty ? null : Match.NONE;
  }

  private Problem refusal(List<Sheet> fitting, List<Sheet> used) {
    if (fitting.size() > 1) {
      return TextMessage.SEVERAL_WORKSHEETS.at(place, fitting.size(), names(fitting));
    }
    return used.isEmpty()
        ? TextMessage.EMPTY_WORKBOOK.at(place, sought.headings())
        : TextMessage.NO_WORKSHEET.at(place, used.size(), names(used), sought.headings());
  }

  private static String names(List<Sheet> tabs) {
    return Suggestion.list(
        tabs.stream().map(tab -> "“" + PlainText.show(tab.getName()) + "”").toList());
  }
}
