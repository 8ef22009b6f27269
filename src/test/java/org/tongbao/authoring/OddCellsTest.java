package org.tongbao.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.intake.sheet.OddCells;
import org.tongbao.plan.Input;
import org.tongbao.problem.InputRefused;
import org.tongbao.template.TemplateFolders;

/** Cells of a sheet that are worth a look. */
class OddCellsTest {
  private static final String SETTINGS =
      """
      模板: county
      发文机关: 甲县人民政府办公室
      期间: 2026年第三季度
      检查时段: 2026-07-01 至 2026-09-20
      成文日期: 待定
      检查类别: [政府网站]
      地区: [东镇, 西镇]
      """;

  @TempDir Path folder;

  private List<OddCells> odd(String file, List<String> rows) throws IOException, InputRefused {
    Files.writeString(folder.resolve("notice.yaml"), SETTINGS);
    Files.write(folder.resolve(file), rows);
    return SheetMap.of(new Input(folder), TemplateFolders.of(Path.of("templates")))
        .proposals()
        .tables()
        .get(0)
        .odd();
  }

  private static List<String> shown(List<OddCells> all) {
    return all.stream()
        .map(
            odd ->
                "%s %s %s %s %d %s"
                    .formatted(
                        odd.column(),
                        odd.kind(),
                        odd.value(),
                        odd.other(),
                        odd.cells(),
                        odd.rows().stream().map(OddCells.Row::line).toList()))
        .toList();
  }

  private static List<String> units() {
    List<String> rows = new ArrayList<>(List.of("类别,名称,主办单位,地区,部门"));
    for (int i = 1; i <= 12; i++) {
      rows.add("政府网站,网站" + (char) ('甲' + i) + ",信息中心," + (i < 12 ? "东镇" : "西镇") + ",");
    }
    return rows;
  }

  @Test
  void listedValuesAreNotOddHoweverRare() throws Exception {
    assertThat(odd("units.csv", units())).isEmpty();
  }

  @Test
  void aSlipOfAFrequentValueIsNear() throws Exception {
    List<String> rows = units();
    rows.set(5, rows.get(5).replace("信息中心", "信息中 心"));

    assertThat(shown(odd("units.csv", rows))).containsExactly("主办单位 NEAR 信息中 心 信息中心 1 [6]");
  }

  @Test
  void aRareValueOfFewIsTold() throws Exception {
    List<String> rows = units();
    rows.set(5, rows.get(5).replace("信息中心", "总工会"));

    assertThat(shown(odd("units.csv", rows))).containsExactly("主办单位 RARE 总工会  1 [6]");
  }

  @Test
  void blankCellsOfAFilledColumnAreTold() throws Exception {
    List<String> rows = units();
    rows.set(2, rows.get(2).replace("信息中心", ""));
    rows.set(3, rows.get(3).replace("东镇", ""));
    rows.set(4, rows.get(4).replace("东镇,", ",农业局"));

    assertThat(shown(odd("units.csv", rows)))
        .containsExactly("主办单位 BLANK   1 [3]", "地区 BLANK   1 [4]");
  }

  @Test
  void datesOutsideTheInspectionAreTold() throws Exception {
    assertThat(
            shown(
                odd(
                    "findings.csv",
                    List.of(
                        "类别,名称,严重程度,存在问题,发现日期",
                        "政府网站,网站乙,单项否决,首页不更新,2026-07-01",
                        "政府网站,网站丙,一般问题,链接打不开,2025-08-01",
                        "政府网站,网站丁,一般问题,链接打不开,2026年10月8日"))))
        .containsExactly("发现日期 OUTSIDE   2 [3, 4]");
  }
}
