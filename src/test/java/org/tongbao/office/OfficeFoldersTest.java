package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** The sheets that an office keeps anyway become a notice, by a few lines of mapping. */
class OfficeFoldersTest {
  @TempDir Path temp;

  private Program.Run run(OfficeFolder office) throws IOException {
    Path input = temp.resolve("input");
    office.write(input);
    Files.writeString(input.resolve("notice.yaml"), office.mapping(), StandardOpenOption.APPEND);
    return Program.command(
        "run", input.toString(), "--output", temp.resolve("output").toString(), "--proof");
  }

  @Test
  void takesACitysWorkbookOfThreeSheets() throws IOException {
    Program.Run run = run(OfficeFolder.CITY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 11，合格 9，不合格 2，合格率 81.82%");
  }

  @Test
  void takesAThirdPartysReturn() throws IOException {
    Program.Run run = run(OfficeFolder.THIRD_PARTY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("检查对象 6 个，检查发现 4 条");
  }

  @Test
  void takesACountysTextsInGb18030() throws IOException {
    Program.Run run = run(OfficeFolder.COUNTY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政务新媒体：检查 3，合格 2，不合格 1，合格率 66.67%");
  }

  /** All other cells of a row with several problems are the same for each of them. */
  @Test
  void countsAFaultOfARowWithSeveralProblemsOnce() throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3");
    program.edit(
        "findings.csv", text -> "类别,名称,严重程度,存在问题,发现日期\r\n乡镇,没有的镇,扣分,1.打不开；2.不更新,2023-13-01\r\n");

    Program.Run run = program.check();

    assertThat(run.err())
        .contains("findings.csv:2:4: 提醒：“存在问题”这一格读作2个问题")
        .contains("“发现日期”写的“2023-13-01”是日历上没有的一天")
        .doesNotContain("同样的共")
        .endsWith("共 1 处错误，1 处提醒。请改正后再检查\n");
  }

  /** Offices write 网站, or the platform of an account, in one column. */
  @Test
  void takesAKindThatStandsInTheColumnOfPlatforms() throws IOException {
    Path input = temp.resolve("input");
    OfficeFolder.CITY.write(input);
    Files.writeString(
        input.resolve("notice.yaml"),
        OfficeFolder.CITY
            .mapping()
            .replace("所属县区: 地区", "所属县区: 地区\n  类型: 平台")
            .replace("取值对照:", "取值对照:\n  平台: {网站: 政府网站}"),
        StandardOpenOption.APPEND);
    OfficeTables tables = OfficeTables.read(input);
    String list = "2026年第三季度检查台账.xlsx/问题清单";
    List<List<String>> rows = tables.tables().getOrDefault(list, List.of());
    for (int i = 2; i < rows.size(); i++) {
      rows.get(i).add(i == 2 ? "类型" : rows.get(i).get(2).contains("发布") ? "新浪微博" : "网站");
    }
    tables.write(input);

    Program.Run run =
        Program.command("check", input.toString(), "--output", temp.resolve("out").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 11，合格 9，不合格 2，合格率 81.82%");
  }
}
