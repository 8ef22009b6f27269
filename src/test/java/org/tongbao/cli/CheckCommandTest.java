package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.Main;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;

/** {@code tongbao check}: what it prints, and the sheet of problems that it writes. */
class CheckCommandTest {
  private static final String HEAD = "\uFEFF文件,行,列,列名,级别,问题,应当怎样,原内容,代码\r\n";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3");
  }

  @Test
  void saysWhatItCounted() {
    Program.Run run = program.check();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            检查完毕：没有错误，可以生成通报
              读取：units.csv 48 行，findings.csv 8 行
              检查对象 48 个，检查发现 8 条
              乡镇：检查 21，合格 21，不合格 0，合格率 100%
              县直部门：检查 26，合格 26，不合格 0，合格率 100%
              政务新媒体：检查 1，合格 1，不合格 0，合格率 100%
            """);
    assertThat(program.output()).doesNotExist();
  }

  /** In a separate process, because other tests may run a check at the same time. */
  @Test
  void leavesNoTemporaryFolder() throws Exception {
    Path own = Files.createDirectory(temp.resolve("tmp"));
    List<String> check =
        List.of("check", program.input("").toString(), "--output", program.output().toString());

    ProgramProcess process =
        ProgramProcess.start(
            ProgramProcess.command(List.of("-Djava.io.tmpdir=" + own), Main.class, check),
            temp.resolve("told.txt"));

    assertThat(process.code()).as(process.said()).isZero();
    assertThat(own).isEmptyDirectory();
  }

  @Test
  void tellsSettingsAndSheetsTogetherWhereTheSheetsCanBeJudged() throws IOException {
    program.edit("notice.yaml", text -> text.replace("主送:", "整改期限: 2023-02-30\n主送:"));
    program.edit("units.csv", text -> text.replaceFirst("乡镇,东", "乡真,东"));

    Program.Run run = program.check();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(errors(run)).hasSize(2);
    assertThat(errors(run).get(0)).startsWith("notice.yaml:").contains("是日历上没有的一天");
    assertThat(errors(run).get(1)).startsWith("units.csv:5:1: 错误：“乡真”不在");
    assertThat(run.err()).contains("还没有核对——模板“county”：只检查了写法，没有试排；请先改正以上错误\n");
    assertThat(run.err()).endsWith("共 2 处错误。请改正后再检查\n");
  }

  @Test
  void saysThatTheSheetsHaveToWaitForTheirKindsAndGroups() throws IOException {
    program.edit("notice.yaml", text -> text.replaceFirst("检查类别:", "检查类型:"));
    program.edit("units.csv", text -> text.replaceFirst("乡镇,", "乡真,"));

    Program.Run run = program.check();

    assertThat(errors(run)).hasSize(1);
    assertThat(run.err()).contains("还没有核对——检查对象和问题的表：请先改正 notice.yaml，确定检查类别、地区、部门以后才能核对\n");
  }

  @Test
  void triesTheTemplateToo() throws IOException {
    Files.writeString(
        program.input("words.ftlx"), "<#macro 工作要求>\n<p>请整改${notice.sitez}。</p>\n</#macro>\n");

    Program.Run run = program.check();

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(errors(run)).singleElement().asString().startsWith("words.ftlx:2:9: 错误：没有");
  }

  @Test
  void listsAllProblemsInASheetThatExcelOpensAndThatHoldsNoFormula() throws IOException {
    program.edit("units.csv", text -> text.replaceFirst("乡镇,", "=HYPERLINK(1),"));
    program.edit("findings.csv", text -> text.replaceFirst("一般问题", "一般, \"问题\""));

    Program.Run run = program.check();

    Path sheet = program.output().resolve("problems.csv");
    assertThat(run.err()).contains("问题清单（用 Excel 或 WPS 打开）：" + sheet + "\n");
    List<String> lines = List.of(Files.readString(sheet).split("(?<=\r\n)"));
    assertThat(lines.get(0)).isEqualTo(HEAD);
    assertThat(lines.get(1))
        .startsWith("units.csv,2,A,类别,错误,“=HYPERLINK(1)”不在 notice.yaml 的“检查类别”里,")
        .endsWith(",'=HYPERLINK(1),unknown-kind\r\n");
    assertThat(program.files()).containsExactly(sheet);
  }

  @Test
  void removesItsSheetWhenAllIsWell() throws IOException {
    program.edit("units.csv", text -> text.replaceFirst("乡镇,", "乡真,"));
    program.check();
    assertThat(program.files()).hasSize(1);

    program.edit("units.csv", text -> text.replaceFirst("乡真,", "乡镇,")).check();

    assertThat(program.files()).isEmpty();
  }

  @Test
  void leavesASheetThatIsNotOursAlone() throws IOException {
    Path own = Files.createDirectories(program.output()).resolve("problems.csv");
    Files.writeString(own, "自己的清单");
    program.edit("units.csv", text -> text.replaceFirst("乡镇,", "乡真,")).check();

    assertThat(own).hasContent("自己的清单");
    assertThat(program.output().resolve("problems-2.csv")).content().startsWith(HEAD);

    program.edit("units.csv", text -> text.replaceFirst("乡真,", "乡镇,")).check();
    assertThat(program.files()).containsExactly(own);
  }

  @Test
  void printsTheFirstHundredAndListsAll() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 150; i++) {
      rows.append("类别%d,某镇\r\n".formatted(i));
    }
    program.edit("units.csv", text -> text + rows);

    Program.Run run = program.check();

    assertThat(errors(run)).hasSize(100);
    Path sheet = program.output().resolve("problems.csv");
    assertThat(run.err()).contains("\n其余 50 处见问题清单（用 Excel 或 WPS 打开）：" + sheet + "\n");
    assertThat(Files.readAllLines(sheet)).hasSize(151);
    assertThat(run.err()).endsWith("共 150 处错误。请改正后再检查\n");
  }

  private static List<String> errors(Program.Run run) {
    return run.err().lines().filter(line -> line.contains(": 错误：")).toList();
  }
}
