package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;

class UnitRowsTest {
  private static final String HEAD = "类别,名称,地区,部门,网站标识码,是否检查,得分\n";

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void readsAUnitAndWritesItsRegionInFull() throws Exception {
    assertThat(input.units(HEAD + " 政府网站,　霞山区政府门户网站　,湛江,,4408000001,否,96.50\n").units())
        .containsExactly(
            new InspectedUnit(
                1,
                "政府网站",
                "霞山区政府门户网站",
                "",
                "湛江市",
                "",
                "",
                "4408000001",
                "",
                false,
                new BigDecimal("96.50")));
  }

  @Test
  void countsAUnitAsCheckedAndUnscoredWhenItsRowIsShort() throws Exception {
    InspectedUnit unit = input.units(HEAD + "政府网站,甲网,广州市\n").units().get(0);
    assertThat(unit.checked()).isTrue();
    assertThat(unit.score()).isNull();
  }

  @Test
  void readsAStatedResultThatCountsNowhere() throws Exception {
    String head = HEAD.strip() + ",合格情况\n";
    InputFolder.ReadSheets sheets =
        input.units(
            head
                + "政府网站,甲网,广州,,,是,,合格\n政府网站,乙网,广州,,,是,,不合格\n"
                + "政府网站,丙网,广州,,,是,,\n政府网站,丁网,广州,,,否,,不合格\n政府网站,戊网,广州,,,是,,优秀\n");

    assertThat(sheets.units())
        .extracting(InspectedUnit::statedPassed)
        .containsExactly(true, false, null, false);
    assertThat(sheets.problems())
        .containsExactly(
            "units.csv:5:8: 提醒：“合格情况”写的是“不合格”，“是否检查”写的却是“否”。没有检查的不计入合格数、不合格数，请核对这两格。",
            "units.csv:6:8: 错误：“合格情况”写的是“优秀”。请写“合格”或“不合格”，没有结果的留空；"
                + "别的写法请在 notice.yaml 的“取值对照”里写明，不是检查结果的请把列名写进“不看的列”。");
  }

  @Test
  void namesEverythingThatIsWrongInARowAtOnce() throws Exception {
    assertThat(problems("政府网战,,广洲市,,44010000,有,-5\n"))
        .containsExactly(
            "units.csv:2:1: 错误：“政府网战”不在 notice.yaml 的“检查类别”里。最接近的是“政府网站”；若确有这一类，请加进“检查类别”。",
            "units.csv:2:2: 错误：“名称”是空的。每个检查对象都要有名称。",
            "units.csv:2:3: 错误：“广洲市”不在 notice.yaml 的“地区”里。最接近的是“广州市”；若确有，请按规定次序加进“地区”。",
            "units.csv:2:5: 错误：“网站标识码”写的“44010000”不合规定。网站标识码是10位数字，或 N 加9位数字，或 bm 加8位数字。",
            "units.csv:2:6: 错误：“是否检查”写的是“有”。请写“是”或“否”；留空就当作“是”；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）。",
            "units.csv:2:7: 错误：得分“-5”不对。得分应是不带负号的数，最多两位小数，例如 96.5。");
  }

  @Test
  void takesAScoreOfAThousandAndRemindsOfIt() throws Exception {
    InputFolder.ReadSheets sheets =
        input.units(HEAD + "政府网站,甲网,广州市,,,,200\n政府网站,乙网,广州市,,,,965.25分\n");
    assertThat(sheets.units())
        .extracting(InspectedUnit::score)
        .containsExactly(new BigDecimal("200"), new BigDecimal("965.25"));
    assertThat(sheets.problems())
        .containsExactly("units.csv:3:7: 提醒：得分“965.25分”高于200。请核对是不是漏了小数点；满分高于200的，不必修改。");
  }

