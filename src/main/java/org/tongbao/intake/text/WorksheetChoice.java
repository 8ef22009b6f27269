package org.tongbao.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.SoughtSheet.Match;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Chooses the worksheet that is sought: by its heading, never by its position. */
final class WorksheetChoice {
  private final Place place;
  private final SoughtSheet sought;

  WorksheetChoice(Place place, SoughtSheet sought) {
    this.place = place;
    this.sought = sought;
  }

  /**
   * The only worksheet that fits.
   *
   * @return refused, too, where any worksheet is damaged
   */
  Reading<WorksheetSurvey> among(Workbook workbook) throws IOException {
    List<String> visible =
        workbook.tabs().stream().filter(Workbook.Tab::visible).map(Workbook.Tab::name).toList();
    if (!sought.tab().isEmpty() && !visible.contains(sought.tab())) {
      return Reading.refused(
          TextMessage.NO_SUCH_WORKSHEET.at(
              place, PlainText.show(sought.tab()), names(visible), sought.setting()));
    }
    List<String> used = new ArrayList<>();
    List<String> fitting = new ArrayList<>();
    WorksheetSurvey chosen = null;
    for (Workbook.Tab tab : workbook.tabs()) {
      if (!sought.tab().isEmpty() && !tab.name().equals(sought.tab())) {
        continue;
      }
      Reading<WorksheetSurvey> reading = WorksheetSurvey.of(workbook, tab, place);
      WorksheetSurvey survey = reading.value();
      if (survey == null) {
        return reading;
      }
      if (!sought.tab().isEmpty()) {
        return reading;
      }
      Match match = tab.visible() ? match(survey) : null;
      if (match != null) {
        used.add(tab.name());
      }
      if (match == Match.SOUGHT) {
        fitting.add(tab.name());
      }
      chosen = match == Match.SOUGHT || (match != null && fitting.isEmpty()) ? survey : chosen;
    }
    return chosen != null && (fitting.isEmpty() ? used : fitting).size() == 1
        ? Reading.of(chosen, List.of())
        : Reading.refused(refusal(fitting, used));
  }

  /** What its first rows are; null where they are empty. */
  private @Nullable Match match(WorksheetSurvey survey) {
    boolean empty = true;
    for (List<String> cells : survey.first()) {
      empty &= cells.stream().allMatch(text -> PlainText.strip(text).isEmpty());
      Match match = sought.match().apply(cells);
      if (match != Match.NONE) {
        return match;
      }
    }
    return empty ? null : Match.NONE;
  }

  private Problem refusal(List<String> fitting, List<String> used) {
    if (fitting.size() > 1) {
      return TextMessage.SEVERAL_WORKSHEETS.at(
          place, fitting.size(), names(fitting), sought.setting());
    }
    return used.isEmpty()
        ? TextMessage.EMPTY_WORKBOOK.at(place, sought.headings())
        : TextMessage.NO_WORKSHEET.at(place, used.size(), names(used), sought.headings());
  }

  private static String names(List<String> tabs) {
    return Suggestion.list(tabs.stream().map(name -> "“" + PlainText.show(name) + "”").toList());
  }
}
