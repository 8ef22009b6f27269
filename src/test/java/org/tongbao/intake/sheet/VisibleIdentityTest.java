package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.InputFolder.ReadSheets;

/** What looks the same is the same: units, codes, kinds, regions and headings. */
class VisibleIdentityTest {
  private static final String HEAD = "类别,名称,地区,平台,网站标识码\n";

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇（甲） ⽹,广州市\n",
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇（甲）\u00A0网,广州市\n",
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇（甲）\u3000网,广州市\n",
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇（甲）  网,广州市\n",
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇(甲) 网,广州市\n",
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇（甲） \u200B网,广州市\n",
        "政府网站,丁镇（甲） 网,广州市\n政府网站,丁镇（甲） 网\uFE00,广州市\n",
        "政府网站,丁镇APP01,广州市\n政府网站,丁镇ＡＰＰ０１,广州市\n",
        "政府网站,中国·丁镇,广州市\n政府网站,中国・丁镇,广州市\n",
        "政府网站,羽林网,广州市\n政府网站,\uFA1E林网,广州市\n"
      })
  void refusesUnitsThatCannotBeToldApart(String rows) throws Exception {
    List<String> problems = input.units(HEAD + rows).problems();
    assertThat(problems.get(problems.size() - 1)).startsWith("units.csv:3:2: 错误：与第2行重复：都是政府网站“");
  }

  @Test
  void namesTheCharactersThatOnlyLookTheSame() throws Exception {
    assertThat(input.units(HEAD + "政府网站,丁镇网,广州市\n政府网站,丁镇⽹,广州市\n").problems())
        .containsExactly(
            "units.csv:3:2: 提醒：“名称”里第3个字“⽹”（U+2F79）应为“网”（U+7F51），全文是“丁镇⽹”。"
                + "两个字看上去一样，编码不同，多半是从 PDF 复制来的；印出时用后一个，请在原处改正。",
            "units.csv:3:2: 错误：与第2行重复：都是政府网站“丁镇网”，只差看上去一样的字：“⽹”（U+2F79）和“网”（U+7F51）。"
                + "请删去一行；若确是两个检查对象，请给两行都填上网站标识码，或改用能区分的名称。");
    assertThat(input.units(HEAD + "政府网站,丁镇（甲）网,广州市\n政府网站,丁镇(甲)网,广州市\n").problems())
        .containsExactly(
            "units.csv:3:2: 错误：与第2行重复：都是政府网站“丁镇(甲)网”，只差看上去一样的字：“(”（U+0028）和“（”（U+FF08）。"
                + "请删去一行；若确是两个检查对象，请给两行都填上网站标识码，或改用能区分的名称。");
  }

  @Test
  void namesASpaceByItsCode() throws Exception {
    assertThat(input.units(HEAD + "政府网站,丁 网,广州市\n政府网站,丁\u00A0网,广州市\n").problems())
        .containsExactly(
            "units.csv:3:2: 错误：与第2行重复：都是政府网站“丁 网”，只差看上去一样的字：U+00A0和U+0020。"
                + "请删去一行；若确是两个检查对象，请给两行都填上网站标识码，或改用能区分的名称。");
  }

  @Test
  void printsStandardCharactersAndLeavesTheOthersAsTheyAre() throws Exception {
    InspectedUnit unit =
        input.units(HEAD + "政府⽹站,丁镇(甲）\u00A0Ａ⻅\u200B网\uFE00,⼴州市,微\u2FA0信\n").units().get(0);
    assertThat(List.of(unit.kind(), unit.name(), unit.region(), unit.platform()))
        .containsExactly("政府网站", "丁镇(甲） Ａ见网", "广州市", "微辰信");
  }

  @Test
  void findsTheUnitOfAFindingByWhatPeopleSee() throws Exception {
    assertThat(
            input
                .findings(
                    HEAD + "政府网站,丁镇（甲）网,广州市,,4408000001\n政务新媒体,乙发布,,微信（订阅号）\n",
                    """
                    类别,名称,平台,网站标识码,严重程度,存在问题
                    ,丁镇(甲)\u200B⽹,,,扣分,甲
                    ,丁镇(甲)网,,４４０８０００００１,扣分,甲
                    政务新\u2000媒体,乙发布,微信(订阅号),,扣分,甲
                    """)
                .findings())
        .extracting(Finding::unitRow)
        .containsExactly(1, 1);
    assertThat(
            input
                .findings(
                    HEAD + "政务新媒体,乙发布,广州市,微信（订阅号）\n",
                    "类别,名称,平台,严重程度,存在问题\n政务新⽣媒体,乙发布,微信(订阅号),扣分,甲\n,乙发布,微信(订阅号),扣分,甲\n")
                .findings())
        .hasSize(1);
  }

  @Test
  void countsPlatformsAndRegionsAsOneThatOnlyLookDifferent() throws Exception {
    NoticeSettings open = InputFolder.settingsOf(List.of(), List.of());
    ReadSheets sheets = input.units(HEAD + "政府网站,甲,丁镇（东）,微信(订阅号)\n政府网站,乙,丁镇(东),微信（订阅号）\n", open);
    assertThat(sheets.problems()).isEmpty();
    assertThat(sheets.units()).extracting(InspectedUnit::region).containsOnly("丁镇（东）");
    assertThat(sheets.units()).extracting(InspectedUnit::platform).containsOnly("微信(订阅号)");
  }

  @Test
  void readsRegionsDepartmentsAndHeadingsInWhateverCharacters() throws Exception {
    NoticeSettings settings =
        InputFolder.settingsOf(
            List.of(new GroupName("丁镇（东）", "丁镇")), List.of(new GroupName("县委办", "县委办")));
    ReadSheets sheets =
        input.units(
            "\uFEFF\uFEFF类别,⽹站名称,地\u200B区,部门\n政府网站,甲,丁镇(东),\n政府网站,乙,,县委办\u00A0\n", settings);
    assertThat(sheets.problems()).isEmpty();
    assertThat(sheets.units()).extracting(InspectedUnit::region).containsExactly("丁镇（东）", "");
    assertThat(sheets.units()).extracting(InspectedUnit::department).containsExactly("", "县委办");
  }

  @Test
  void readsTwoByteOrderMarksInEveryEncoding() throws Exception {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = input.write("units.csv", "\uFEFF\uFEFF\uFEFF类别,名称\n政府网站,甲网\n", charset);
      assertThat(InputFolder.rows(file).rows())
          .extracting(RawRow::cells)
          .containsExactly(List.of("政府网站", "甲网"));
    }
    assertThat(InputFolder.rows(input.write("units.csv", "\uFEFF\uFEFF")).problems())
        .containsExactly("units.csv: 错误：文件是空的。请用 Excel 或 WPS 打开原表核对，再另存为“CSV UTF-8（逗号分隔）”。");
  }

  @Test
  void skipsTheLineThatTellsExcelTheSeparator() throws Exception {
    assertThat(InputFolder.rows(input.write("units.csv", "sep=,\n类别,名称\n政府网站,甲网\n")).rows())
        .extracting(RawRow::line)
        .containsExactly(3);
    assertThat(InputFolder.rows(input.write("units.csv", "sep=;\n类别;名称\n政府网站;甲网\n")).problems())
        .containsExactly(
            "units.csv:1: 错误：列与列之间没有用半角逗号隔开：“sep=;”。请用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"=\"\"4400000002\"\"\"",
        "=\"4400000002\"",
        "'4400000002",
        "’4400000002",
        "４４００００００００２",
        "\u00A04400000002\u200B"
      })
  void readsCodesThatAreCertain(String cell) throws Exception {
    String digits = cell.startsWith("４") ? "４４００００" + "０００２" : cell;
    assertThat(input.units(HEAD + "政府网站,甲,广州市,," + digits + "\n").units())
        .extracting(InspectedUnit::code)
        .containsExactly("4400000002");
  }

  @Test
  void readsCodesInEitherCase() throws Exception {
    assertThat(input.units(HEAD + "政府网站,甲,广州市,,BM44000001\n政府网站,乙,广州市,,n123456789\n").units())
        .extracting(InspectedUnit::code)
        .containsExactly("bm44000001", "N123456789");
    assertThat(input.units(HEAD + "政府网站,甲,广州市,,BM44000001\n政府网站,乙,广州市,,bm44000001\n").problems())
        .containsExactly(
            "units.csv:3:5: 错误：网站标识码“bm44000001”已用于第2行政府网站“甲”。"
                + "标识码不能重复：请改正其中一个；若是同一个检查对象，请删去一行。");
  }

  @Test
  void explainsCodesThatAreNotCertain() throws Exception {
    assertThat(
            input
                .units(
                    HEAD
                        + "政府网站,甲,广州市,,=A2\n政府网站,乙,广州市,,4400 0000 02\n"
                        + "政府网站,丙,广州市,,44O0000002\n政府网站,丁,广州市,,\"=\"\"440000002\"\"\"\n")
                .problems())
        .containsExactly(
            "units.csv:2:5: 错误：“网站标识码”写的“=A2”是公式，不是标识码。请只写标识码本身，例如 4400000002；这一列要先设为文本格式。",
            "units.csv:3:5: 错误：“网站标识码”写的“4400 0000 02”中间有空格、横线或小数点。若是“4400000002”，请照此改正。",
            "units.csv:4:5: 错误：“网站标识码”写的“44O0000002”里有像数字的字母。若是“4400000002”，请对照原码改正。",
            "units.csv:5:5: 错误：“网站标识码”写的“=\"440000002\"”不合规定。"
                + "网站标识码是10位数字；若开头是0，是被 Excel 去掉了：请把这一列设为文本格式，再照原码填写。");
  }

  @Test
  void namesTheStandardCharacterForOneOfPrivateUse() throws Exception {
    assertThat(input.units(HEAD + "政府网站,丁\uE81E网,广州市\n政府网站,丁\uE000网,广州市\n").problems())
        .containsExactly(
            "units.csv:2:2: 错误：“名称”里第2个字是自造字 U+E81E，别的电脑上可能显示成空白或别的字，全文是“丁\uE81E网”。"
                + "GB 18030—2022 里它是“龴”（U+9FB4），请改用这个字；若是 CSV，请另存为“CSV UTF-8（逗号分隔）”。",
            "units.csv:3:2: 提醒：“名称”里第2个字是自造字 U+E000，别的电脑上可能显示成空白或别的字，全文是“丁\uE000网”。"
                + "请改用标准字，或核对印出的文件。");
  }

  @Test
  void readsSettingsInWhateverCharacters() throws Exception {
    assertThat(
            input.problems(
                InputFolder.FRAME.replace("检查类别", "检查\u200B类别") + "地区: [⼴州市, 丁镇（东）, 丁镇(东)]\n"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("notice.yaml:7:18: 错误：“地区”里的“丁镇(东)”");
  }
}
