package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of notice.yaml belongs to filing and publishing, and so not to the notice. */
class UnprintedBlocksTest {
  private static final String NOTICE = "模板: city\n# 发文\n发文机关: 某市\n";

  private static String leftOut(String text) {
    return UnprintedBlocks.leftOut(text.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "归档: {全宗号: J001}\n",
        "归档:\n  全宗号: J001\n\n  # 见方案\n  保管期限: 永久\n",
        "filing: {全宗号: J001,\n  保管期限: 永久}   # 见方案\n",
        "\"归档\" : {全宗号: J001}\n\n\n",
        "网页:\n  网站名称: 某某市人民政府门户网站\n  发布时间: 待定\n"
      })
  void isLeftOutWhereverItStands(String block) {
    assertThat(leftOut(NOTICE + block)).isEqualTo(NOTICE.strip());
    assertThat(leftOut(block.strip() + "\n" + NOTICE)).isEqualTo(NOTICE.strip());
    assertThat(leftOut(NOTICE.replace("# 发文\n", block.strip() + "\n# 发文\n")))
        .isEqualTo(NOTICE.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"事实:\n  归档: 3\n", "# 归档: {全宗号: J001}\n", "归档要求: 无\n", "批示: |\n  归档: 三\n- 归档: 四\n"})
  void isNoOtherLine(String text) {
    assertThat(leftOut(NOTICE + text)).isEqualTo((NOTICE + text).strip());
  }

  @Test
  void isAllThereIsInAFileWithoutIt() {
    assertThat(UnprintedBlocks.leftOut(List.of())).isEmpty();
    assertThat(leftOut(NOTICE)).isEqualTo(NOTICE.strip());
  }
}
