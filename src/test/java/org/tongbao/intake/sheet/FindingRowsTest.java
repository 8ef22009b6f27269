package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.text.Reading;

class FindingRowsTest {
  private static final String UNITS =
      """
      类别,名称,平台,网站标识码,地区,得分
      政府网站,霞山区政府门户网站,,4408000001,湛江,
      政务新媒体,湛江发布,微信公众号,,湛江,
      政务新媒体,湛江发布,新浪微博,,湛江,
      政府网站,湛江发布,,4408000002,湛江,
      政府网站,廉江市政府门户网站,,4408000003,湛江,一百
      """;
  private static final String HEAD = "类别,名称,平台,网站标识码,指标,严重程度,存在问题,发现日期,是否整改,列入名单,正文点名\n";

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void givesAFindingItsUnitAndItsKind() throws Exception {
    assertThat(findings(",霞山区政府门户网站,,,w1,单项否决,首页链接至盗版电影网站,2024年6月3日,,,\n"))
        .containsExactly(
            new Finding(
                1,
                1,
                "政府网站",
                "W1",
                Severity.VETO,
                "",
                "",
                "首页链接至盗版电影网站",
                "首页链接至盗版电影网站",
                LocalDate.of(2024, 6, 3),
                "",
                null,
                true,
                true));
  }

  @Test
  void takesTheProsesWordsForTheProblemsWhereTheyAreGiven() throws Exception {
    String sheet =
        """
        名称,类别,严重程度,所属部分,问题类别,存在问题,正文表述
        霞山区政府门户网站,,扣分,内容监管,栏目维护不到位,存在多个空白栏目,栏目维护不到位
        ,政府网站,扣分,section,,甲,
        """;
    assertThat(input.findings(UNITS, sheet).findings())
        .extracting(f -> List.of(f.section(), f.topic(), f.problem(), f.prose()))
        .containsExactly(
            List.of("内容监管", "栏目维护不到位", "存在多个空白栏目", "栏目维护不到位"), List.of("section", "", "甲", "甲"));
  }

  @Test
  void offersTheNewColumnsWhenTheirHeadingIsMisspelt() throws Exception {
    Reading<SheetRows> opened =
        SheetRows.open(
            Sheets.of(
                Map.of(Sheet.FINDINGS, input.write("findings.csv", "名称,严重程度,存在问题,所属部份,正文表达\n"))),
            Sheet.FINDINGS);
    assertThat(opened.problems())
        .extracting(Object::toString)
        .containsExactly(
            "findings.csv:1:4: 错误：不认识列名“所属部份”。最接近的列名是“所属部分”，请改正；不要的，请写进 notice.yaml 的“不看的列”。",
            "findings.csv:1:5: 错误：不认识列名“正文表达”。它就是“正文表述”，请写进 notice.yaml 的“列名对照”（tongbao map 可以代写），或改用这个列名。");
  }

  @Test
  void findsAUnitByCodeAndByKindPlatformAndName() throws Exception {
    assertThat(findings(",,,4408000002,,扣分,甲\n,湛江发布,新浪微博,,,扣分,乙\n政府网站,湛江发布,,,,扣分,丙\n"))
        .extracting(Finding::unitRow)
        .containsExactly(4, 3, 4);
  }

  @Test
  void listsVetoesOfUnitsAndNothingElseByItself() throws Exception {
    assertThat(
            findings(
                ",,,4408000002,,扣分,甲\n,,,4408000002,,单项否决,乙,2024/6/3,是,否,否\n政府网站,,,,,一般问题,个别网站丙\n"))
        .extracting(f -> List.of(f.listed(), f.isRectified(), f.named(), f.unitRow() != null))
        .containsExactly(
            List.of(false, false, true, true),
            List.of(false, true, false, true),
            List.of(false, false, true, false));
  }

  @Test
  void offersTheNearestUnitForAnUnknownOne() throws Exception {
    assertThat(problems(",霞山区政府门户网,,,,扣分,甲\n,,,4408000009,,扣分,乙\n,远在天边,,,,扣分,丙\n"))
        .containsExactly(
            "findings.csv:2:2: 错误：units.csv 里没有名称为“霞山区政府门户网”的检查对象。"
                + "最接近的是 units.csv 第2行湛江市的政府网站“霞山区政府门户网站”；若确有这个对象，请在 units.csv 里补上一行。",
            "findings.csv:3:4: 错误：units.csv 里没有网站标识码为“4408000009”的检查对象。"
                + "请对照原码核对每一位；若确有这个对象，请在 units.csv 里补上一行。",
            "findings.csv:4:2: 错误：units.csv 里没有名称为“远在天边”的检查对象。若确有这个对象，请在 units.csv 里补上一行。");
  }

  @Test
  void namesTheCandidatesOfAnAmbiguousReference() throws Exception {
    assertThat(problems(",湛江发布,,,,扣分,甲\n,湛江发布,抖音,,,扣分,乙\n"))
        .containsExactly(
            "findings.csv:2:2: 错误：“湛江发布”对应 units.csv 里3个检查对象："
                + "第3行政务新媒体“湛江发布”（微信公众号），第4行政务新媒体“湛江发布”（新浪微博），第5行政府网站“湛江发布”。"
                + "请再填网站标识码、类别或平台，使它只对应一个。",
            "findings.csv:3:2: 错误：units.csv 里没有这样的“湛江发布”（抖音）。"
                + "名称相同的有：第3行政务新媒体“湛江发布”（微信公众号），第4行政务新媒体“湛江发布”（新浪微博），第5行政府网站“湛江发布”，请核对类别和平台。");
  }

