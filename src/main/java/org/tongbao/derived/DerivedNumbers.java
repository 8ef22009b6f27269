package org.tongbao.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Placeholder;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Checks the 发文字号 of derived notices, which depend on how many there are. */
final class DerivedNumbers {
  private final NoticeSettings settings;
  private final List<DerivedList.Planned> planned;

  private DerivedNumbers(NoticeSettings settings, List<DerivedList.Planned> planned) {
    this.settings = settings;
    this.planned = planned;
  }

  /** Serials that are too long, and numbers that two notices would have. */
  static List<Problem> problems(NoticeSettings settings, List<DerivedList.Planned> planned) {
    DerivedNumbers numbers = new DerivedNumbers(settings, planned);
    List<Problem> problems = new ArrayList<>(numbers.tooLong());
    problems.addAll(numbers.repeated());
    return problems;
  }

  private List<Problem> tooLong() {
    List<Problem> problems = new ArrayList<>();
    List<DerivedNoticeEntry> entries = settings.outputs().derived();
    for (int i = 0; i < entries.size(); i++) {
      int entry = i;
      DerivedNoticeEntry notice = entries.get(i);
      long count = planned.stream().filter(each -> each.item().entry() == entry).count();
      long last = notice.firstSerial() + count - 1;
      if (notice.number().contains(Placeholder.SERIAL.written())
          && count > 0
          && last > DocumentNumber.LAST_SERIAL) {
        problems.add(
            DerivedMessage.SERIAL_TOO_LONG.at(
                notice.places().firstSerial(),
                notice.firstSerial(),
                count,
                last,
                DocumentNumber.LAST_SERIAL));
      }
    }
    return problems;
  }

  /** At most one for each entry. */
  private List<Problem> repeated() {
    Map<Integer, Problem> problems = new LinkedHashMap<>();
    Map<DocumentNumber, String> files = new HashMap<>();
    for (DerivedList.Planned each : planned) {
      DocumentNumber number = new DerivedSettings(settings, each.item()).number();
      if (number == null || number.open()) {
        continue;
      }
      int entry = each.item().entry();
      Place place = settings.outputs().derived().get(entry).places().number();
      String file = each.item().file();
      String earlier = files.putIfAbsent(number, file);
      if (number.equals(settings.paper().number())) {
        problems.putIfAbsent(
            entry, DerivedMessage.DOCUMENT_NUMBER_OF_MAIN_NOTICE.at(place, number.print(), file));
      } else if (earlier != null) {
        problems.putIfAbsent(
            entry, DerivedMessage.DOCUMENT_NUMBER_TWICE.at(place, number.print(), earlier, file));
      }
    }
    return List.copyOf(problems.values());
  }
}
