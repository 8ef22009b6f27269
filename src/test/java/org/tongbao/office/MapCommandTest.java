package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** {@code map} proposes with its evidence, and writes only what is confirmed. */
class MapCommandTest {
  @TempDir Path temp;

  private Path input = Path.of("");

  private Program.Run map(OfficeFolder office, String... options) throws IOException {
    input = temp.resolve(office.name());
    if (!Files.exists(input)) {
      office.write(input);
    }
    String[] command = new String[options.length + 2];
    command[0] = "map";
    command[1] = input.toString();
    System.arraycopy(options, 0, command, 2, options.length);
    return Program.command(command);
  }

  private String settings() throws IOException {
    return Files.readString(input.resolve("notice.yaml"));
  }

  private Program.Run run(String command) {
    return Program.command(
        command, input.toString(), "--output", temp.resolve("output").toString());
  }

  @Test
  void showsWhatItUnderstandsAndWritesNothing() throws IOException {
    Program.Run run = map(OfficeFolder.THIRD_PARTY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            第三方检查结果.xlsx/检查结果：检查对象和问题，列名在第3行，下面6行
              1  列名“县区” → 地区　确定（检查结果 6格：东县、西县、南区）
              2  列名“基准分” → 不看　不能确定（检查结果 6格：100）
              3  列名“扣分” → 不看　确定（检查结果 6格：0、3、6）
              4  列名“最终得分” → 得分　确定（检查结果 6格：100、97、94）
              5  列名“存在的主要问题” → 存在问题　确定（检查结果 4格：（1）首页2个链接打不开 （2）概况信息有错别字、栏目超过6个月未更新、无）
              6  列名“问题等级” → 严重程度　确定（检查结果 3格：一般问题、单项否决）
            没有写入。--accept 写入“确定”的；--confirm 写入指定的，如 --confirm 2,5=主办单位
            """);
    assertThat(settings()).doesNotContain("列名对照");
  }

  @Test
  void writesWhatIsCertainAndWhatIsConfirmed() throws IOException {
    Program.Run run = map(OfficeFolder.COUNTY, "--accept", "--confirm", "2=名称,3,4,10,11,15");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("已写入 notice.yaml：15 项\n");
    assertThat(settings())
        .endsWith(
            """
            列名对照: {对象类型: 类别, 具体问题: 存在问题, 单位名称: 名称, 乡镇街道: 地区, 主管单位: 主办单位, 问题性质: 严重程度, 整改: 是否整改}
            取值对照:
              类别: {网站: 政府网站, 新媒体: 政务新媒体}
              地区: {县直: 主办单位}
              严重程度: {一票否决: 单项否决, 一般: 一般问题}
              是否整改: {已完成: 是, 正在整改: 否}
            不看的列: [联系人]
            """);
    assertThat(map(OfficeFolder.COUNTY).out()).endsWith("列名和取值都认识，不需要对照\n");
    Program.Run made = run("run");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).contains("政务新媒体：检查 3，合格 2，不合格 1，合格率 66.67%");
  }

  @Test
  void needsNoMappingForTheNextQuarter() throws IOException {
    map(OfficeFolder.CITY, "--accept", "--confirm", "2,15=一般问题");
    assertThat(settings().substring(settings().indexOf("列名对照")).lines()).hasSizeLessThan(10);
    Path next = temp.resolve("next");
    Program.Run made = Program.command("new", next.toString(), "--from", input.toString());
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out())
        .contains("  没有带来　2026年第三季度检查台账.xlsx\n", "  2. 把本期的 2026年第三季度检查台账.xlsx 放进这个目录\n");
    assertThat(next.resolve("2026年第三季度检查台账.xlsx")).doesNotExist();

    Path sheets = temp.resolve("again");
    OfficeFolder.CITY.write(sheets);
    Files.copy(sheets.resolve("2026年第三季度检查台账.xlsx"), next.resolve("2026年第四季度检查台账.xlsx"));
    Program.Run check =
        Program.command("check", next.toString(), "--output", temp.resolve("output").toString());

    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).contains("政府网站：检查 11，合格 9，不合格 2，合格率 81.82%");
  }

  @Test
  void asksWhichOfSeveralMeanings() throws IOException {
    assertThat(map(OfficeFolder.COUNTY, "--confirm", "2").err())
        .isEqualTo("--confirm 第2项要写明是哪一种意思，如 2=名称\n");
    assertThat(map(OfficeFolder.COUNTY, "--confirm", "99").err())
        .isEqualTo("--confirm 没有第“99”项，只有 1 至 15\n");
    assertThat(settings()).doesNotContain("列名对照");
  }

  @Test
  void ignoresAColumnThatIsRefused() throws IOException {
    map(OfficeFolder.COUNTY, "--confirm", "2=名称,11=不看");

    assertThat(settings()).endsWith("列名对照: {单位名称: 名称}\n不看的列: [整改]\n");
  }
}
