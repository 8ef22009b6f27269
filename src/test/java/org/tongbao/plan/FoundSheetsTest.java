package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.office.OfficeFolder;
import org.tongbao.problem.Problem;

/** Which tables of a folder are read, and which files only look like part of the input. */
class FoundSheetsTest {
  private static final String UNITS = "类别,名称\n政府网站,甲网\n";
  private static final String FINDINGS = "名称,严重程度,存在问题\n甲网,扣分,打不开\n";

  @TempDir Path folder;

  private FoundSheets found(String settings) throws IOException {
    return FoundSheets.in(new Input(folder), settings(settings));
  }

  private NoticeSettings settings(String settings) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("notice.yaml"),
            """
            模板: province
            发文机关: 某省人民政府办公厅
            期间: 2026年第三季度
            检查时段: 2026-07-01 至 2026-09-15
            主送: []
            检查类别: [政府网站, 政务新媒体]
            """
                + settings);
    return Objects.requireNonNull(SettingsFile.readForSheets(file).forSheets());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> messages(FoundSheets found) {
    return found.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void takesTheFilesOfFixedNamesFirst() throws IOException {
    write("units.csv", UNITS);
    write("findings.csv", FINDINGS);
    write("台账.csv", UNITS);

    FoundSheets found = found("");

    assertThat(found.sheets().name(Sheet.UNITS)).isEqualTo("units.csv");
    assertThat(found.sheets().own()).isFalse();
    assertThat(messages(found))
        .containsExactly("台账.csv: 提醒：这个表没有用到。要用的，请写进 notice.yaml 的“表”；不用的，请移出这个目录。");
  }

  @Test
  void takesNoTableOfFactsForASheetOrForAFileThatIsNotUsed() throws IOException {
    write("甲.csv", UNITS);
    write("乙.csv", FINDINGS);
    write("采用.csv", "名称,地区,条数\n甲局,乙县,12\n");

    FoundSheets found = found("事实表: [{名称: 采用, 列: [名称, 条数], 文件: 采用.csv}]\n");

    assertThat(found.sheets().name(Sheet.UNITS)).isEqualTo("甲.csv");
    assertThat(messages(found)).isEmpty();
  }

  @Test
  void findsTablesByTheirHeadings() throws IOException {
    write("甲.csv", "某省2026年第三季度检查对象\n" + UNITS);
    write("乙.csv", FINDINGS);
    write("丙.csv", "姓名,电话\n张三,1\n");

    FoundSheets found = found("");

    assertThat(found.sheets().name(Sheet.UNITS)).isEqualTo("甲.csv");
    assertThat(found.sheets().name(Sheet.FINDINGS)).isEqualTo("乙.csv");
    assertThat(messages(found))
        .containsExactly("丙.csv: 提醒：这个表没有用到。要用的，请写进 notice.yaml 的“表”；不用的，请移出这个目录。");
  }

  @Test
  void doesNotGuessAmongSeveralFiles() throws IOException {
    write("上期.csv", UNITS);
    write("本期.csv", UNITS);
    write("问题.csv", FINDINGS);

    assertThat(messages(found("")))
        .first()
        .isEqualTo(
            "notice.yaml: 错误：检查对象的表在几个文件里都有：上期.csv、本期.csv，不能确定用哪一个。"
                + "请在 notice.yaml 里写明，例如“表: {检查对象: [上期.csv]}”，或把不用的移出这个目录。");
    FoundSheets named = found("表: {检查对象: [本期.csv]}\n");
    assertThat(named.sheets().name(Sheet.UNITS)).isEqualTo("本期.csv");
    assertThat(named.sheets().name(Sheet.FINDINGS)).isEqualTo("问题.csv");
  }

  @Test
  void namesASheetThatIsNotThere() throws IOException {
    write("问题.csv", FINDINGS);

    assertThat(messages(found("表: {检查对象: [台账.xlsx/网站, ../台账.csv]}\n")))
        .containsExactly(
            "notice.yaml:7:12: 错误：“表”里写的“台账.xlsx”不在这个目录里。目录里有：“问题.csv”；请改正，或把文件放进来。",
            "notice.yaml:7:24: 错误：“表”里写的“../台账.csv”不是这个目录里的 .csv 或 .xlsx 文件。"
                + "只写文件名和工作表名，例如“台账.xlsx/网站台账”。");
  }

  /** A workbook has both sheets; it is enough to name one of them. */
  @Test
  void findsTheOtherSheetInAFileThatTheSettingsName() throws IOException {
    OfficeFolder.CITY.write(folder);
    String file = "2026年第三季度检查台账.xlsx";

    FoundSheets found =
        found(OfficeFolder.CITY.mapping() + "表: {检查对象: [%s/政府网站台账]}\n".formatted(file));

    assertThat(messages(found)).isEmpty();
    assertThat(found.sheets().name(Sheet.FINDINGS)).isEqualTo(file + "/问题清单");
  }

  @Test
  void takesNamesOnlyOfTheFolderItself() throws IOException {
    write("units.csv", UNITS);
    write("findings.csv", FINDINGS);

    assertThat(messages(found("表: {检查对象: [{文件: 甲/乙.csv}, {文件: 'C:台账.csv'}]}\n")))
        .hasSize(3)
        .first()
        .isEqualTo(
            "notice.yaml:7:17: 错误：“表”里写的“甲/乙.csv”不是这个目录里的 .csv 或 .xlsx 文件。"
                + "只写文件名和工作表名，例如“台账.xlsx/网站台账”。");
  }

  @Test
  void namesFilesThatOnlyLookLikeTheInput() throws IOException {
    write("units.csv", UNITS);
    write("findings.csv", FINDINGS);
    for (String name :
        List.of(
            "units.xls",
            "findings.et",
            "units.csv.csv",
            "notice.yaml.txt",
            "Words.ftlx",
            "words.ftlx.txt",
            "~$units.xlsx",
            "说明.txt")) {
      write(name, "");
    }

    assertThat(found("").problems())
        .extracting(problem -> problem.place().file() + " " + problem.code())
        .containsExactly(
            "Words.ftlx unused-words",
            "findings.et unreadable-table",
            "notice.yaml.txt unused-settings",
            "units.csv.csv unreadable-table",
            "units.xls unreadable-table",
            "words.ftlx.txt unused-words");
  }

  @Test
  void takesTheKindFromTheNameOfAFile() throws IOException {
    write("政府网站台账.csv", "名称,地区\n甲网,\n");
    write("问题.csv", FINDINGS);

    assertThat(found("").sheets().of(Sheet.UNITS).get(0).kind()).isEqualTo("政府网站");
  }

  @Test
  void refusesAMappingToNoColumn() throws IOException {
    write("units.csv", UNITS);
    write("findings.csv", FINDINGS);

    assertThat(messages(found("列名对照: {所属县区: 地域}\n")))
        .singleElement()
        .asString()
        .startsWith("notice.yaml:7:14: 错误：没有“地域”这一列。可以写的列名有：类别、名称、");
  }
}
