package org.tongbao.intake.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** The names in one list: two alike would be counted together or not at all. */
final class ListedNames {
  private final SettingsKey list;
  private final List<Problem> problems;
  private final Map<String, Integer> lines = new HashMap<>();

  ListedNames(SettingsKey list, List<Problem> problems) {
    this.list = list;
    this.problems = problems;
  }

  /** Refuses a name that stands there already. */
  void add(Setting<String> name) {
    Integer earlier = lines.putIfAbsent(name.value(), name.place().line());
    if (earlier != null) {
      problems.add(
          Problem.error(
              name.place(),
              "“"
                  + list.name()
                  + "”里的“"
                  + PlainText.show(name.value())
                  + "”重复，前一处在第"
                  + earlier
                  + "行",
              "请只留一处，或改成能区分的名称"));
    }
  }

  /** Refuses also what looks like several names run together: no name holds such a mark. */
  void addPlain(Setting<String> name) {
    add(name);
    if (name.value().matches(".*[，、；].*")) {
      problems.add(
          Problem.error(
              name.place(),
              "“" + list.name() + "”里的一项写成了“" + PlainText.show(name.value()) + "”，像是几项连在一起",
              "请每项一行，或用半角逗号加空格隔开，例如“" + list.example() + "”"));
    }
  }
}
