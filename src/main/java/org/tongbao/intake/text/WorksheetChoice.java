package org.tongbao.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Which of a workbook's worksheets is the one that is meant: by its heading, never by its place.
 */
final class WorksheetChoice {
  /** Rows that are looked at for a heading. */
  private static final int ROWS = 20;

  private final Place place;
  private final SoughtSheet sought;

  WorksheetChoice(Place place, SoughtSheet sought) {
    this.place = place;
    this.sought = sought;
  }

  /** The only worksheet that can be meant. */
  Reading<org.dhatim.fastexcel.reader.Sheet> among(ReadableWorkbook workbook) throws IOException {
    List<org.dhatim.fastexcel.reader.Sheet> visible =
        workbook.getSheets().filter(tab -> tab.getVisibility() == SheetVisibility.VISIBLE).toList();
    List<org.dhatim.fastexcel.reader.Sheet> used = new ArrayList<>();
    List<org.dhatim.fastexcel.reader.Sheet> fitting = new ArrayList<>();
    for (org.dhatim.fastexcel.reader.Sheet tab : visible) {
      Look look = look(tab);
      if (look != Look.EMPTY) {
        used.add(tab);
      }
      if (look == Look.HEADING) {
        fitting.add(tab);
      }
    }
    List<org.dhatim.fastexcel.reader.Sheet> candidates = fitting.isEmpty() ? used : fitting;
    if (candidates.size() == 1) {
      return Reading.of(candidates.get(0), List.of());
    }
    return Reading.refused(refusal(fitting, used));
  }

  private enum Look {
    EMPTY,
    OTHER,
    HEADING
  }

  private Look look(org.dhatim.fastexcel.reader.Sheet tab) throws IOException {
    boolean empty = true;
    try (Stream<Row> stream = tab.openStream()) {
      Iterator<Row> rows = stream.iterator();
      for (int i = 0; i < ROWS && rows.hasNext(); i++) {
        List<String> cells =
            rows.next().stream().map(cell -> WorkbookCell.of(cell).text()).toList();
        empty &= cells.stream().allMatch(text -> PlainText.strip(text).isEmpty());
        SoughtSheet.Match match = sought.match().apply(cells);
        if (match != SoughtSheet.Match.NONE) {
          return match == SoughtSheet.Match.SOUGHT ? Look.HEADING : Look.OTHER;
        }
      }
    }
    return empty ? Look.EMPTY : Look.OTHER;
  }

  private Problem refusal(
      List<org.dhatim.fastexcel.reader.Sheet> fitting,
      List<org.dhatim.fastexcel.reader.Sheet> used) {
    if (fitting.size() > 1) {
      return Problem.error(
          place, "有" + fitting.size() + "张工作表都像是要读的表：" + names(fitting), "请只留一张，其余的删去或另存");
    }
    return used.isEmpty()
        ? Problem.error(place, "工作簿里没有内容", "第一行要写列名，可用的列名有：" + sought.headings())
        : Problem.error(
            place,
            "有" + used.size() + "张工作表，哪一张都没有要找的表头：" + names(used),
            "请在其中一张写上列名，可用的列名有：" + sought.headings());
  }

  private static String names(List<org.dhatim.fastexcel.reader.Sheet> tabs) {
    return Choice.list(
        tabs.stream().map(tab -> "“" + PlainText.show(tab.getName()) + "”").toList());
  }
}
