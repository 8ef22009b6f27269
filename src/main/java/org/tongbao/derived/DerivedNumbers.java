package org.tongbao.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Placeholder;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Problem;

/** Judges the 发文字号 of further notices, which only their count shows whole. */
final class DerivedNumbers {
  private final NoticeSettings settings;
  private final List<DerivedList.Planned> planned;

  private DerivedNumbers(NoticeSettings settings, List<DerivedList.Planned> planned) {
    this.settings = settings;
    this.planned = planned;
  }

  /** Serials that are too long, and numbers that two notices would bear. */
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
            Problem.error(
                notice.places().firstSerial(),
                "从序号" + notice.firstSerial() + "起要出" + count + "份，最后一份的序号" + last + "超过6位",
                "请把“起始序号”改小，序号最大是" + DocumentNumber.LAST_SERIAL));
      }
    }
    return problems;
  }

  private List<Problem> repeated() {
    List<Problem> problems = new ArrayList<>();
    Map<DocumentNumber, String> borne = new HashMap<>();
    DocumentNumber main = settings.paper().number();
    if (main != null) {
      borne.put(main, "全局的通报");
    }
    Set<Integer> told = new HashSet<>();
    for (DerivedList.Planned each : planned) {
      DocumentNumber number = new DerivedSettings(settings, each.item()).number();
      if (number == null || number.open()) {
        continue;
      }
      String earlier = borne.putIfAbsent(number, each.item().file());
      if (earlier != null && told.add(each.item().entry())) {
        problems.add(
            Problem.error(
                settings.outputs().derived().get(each.item().entry()).places().number(),
                "文号“" + number.print() + "”会用两次：" + earlier + "，" + each.item().file(),
                "请改“起始序号”或机关代字，使每份的文号不同"));
      }
    }
    return problems;
  }
}
