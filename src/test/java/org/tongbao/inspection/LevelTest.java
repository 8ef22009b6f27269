package org.tongbao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of an issuer says about its level. */
class LevelTest {

  /** The levels under which the issuer is not asked about. */
  @ParameterizedTest
  @CsvSource({
    "广东省人民政府办公厅, 省",
    "内蒙古自治区人民政府办公厅, 省",
    "西藏自治区政务服务管理局, 省 部门",
    "北京市人民政府办公厅, 省 市",
    "上海市浦东新区人民政府办公室, 县",
    "广东省广州市人民政府办公厅, 市 县",
    "东莞市人民政府办公室, 市 县",
    "延边朝鲜族自治州人民政府办公室, 市",
    "锡林郭勒盟行政公署办公室, 市 部门",
    "阿克苏地区行政公署, 市 部门",
    "东源县人民政府办公室, 县",
    "深圳市南山区人民政府办公室, 县",
    "鄂托克前旗政务服务局, 县 旗 部门",
    "鄂伦春自治旗人民政府, 县 旗",
    "长沙县星沙街道办事处, 部门",
    "东源县船塘镇人民政府, 无",
    "示例市政务公开办公室, 市 县 部门",
    "示例省样例厅, 省 市 县 旗 部门",
    "国务院办公厅, 省 市 县 旗 部门",
    "市人民政府办公室, 市 县",
    "高新技术产业开发区管理委员会, 省 市 县 旗 部门"
  })
  void asksOnlyAboutAnIssuerThatPlainlyIsOfAnotherLevel(String issuer, String levels) {
    String accepted =
        Arrays.stream(Level.values())
            .filter(level -> level.otherThan(issuer).isEmpty())
            .map(Level::label)
            .collect(Collectors.joining(" "));

    assertThat(accepted.isEmpty() ? "无" : accepted).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource({
    "广东省人民政府办公厅, 省政府办公厅",
    "内蒙古自治区人民政府办公厅, 自治区政府办公厅",
    "上海市浦东新区人民政府办公室, 区政府办公室",
    "延边朝鲜族自治州人民政府办公室, 州政府办公室",
    "东莞市人民政府办公室, 市政府办公室",
    "东源县船塘镇人民政府, 镇人民政府",
    "鄂托克前旗政务服务局, 旗政务服务局",
    "示例市政务公开办公室, 市政务公开办公室",
    "示例省样例厅, 我厅",
    "示例省教育委员会, 我委",
    "中国样例协会, 中国样例协会"
  })
  void knowsWhatAnIssuerCallsItself(String issuer, String name) {
    assertThat(Level.shortName(issuer)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "省, 广东省人民政府办公厅, 全省, 地级以上市",
    "省, 宁夏回族自治区人民政府办公厅, 全区, 地市",
    "省, 重庆市人民政府办公厅, 全市, 区县",
    "市, 东莞市人民政府办公室, 全市, 县（市、区）",
    "市, 延边朝鲜族自治州人民政府, 全州, 县市",
    "市, 市政务公开协会, 全市, 县（市、区）",
    "县, 东源县人民政府办公室, 全县, 乡镇（街道）",
    "县, 昆山市人民政府办公室, 全市, 乡镇（街道）",
    "县, 深圳市南山区人民政府, 全区, 镇街",
    "旗, 鄂托克前旗政务服务局, 全旗, 苏木乡镇",
    "部门, 示例省样例厅, 本系统, 所属单位"
  })
  void wordsFollowFromTheLevelAndFromTheNameOfTheIssuer(
      String level, String issuer, String whole, String below) {
    Level called = Level.called(level).orElseThrow();

    assertThat(called.whole(issuer)).isEqualTo(whole);
    assertThat(called.below(issuer)).isEqualTo(below);
  }

  @Test
  void hasNoOtherNames() {
    assertThat(Level.called("镇")).isEmpty();
  }
}
