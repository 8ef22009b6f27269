package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** A town whose units stand in two groups of an own column. */
class DividedRegionsTest {
  private static final String WHOLE =
      """
      类别,名称,主办单位,地区,网站标识码,组别
      政府网站,甲一网,甲一办,甲镇,4400000001,一组
      政府网站,甲二网,甲二办,甲镇,4400000002,一组
      政府网站,乙一网,乙一办,乙镇,4400000003,一组
      政府网站,乙二网,乙二办,乙镇,4400000004,一组
      政府网站,丙一网,丙一办,丙镇,4400000005,二组
      政府网站,丙二网,丙二办,丙镇,4400000006,二组
      政府网站,丁一网,丁一办,丁镇,4400000007,二组
      政府网站,丁二网,丁二办,丁镇,4400000008,二组
      """;

  @TempDir Path folder;

  private Program.Run command(String command, String units) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        input.resolve("notice.yaml"),
        """
        模板: county
        发文机关: 某县人民政府办公室
        期间: 2026年第三季度
        检查时段: 2026-07-01 至 2026-09-15
        主送: [各乡镇人民政府]
        检查类别: [政府网站]
        自有列:
          检查对象:
            - {列名: 组别, 类型: 文字}
        """);
    Files.writeString(input.resolve("units.csv"), units);
    Files.writeString(
        input.resolve("findings.csv"), "类别,名称,严重程度,存在问题,正文点名\n政府网站,甲一网,一般问题,首页打不开,是\n");
    return Program.command(
        command, input.toString(), "--output", folder.resolve("output-" + command).toString());
  }

  @Test
  void isTold() throws IOException {
    String divided = WHOLE.replace("4400000008,二组", "4400000008,一组");
    String reminder =
        "units.csv:9: 提醒：“组别”是“一组”，同一地区“丁镇”的其他行却是“二组”。"
            + "请核对是不是填错了；按“组别”分组时，这个地区会分在两组，确应如此的，不必修改。";

    Program.Run check = command("check", divided);
    assertThat(check.out() + check.err()).containsOnlyOnce(reminder);
    Program.Run run = command("run", divided);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out() + run.err()).containsOnlyOnce(reminder);
  }

  @Test
  void isNotToldOfAColumnThatGroupsUnits() throws IOException {
    assertThat(command("check", WHOLE).out()).doesNotContain("同一地区");
    String byUnit = WHOLE.replaceAll("(二网.*),.组", "$1,三组");
    assertThat(command("check", byUnit).out()).doesNotContain("同一地区");
  }
}