  @Test
  void refusesACodeThatBelongsToAnotherName() throws Exception {
    assertThat(problems(",霞山区政府门户网站,,4408000002,,单项否决,甲\n"))
        .containsExactly(
            "findings.csv:2:2: 错误：“霞山区政府门户网站”与网站标识码“4408000002”对不上：units.csv 第5行是政府网站“湛江发布”。"
                + "请核对标识码和名称，改正其中一个；只填标识码也可以。");
  }

  @Test
  void saysThatTheUnitItselfWasRefused() throws Exception {
    assertThat(problems(",廉江市政府门户网站,,,,扣分,甲\n"))
        .containsExactly(
            "findings.csv:2:2: 错误：“廉江市政府门户网站”写在 units.csv 第6行，那一行有错误，未采用。请先改好那一行，这一处随之解决。");
  }

  @Test
  void namesEverythingThatIsWrongInARowAtOnce() throws Exception {
    assertThat(problems("政府网占,,,,W7,否决,,2024-06-31,好,,\n"))
        .containsExactly(
            "findings.csv:2:1: 错误：“政府网占”不在 notice.yaml 的“检查类别”里。最接近的是“政府网站”；若确有这一类，请加进“检查类别”。",
            "findings.csv:2:5: 错误：没有代号为“W7”的指标。可以写：W1、W2、W3、W4、W5、W6、M1、M2、M3；网站是 W1 至 W6，新媒体是 M1 至 M3，不属单项否决指标的请留空。",
            "findings.csv:2:6: 错误：不认识严重程度“否决”。最接近的是“单项否决”。",
            "findings.csv:2:7: 错误：“存在问题”是空的。请写明发现了什么问题。",
            "findings.csv:2:8: 错误：“发现日期”写的“2024-06-31”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或"
                + " 2024年6月23日。",
            "findings.csv:2:9: 错误：“是否整改”写的是“好”。请写“是”或“否”；留空就当作“否”；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）。");
  }

  @Test
  void readsAnEarlierPeriodAsTheSettingsDo() throws Exception {
    String sheet =
        """
        网站标识码,严重程度,存在问题,期间
        4408000002,扣分,甲,2024年第1季度
        4408000002,扣分,乙,2024-03-05 至 2024-03-20
        4408000002,扣分,丙,2024-04-05
        4408000002,扣分,丁,上期
        """;
    assertThat(input.findings(UNITS, sheet).problems())
        .containsExactly(
            "findings.csv:4:4: 错误：“期间”写的2024年4月5日不在本期2024年第二季度以前。这一列只写以前各期的问题是哪一期的；本期的问题请留空。",
            "findings.csv:5:4: 错误：“期间”写的“上期”不是一期。写法同 notice.yaml 的“期间”，例如 2026年第二季度；本期的问题请留空。");
  }

  @Test
  void wantsTheCodeOfAnIndicatorNotItsName() throws Exception {
    assertThat(problems(",,,4408000001,互动回应差,扣分,甲\n"))
        .containsExactly("findings.csv:2:5: 错误：没有代号为“互动回应差”的指标。这一格要写代号“W5”或“M3”，不写名称。");
  }

  @Test
  void refusesAnIndicatorOfTheOtherKindHoweverTheKindIsKnown() throws Exception {
    assertThat(problems(",,,4408000001,M2,单项否决,甲\n政务新媒体,,,,W2,单项否决,乙\n"))
        .containsExactly(
            "findings.csv:2:5: 错误：指标“M2”不能用于政府网站。政府网站的指标是 W1 至 W6，请改正。",
            "findings.csv:3:6: 提醒：“单项否决”没有写明是谁的，哪里都不计入不合格。若应计入，请写名称或网站标识码。",
            "findings.csv:3:5: 错误：指标“W2”不能用于政务新媒体。政务新媒体的指标是 M1 至 M3，请改正。");
  }

  @Test
  void doesNotLetAVetoOfNobodyPassInSilence() throws Exception {
    assertThat(problems(",,,,,扣分,甲\n政府网站,,,,,单项否决,乙\n政府网站,,,,,扣分,个别网站丙,2024-06-29,,是\n"))
        .containsExactly(
            "findings.csv:2:1: 错误：这个问题没有写明是谁的，也没有写类别。请写名称或网站标识码；若不点名（个别单位），至少要写类别。",
            "findings.csv:3:6: 提醒：“单项否决”没有写明是谁的，哪里都不计入不合格。若应计入，请写名称或网站标识码。",
            "findings.csv:4:8: 提醒：发现日期2024-06-29晚于成文日期2024-06-28。请核对这一格和 notice.yaml 的“成文日期”。",
            "findings.csv:4:10: 错误：“列入名单”写了“是”，却没有写明是谁。请写名称或网站标识码，或改为“否”。");
  }

  private List<Finding> findings(String rows) throws Exception {
    InputFolder.ReadSheets sheets = input.findings(UNITS, HEAD + rows);
    assertThat(sheets.problems()).isEmpty();
    return sheets.findings();
  }

  private List<String> problems(String rows) throws Exception {
    return input.findings(UNITS, HEAD + rows).problems();
  }
}