  @Test
  void remindsOfAUnitThatMayBeEnteredTwice() throws Exception {
    assertThat(
            problems(
                """
                政府网站,甲网01,广州市,,4401000001
                政府网站,甲网01,广州市,,4401000002
                政府网站,甲网01,湛江市,,4408000003
                政府网站,甲网０１,广州市
                政府网站,甲 网01,广州市,,4401000005
                政务新媒体,甲网０１,广州市
                """))
        .containsExactly(
            "units.csv:3:5: 提醒：与第2行都是政府网站“甲网01”，地区、部门也相同，只是网站标识码不同。"
                + "请核对是不是同一个对象填了两行；确实是两个的，不必修改。",
            "units.csv:5:2: 错误：与第4行重复：都是政府网站“甲网０１”，只差看上去一样的字：“０”（U+FF10）和“0”（U+0030）。"
                + "请删去一行；若确是两个检查对象，请给两行都填上网站标识码，或改用能区分的名称。",
            "units.csv:6:2: 提醒：“甲 网01”与第4行的“甲网01”只差空格或“人民”。" + "请核对是不是同一个对象填了两行；确实是两个的，不必修改。");
  }

  @Test
  void doesNotBlameAQuoteForALineOfAMillionCharacters() throws Exception {
    assertThat(problems("政府网站,甲网,广州市\n政府网站," + "乙".repeat(2 << 20) + ",广州市\n"))
        .containsExactly(
            "units.csv:3: 错误：这一行从“政府网站,乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙…”起超过104万字，没有读取。"
                + "请核对是否把别的内容贴了进来，或少了换行。");
  }

  @Test
  void saysOnceWhatIsWrongWithACellThatItUsesTwice() throws Exception {
    assertThat(problems("政府网站,甲网,广\u200B州\n"))
        .containsExactly("units.csv:2:3: 提醒：“地区”里第2个字是看不见的字符 U+200B，全文是“广州”。核对名称时不计这个字符；请在原处删去。");
  }

  @Test
  void wantsExactlyOneGroupForEachUnit() throws Exception {
    assertThat(problems("政府网站,甲网,广州市,省直部门01\n政府网站,乙网\n政府网站,丙网,,省直部门02\n"))
        .containsExactly(
            "units.csv:2:4: 错误：“地区”已写“广州市”，“部门”又写“省直部门01”。一个检查对象只计入一处，请只留一个。",
            "units.csv:3:3: 错误：“地区”和“部门”都是空的。请写一个 notice.yaml 里列出的地区或部门。",
            "units.csv:4:4: 错误：“省直部门02”不在 notice.yaml 的“部门”里。可以写：省直部门01；若确有，请按规定次序加进“部门”。");
  }

  @Test
  void refusesAGroupOfAKindThatTheSettingsDoNotList() throws Exception {
    NoticeSettings regionsOnly =
        InputFolder.settingsOf(InputFolder.SETTINGS.grouping().regions(), List.of());
    assertThat(input.units(HEAD + "政府网站,甲网,,省直部门01\n", regionsOnly).problems())
        .containsExactly(
            "units.csv:2:4: 错误：“省直部门01”无法归入任何地区或部门：notice.yaml 没有列出“部门”。"
                + "请在 notice.yaml 里加上“部门”并列出它，或改写已列出的地区。");
  }

  @Test
  void explainsACodeThatExcelMadeANumber() throws Exception {
    assertThat(problems("政府网站,甲网,广州,,4.419E+09\n"))
        .containsExactly(
            "units.csv:2:5: 错误：“网站标识码”写的“4.419E+09”不合规定。这是被 Excel"
                + " 改成科学计数的数，后几位已丢失；请把这一列设为文本格式，再照原码填写。");
  }

  @Test
  void refusesCellsBesideTheHeading() throws Exception {
    assertThat(problems("政府网站,甲网,广州,,4401000001,是,96,,多\n政府网站\n"))
        .contains(
            "units.csv:2:9: 错误：“多”这一格上面没有列名：表头有7格，这一行有9格。"
                + "若是内容里的半角逗号把一格分成了两格，请用半角引号 \" 把整格括起来；若是多写的，请删去。",
            "units.csv:3:2: 错误：这一行只有1格，到不了第2列“名称”。每个检查对象都要有名称。");
  }

