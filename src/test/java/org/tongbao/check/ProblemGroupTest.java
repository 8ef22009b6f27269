package org.tongbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.Problem.Weight;

/** One cause is one message. */
class ProblemGroupTest {

  private static Problem problem(String code, int line, int column, String fault) {
    return new Problem(code, Weight.ERROR, new Place("units.csv", line, column), fault, "请改正");
  }

  private static List<String> printed(Problem... problems) {
    return ProblemGroup.of(List.of(problems)).stream().map(ProblemGroup::toString).toList();
  }

  @Test
  void printsTheSameFaultOfOneColumnOnce() {
    assertThat(
            printed(
                problem("a", 3, 4, "不认识“市直”"),
                problem("a", 5, 4, "不认识“市直”"),
                problem("a", 6, 5, "不认识“市直”"),
                problem("a", 7, 4, "不认识“县直”"),
                problem("a", 8, 4, "不认识“市直”")))
        .containsExactly(
            "units.csv:3:4: 错误：不认识“市直”。请改正。同样的共3行：第3、5、8行。",
            "units.csv:6:5: 错误：不认识“市直”。请改正。",
            "units.csv:7:4: 错误：不认识“县直”。请改正。");
  }

  /** Names copied from a PDF have the same wrong character in hundreds of rows. */
  @Test
  void printsTheFaultOfACharacterOnce() {
    assertThat(
            printed(
                problem("a", 3, 2, "“名称”里第3个字“⽹”（U+2F79）应为“网”（U+7F51），全文是“丁镇⽹”"),
                problem("a", 4, 2, "“名称”里第1个字“⽹”（U+2F79）应为“网”（U+7F51），全文是“⽹上，全文是“乙””"),
                problem("a", 5, 2, "“名称”里第3个字“⼴”（U+2F34）应为“广”（U+5E7F），全文是“丁镇⼴”")))
        .containsExactly(
            "units.csv:3:2: 错误：“名称”里第3个字“⽹”（U+2F79）应为“网”（U+7F51），全文是“丁镇⽹”。请改正。" + "同样的共2行：第3、4行。",
            "units.csv:5:2: 错误：“名称”里第3个字“⼴”（U+2F34）应为“广”（U+5E7F），全文是“丁镇⼴”。请改正。");
  }

  @Test
  void listsTheFirstTenRows() {
    List<Problem> many = new ArrayList<>();
    for (int line = 2; line < 62; line++) {
      many.add(problem("a", line, 4, "不认识“市直”"));
    }

    assertThat(ProblemGroup.of(many).get(0))
        .hasToString("units.csv:2:4: 错误：不认识“市直”。请改正。同样的共60行：第2、3、4、5、6、7、8、9、10、11行等。");
  }

  @Test
  void printsConsequencesLast() {
    assertThat(printed(problem("unit-of-refused-row", 2, 1, "甲"), problem("a", 3, 1, "乙")))
        .containsExactly("units.csv:3:1: 错误：乙。请改正。", "units.csv:2:1: 错误：甲。请改正。");
  }
}
