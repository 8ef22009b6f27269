package org.tongbao.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.Problem.Weight;

class WordingTest {
  private static final Place PLACE = new Place("units.csv", 3, 1);

  @Test
  void namesItsPlacesOnceInTheOrderInWhichTheyAreFirstNamed() {
    Wording wording = Wording.error("“{列名}”的{值}与{列名}不符", "{建议}，或删去{值}");

    assertThat(wording.places()).containsExactly("列名", "值", "建议");
  }

  @Test
  void takesOnlyChineseNamesInBracesForPlaces() {
    Wording wording = Wording.error("没有{名称}，${sites.checked}和{}和{ 值 }不算", "写成 {a}");

    assertThat(wording.places()).containsExactly("名称");
    assertThat(wording.fill("c", PLACE, "甲").fault()).isEqualTo("没有甲，${sites.checked}和{}和{ 值 }不算");
  }

  @Test
  void fillsEveryPlaceWithItsValueInFaultAndRemedy() {
    Wording wording = Wording.error("“{列名}”第{行}行是空的", "请填写“{列名}”");

    assertThat(wording.fill("empty-cell", PLACE, "名称", 3))
        .isEqualTo(new Problem("empty-cell", Weight.ERROR, PLACE, "“名称”第3行是空的", "请填写“名称”"));
  }

  /** A value comes from the user's file: nothing in it may be read as a pattern or as a place. */
  @ParameterizedTest
  @ValueSource(strings = {"$1", "${值}", "\\", "C:\\通报\\$0", "{建议}", "{值}", ""})
  void takesAValueAsItStands(String value) {
    Problem problem = Wording.error("是{值}", "写成{建议}，不是{值}").fill("c", PLACE, value, "乙");

    assertThat(problem.fault()).isEqualTo("是" + value);
    assertThat(problem.remedy()).isEqualTo("写成乙，不是" + value);
  }

  @Test
  void refusesFewerOrMoreValuesThanPlaces() {
    Wording wording = Wording.error("“{列名}”是{值}", "请改正");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wording.fill("bad-value", PLACE, "名称"))
        .withMessage("bad-value has the places [列名, 值], but got 1 values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wording.fill("bad-value", PLACE, "名称", "甲", "乙"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.error("空", "请填写").fill("empty", PLACE, "甲"));
  }

  @Test
  void saysWhetherTheRunHasToStop() {
    assertThat(Wording.error("空", "请填写").fill("empty", PLACE).stops()).isTrue();
    assertThat(Wording.warning("空", "请填写").fill("empty", PLACE).stops()).isFalse();
  }
}
