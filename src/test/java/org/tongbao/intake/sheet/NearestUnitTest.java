package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit that is offered for a misspelt one: of the row's kind and platform, with its place. */
class NearestUnitTest {
  private static final String UNITS =
      """
      类别,名称,平台,地区,部门,网站标识码
      政府网站,霞山区政府门户网站,,湛江市,,
      政府网站,城关镇政府网站,,广州市,,4408000001
      政府网站,城关镇政府网站,,湛江市,,4408000002
      政务新媒体,城关镇政府网站,微信公众号,湛江市,,
      政务新媒体,清新发布平台,微信公众号,广州市,,
      政务新媒体,清新发布平台,新浪微博,湛江市,,
      政府网站,第一中学网站,,湛江市,,
      政府网站,省直单位门户网站,,,省直部门01,
      政府网站,东区政务服务中心网站,,广州市,,
      政府网站,西区政务服务中心网站,,湛江市,,
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    ",霞山区政府门户网,,最接近的是 units.csv 第2行湛江市的政府网站“霞山区政府门户网站”；",
    "政务新媒体,霞山区政府门户网,,",
    "政府网站,城关镇政府网,,最接近的是 units.csv 第3行广州市的政府网站“城关镇政府网站”，units.csv 第4行湛江市的政府网站“城关镇政府网站”；",
    "政务新媒体,城关镇政府网,,最接近的是 units.csv 第5行湛江市的政务新媒体“城关镇政府网站”（微信公众号）；",
    ",清新发布台平台,新浪微博,最接近的是 units.csv 第7行湛江市的政务新媒体“清新发布平台”（新浪微博）；",
    ",青新发布平台,微信公众号,最接近的是 units.csv 第6行广州市的政务新媒体“清新发布平台”（微信公众号）；",
    ",第二中学网站,,",
    ",省直单位门户网战,,最接近的是 units.csv 第9行省直部门01的政府网站“省直单位门户网站”；",
    ",区政务服务中心网站,,",
    ",东区政务服务中心网占,,最接近的是 units.csv 第10行广州市的政府网站“东区政务服务中心网站”；"
  })
  void isOfTheRowsKindAndSaysItsPlace(
      @Nullable String kind, String name, @Nullable String platform, @Nullable String offered)
      throws Exception {
    String row = "%s,%s,%s,一般问题,甲\n".formatted(text(kind), name, text(platform));
    String unknown = "findings.csv:2:2: 错误：units.csv 里没有名称为“%s”的检查对象。".formatted(name);

    assertThat(new InputFolder(folder).findings(UNITS, "类别,名称,平台,严重程度,存在问题\n" + row).problems())
        .containsExactly(unknown + text(offered) + "若确有这个对象，请在 units.csv 里补上一行。");
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