  @Test
  void refusesCharactersThatNoDocumentCanHold() throws Exception {
    assertThat(problems("政府网站,甲\u0007网,广州\n政府网站,乙\uFFFD网,广州\n政府网站,丙\uFFFE,广州\n政府网站,丁\uFDD0,广州\n"))
        .containsExactly(
            "units.csv:2:2: 错误：“名称”里第2个字是控制字符 U+0007，全文是“甲□网”。请删去或重新输入这个字。",
            "units.csv:3:2: 错误：“名称”里第2个字是无法恢复的字（U+FFFD），全文是“乙□网”。请删去或重新输入这个字。",
            "units.csv:4:2: 错误：“名称”里第2个字是控制字符 U+FFFE，全文是“丙□”。请删去或重新输入这个字。",
            "units.csv:5:2: 错误：“名称”里第2个字是无效的编码 U+FDD0，全文是“丁□”。请删去或重新输入这个字。");
  }

  @Test
  void warnsOfCharactersThatCannotBeSeenAndTakesTheRow() throws Exception {
    InputFolder.ReadSheets sheets = input.units(HEAD + "政府网站,甲\u202E网\u200B乙,广州\n");
    assertThat(sheets.problems())
        .containsExactly("units.csv:2:2: 提醒：“名称”里第2个字是看不见的字符 U+202E，全文是“甲网乙”。核对名称时不计这个字符；请在原处删去。");
    assertThat(sheets.units()).hasSize(1);
  }

  @Test
  void turnsALineBreakInACellIntoALineSeparator() throws Exception {
    assertThat(input.units(HEAD + "政府网站,\"甲\r\n乙\n丙\",广州\n").units().get(0).name())
        .isEqualTo("甲\u2028乙\u2028丙");
  }

  @Test
  void refusesACellThatIsLongerThanExcelHolds() throws Exception {
    assertThat(problems("政府网站," + "长".repeat(32_768) + ",广州\n"))
        .containsExactly(
            "units.csv:2:2: 错误：“名称”长达32768个字，开头是“长长长长长长长长长长长长长长长长长长长长长长长长…”。"
                + "一格最多32767个字，请核对是否少了引号，或把别的内容贴了进来。");
  }

  @Test
  void namesBothLinesOfUnitsThatCannotBeToldApart() throws Exception {
    assertThat(
            problems(
                """
                政府网站,甲网,广州,,4401000001
                政府网站,乙网,湛江,,4401000001
                政府网站,甲网,广州,,4401000002
                政府网站,甲网,广州
                政务新媒体,甲网,广州
                """))
        .containsExactly(
            "units.csv:3:5: 错误：网站标识码“4401000001”已用于第2行政府网站“甲网”。标识码不能重复：请改正其中一个；若是同一个检查对象，请删去一行。",
            "units.csv:4:5: 提醒：与第2行都是政府网站“甲网”，地区、部门也相同，只是网站标识码不同。" + "请核对是不是同一个对象填了两行；确实是两个的，不必修改。",
            "units.csv:5:2: 错误：与第4行重复：都是政府网站“甲网”。请删去一行；若确是两个检查对象，请给两行都填上网站标识码，或改用能区分的名称。");
  }

  @Test
  void takesThePlatformAndTheLevelAsTheSettingsListThem() throws Exception {
    NoticeSettings listed =
        input
            .settings(
                InputFolder.FRAME + "分组次序: {平台: [微信公众号, {名称: 新浪微博, 简称: 微博}], 级别: [（市级）, 县级]}\n")
            .orRefuse();

    InputFolder.ReadSheets sheets =
        input.units(
            """
            类别,名称,平台,级别
            政务新媒体,甲,微博,(市级)
            政务新媒体,乙,新 浪微博,县极
            政务新媒体,丙,政务新媒体,
            """,
            listed);

    assertThat(sheets.units())
        .extracting(InspectedUnit::platform, InspectedUnit::level)
        .containsExactly(tuple("新浪微博", "（市级）"), tuple("", ""));
    assertThat(sheets.problems())
        .containsExactly(
            "units.csv:3:3: 错误：“新 浪微博”不在 notice.yaml“分组次序”的“平台”里。"
                + "最接近的是“新浪微博”；若确有，请按规定次序加进“分组次序”；本单位自己的写法，请写进“取值对照”。",
            "units.csv:3:4: 错误：“县极”不在 notice.yaml“分组次序”的“级别”里。"
                + "最接近的是“县级”；若确有，请按规定次序加进“分组次序”；本单位自己的写法，请写进“取值对照”。");
  }

  private List<String> problems(String rows) throws Exception {
    return input.units(HEAD + rows).problems();
  }
}
