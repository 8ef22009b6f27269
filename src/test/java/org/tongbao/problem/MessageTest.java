package org.tongbao.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MessageTest {
  private static final Place PLACE = new Place("units.csv", 3, 1);

  private enum Sample implements Message {
    UNKNOWN_REGION(Wording.error("地区“{地区}”不在名单里", "请改成名单里的写法，或在名单里加上“{地区}”")),
    EMPTY(Wording.warning("没有数据", "请核对"));

    private final Wording wording;

    Sample(Wording wording) {
      this.wording = wording;
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  @Test
  void hasItsConstantsNameInLowerCaseWithHyphensAsItsCode() {
    assertThat(Sample.UNKNOWN_REGION.code()).isEqualTo("unknown-region");
    assertThat(Sample.EMPTY.code()).isEqualTo("empty");
  }

  @Test
  void makesAProblemThatCarriesItsCode() {
    Problem problem = Sample.UNKNOWN_REGION.at(PLACE, "甲市");

    assertThat(problem.code()).isEqualTo("unknown-region");
    assertThat(problem).hasToString("units.csv:3:1: 错误：地区“甲市”不在名单里。请改成名单里的写法，或在名单里加上“甲市”。");
    assertThat(Sample.EMPTY.at(PLACE)).hasToString("units.csv:3:1: 提醒：没有数据。请核对。");
  }

  @Test
  void namesItsCodeWhereItIsGivenTheWrongNumberOfValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.UNKNOWN_REGION.at(PLACE))
        .withMessageStartingWith("unknown-region ");
  }
}
