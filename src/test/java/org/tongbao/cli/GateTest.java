package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.office.OfficeFolder;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.samples.National;

/**
 * {@code check} refuses what {@code run} refuses, and both say the same. What is wrong in the
 * document is told where it comes from.
 */
class GateTest {
  private static final String SAMPLE = "dongyuan-2023-q3";

  @TempDir Path temp;

  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("input"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void makesANoticeOfEverySampleThatCheckFindsClean(String sample) throws IOException {
    Program program = new Program(temp, sample);

    assertThat(program.check().code()).isZero();
    assertThat(program.run().code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("offices")
  void saysTheSameOfOffices(OfficeFolder office) throws IOException {
    Path input = temp.resolve("input");
    office.write(input);
    Files.writeString(input.resolve("notice.yaml"), office.mapping(), StandardOpenOption.APPEND);
    String output = temp.resolve("output").toString();

    Program.Run check = Program.command("check", input.toString(), "--output", output);
    Program.Run run = Program.command("run", input.toString(), "--output", output);

    assertThat(run.code()).as(check.err() + run.err()).isEqualTo(check.code());
  }

  static OfficeFolder[] offices() {
    return OfficeFolder.values();
  }

  @Test
  void namesTheCellOfAHalfWidthMark() throws IOException {
    Program program = new Program(temp, SAMPLE);
    program.edit("findings.csv", text -> text.replace("公开的信息中含有个人信息", "\"公开的信息中有个人信息,未遮盖\""));

    assertThat(bothSay(program).code()).isEqualTo(ExitCode.INPUT.code());

    assertThat(problems(program.check()))
        .containsExactly(
            "findings.csv:5:8: 错误：印进通报的文字：半角的“,”。应为：全角的“，”（GB/T 9704-2012 9，half-width-mark）。同样的共2行：第5、6行。");
    assertThat(Files.readString(program.output().resolve("problems.csv")))
        .contains(
            "findings.csv,5,H,存在问题,错误,\"印进通报的文字：半角的“,”\",应为：全角的“，”（GB/T 9704-2012 9，half-width-mark）,\"公开的信息中有个人信息,未遮盖\",half-width-mark\r\n")
        .contains("findings.csv,6,H,存在问题,错误,");
  }

  @Test
  void namesTheCellWhoseFullStopTheTemplateAddsToo() throws IOException {
    Program program = new Program(temp, SAMPLE);
    program.edit("findings.csv", text -> text.replace("公开的信息中含有个人信息", "公开的信息中含有个人信息。"));

    assertThat(problems(bothSay(program)))
        .containsExactly(
            "findings.csv:5:8: 错误：印进通报的文字：连着写了“。。”。应为：只留一个（GB/T 9704-2012 9，doubled-mark）。同样的共2行：第5、6行。");
  }

  @Test
  void namesTheCellOfANameThatIsPrinted() throws IOException {
    Program program = new Program(temp, SAMPLE);
    program.edit("units.csv", text -> text.replace("县公安局", "县公安局（本部"));
    program.edit("findings.csv", text -> text.replace("县公安局", "县公安局（本部"));

    assertThat(problems(bothSay(program)))
        .contains(
            "findings.csv:4:2: 错误：印进通报的文字：“（”没有配对。应为：括号、引号、书名号成对（GB/T 9704-2012 9，paired-marks）。");
  }

  @Test
  void namesTheSetting() throws IOException {
    Program program = new Program(temp, SAMPLE);
    program.edit("notice.yaml", text -> text.replace("市2023年第三季度政府网站", "市2023年第三季度《政府网站"));

    assertThat(bothSay(program).code()).isEqualTo(ExitCode.INPUT.code());

    assertThat(problems(program.check()))
        .containsExactly(
            "notice.yaml:13:3: 错误：印进通报的文字：“《”没有配对。应为：括号、引号、书名号成对（GB/T 9704-2012 9，paired-marks）。");
  }

  @Test
  void namesTheLineOfTheOwnWords() throws IOException {
    Program program = new Program(temp, SAMPLE);
    Files.writeString(program.input("words.ftlx"), "<#macro 总体情况补充>\n抽查二十家,都合格。</#macro>\n");

    assertThat(bothSay(program).code()).isEqualTo(ExitCode.TEMPLATE.code());

    assertThat(problems(program.check()))
        .containsExactly(
            "words.ftlx:2:1: 错误：印进通报的文字：半角的“,”。应为：全角的“，”（GB/T 9704-2012 9，half-width-mark）。");
  }

  @Test
  void remindsOfTheCellsThatDerivedNoticesPrint() throws IOException {
    Program program = new Program(temp, National.SMALL);
    program.edit("units.csv", text -> text.replace("办公室,", "办公室(综合),"));

    Program.Run run = bothSay(program);

    assertThat(run.code()).isZero();
    assertThat(problems(run).stream().filter(line -> line.startsWith("units.csv")))
        .hasSize(2)
        .allMatch(line -> line.startsWith("units.csv:4:3: 提醒：印进通报的文字：表格里半角的“"))
        .allMatch(line -> line.endsWith("同样的共85行：第4、8、10、11、12、13、16、18、21、22行等。"));
  }

  @Test
  void checksByTheProfileOfTheOffice() throws IOException {
    Program program = new Program(temp, SAMPLE).fileable();
    program.edit("findings.csv", text -> text.replace("公开的信息中含有个人信息", "公开的信息中含有个人信息。"));
    Path off = Files.writeString(temp.resolve("设置.yaml"), "停用规则: [doubled-mark]\n");
    Path wrong = Files.writeString(temp.resolve("错.yaml"), "停用规则: [doubled-marks]\n");
    String output = program.output().toString();
    String input = program.input("").toString();

    assertThat(program.run().code()).isEqualTo(ExitCode.INPUT.code());
    Program.Run refused = program.run("--profile", wrong.toString());
    Program.Run check =
        Program.command("check", input, "--output", output, "--profile", off.toString());
    Program.Run run = program.run("--profile", off.toString());

    assertThat(refused.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(refused.err()).contains("错.yaml:1:8: 错误：");
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(program.file().code()).isNotZero();
    Program.Run filed = program.file("--profile", off.toString());
    assertThat(filed.code()).as(filed.err()).isZero();
    Program.Run rebuilt = program.archive("rebuild", "--all");
    assertThat(rebuilt.code()).as(rebuilt.err() + rebuilt.out()).isZero();
  }

  private static Program.Run bothSay(Program program) {
    Program.Run check = program.check();
    Program.Run run = program.run();
    assertThat(run.code()).isEqualTo(check.code());
    assertThat(problems(run)).isEqualTo(problems(check));
    return run;
  }

  private static List<String> problems(Program.Run run) {
    return (run.err() + run.out())
        .lines()
        .filter(line -> line.contains(": 错误：") || line.contains(": 提醒："))
        .toList();
  }
}
