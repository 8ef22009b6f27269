package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** What an office does wrong with a folder that is right in form: it is told, not printed. */
class ClerkFaultsTest {
  /** Periods and dates of example-full as of the next quarter, as somebody changes a copy. */
  private static String nextQuarter(String text) {
    return text.replace("2026年第三季度第一批", "2026年第四季度第一批")
        .replace("2026-07-06 至 2026-07-31", "2026-10-09 至 2026-10-30")
        .replace("2026-08-07", "2026-11-06")
        .replace("2026-08-10", "2026-11-10")
        .replace("2026-08-31", "2026-11-30");
  }

  @TempDir Path temp;

  private static List<String> lines(Program.Run run, String part) {
    return (run.out() + run.err()).lines().filter(line -> line.contains(part)).toList();
  }

  private Program filed() throws IOException {
    Program first = new Program(temp.resolve("first"), "example-full");
    Program.Run run = first.run("--archive", temp.resolve("archive").toString());
    assertThat(run.code()).as(run.err()).isZero();
    return first;
  }

  @Test
  void copiesTheLastFolderAndRenewsOnlyTheDates() throws IOException {
    filed();
    Program copy = new Program(temp.resolve("copy"), "example-full");
    copy.edit("notice.yaml", ClerkFaultsTest::nextQuarter);

    Program.Run run = copy.run("--history", temp.resolve("archive").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines(run, "发文字号"))
        .containsExactly(
            "notice.yaml:9:7: 提醒：发文字号“示公开办〔2026〕3号”与已归档的2026年第三季度第一批通报"
                + "（J001-WS·2026-D30-BGS-0001）相同。请核对这两处；文号确实相同的，不必修改。");
    assertThat(lines(run, ".csv: 提醒："))
        .containsExactly(
            "units.csv: 提醒：3个单位的得分与2026年第三季度第一批的通报完全相同，例如“东示区政府门户网站”93.50分。"
                + "请核对“得分”一列是否还是上期的；确实相同的，不必修改。",
            "findings.csv: 提醒：2026年第三季度第一批通报里有问题的6个单位，本期的问题一字不差，例如“东示区政府门户网站”。"
                + "请核对这张表是否还是上期的；确实没有变化的，不必修改。");
  }

  @Test
  void isRemindedOfNoSheetOfWhichOneValueIsNew() throws IOException {
    filed();
    Program copy = new Program(temp.resolve("copy"), "example-full");
    copy.edit("notice.yaml", ClerkFaultsTest::nextQuarter);
    copy.edit("units.csv", text -> text.replaceFirst(",93.5", ",93.6"));
    copy.edit("findings.csv", text -> text.replaceFirst("首页超过2周未更新", "首页超过3周未更新"));

    Program.Run run = copy.run("--history", temp.resolve("archive").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines(run, ".csv: 提醒：")).isEmpty();
  }

  @Test
  void forgetsToChangeThePeriod() throws IOException {
    Program first = filed();
    first.edit("notice.yaml", text -> text.replace("〔2026〕3号", "〔2026〕5号"));

    Program.Run run = first.run("--history", temp.resolve("archive").toString());

    assertThat(lines(run, "归档过"))
        .containsExactly(
            "notice.yaml:6:5: 提醒：2026年第三季度第一批的通报已经归档过（J001-WS·2026-D30-BGS-0001，文号示公开办〔2026〕3号），"
                + "与本期的文号不同。请核对“期间”是否忘了改；更正后重新印发的，不必修改。");
  }

  @Test
  void listsNotEveryKindOfTheTemplate() throws IOException {
    Program program = new Program(temp, "example-full");
    program.edit(
        "notice.yaml",
        text ->
            text.replace("检查类别: [政府网站, 政务新媒体]", "检查类别: [政府网站]")
                .replace("  - {类别: 政务新媒体, 检查: 173, 合格: 170}\n", ""));
    for (String sheet : List.of("units.csv", "findings.csv")) {
      program.edit(sheet, text -> text.replaceAll("(?m)^政务新媒体,.*\\R?", ""));
    }

    Program.Run run = program.check();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(lines(run, ": 错误："))
        .containsExactly(
            "notice.yaml:32:7: 错误：模板要写“政务新媒体”，“检查类别”里却没有，只有：政府网站。"
                + "请把它加进“检查类别”，本期没有检查的也要加，表里可以没有这一类；通报不写这一类的，请换一套模板。");
  }

  @Test
  void leavesAScoreOutOrScoresWhatWasNotChecked() throws IOException {
    Program program = new Program(temp, "example-full");
    program.edit(
        "units.csv",
        text ->
            text.replace("东示区,,,,镇级,是,86", "东示区,,,,镇级,是,")
                .replace("东示区,,,,镇级,否,", "东示区,,,,镇级,否,55"));

    Program.Run run = program.check();

    assertThat(run.code()).isZero();
    assertThat(lines(run, "units.csv: 提醒："))
        .containsExactly(
            "units.csv: 提醒：“政府网站”有评分，检查了却没有得分的有1个：“东示区政府网站02”。"
                + "没有得分的只按单项否决判定，不参加排名、分段；请补填得分，本来不评分的不必修改。",
            "units.csv: 提醒：“政府网站”有得分，“检查”却写 否 的有1个：“东示区政府网站01”。"
                + "这些不计入合格、不合格，也不参加排名；检查过的请改为 是，没有检查的请删去得分。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice.yaml", "units.csv", "findings.csv", "words.ftlx", "更正.csv"})
  void putsAFolderOrABrokenLinkInTheFilesPlace(String name) throws IOException {
    Program program = new Program(temp, "example-full");
    String told = name + ": 错误：这不是普通文件：是文件夹、设备，或指向不存在的文件的链接。请换成文件本身；不要的请移走。";

    Files.deleteIfExists(program.input(name));
    Files.createDirectory(program.input(name));
    assertThat(lines(program.check(), ": 错误：")).containsExactly(told);
    assertThat(lines(program.run(), ": 错误：")).containsExactly(told);

    Files.delete(program.input(name));
    Files.createSymbolicLink(program.input(name), Path.of("nothing"));
    assertThat(lines(program.check(), ": 错误：")).containsExactly(told);
  }

  @Test
  @Timeout(60)
  @EnabledOnOs(OS.LINUX)
  void putsAPipeInTheSettingsPlace() throws IOException, InterruptedException {
    Program program = new Program(temp, "example-full");
    Files.delete(program.input("notice.yaml"));
    String pipe = program.input("notice.yaml").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    assertThat(lines(program.run(), ": 错误："))
        .containsExactly("notice.yaml: 错误：这不是普通文件：是文件夹、设备，或指向不存在的文件的链接。请换成文件本身；不要的请移走。");
  }

  @Test
  void writesCorrectionsIntoAText() throws IOException {
    Program program = new Program(temp, "example-full");
    Files.createFile(program.input("更正.txt"));

    assertThat(lines(program.check(), "更正.txt"))
        .containsExactly(
            "更正.txt: 错误：这个文件没有用到。更正只从 更正.csv 读：请另存为“CSV UTF-8（逗号分隔）”，并改成这个名称；"
                + "不是更正的，请改名或移出这个目录。");
  }

  @ParameterizedTest
  @CsvSource({
    "example-full, 事实表:, 按时办结率98.84%；占在运行总数（26个）的76.92%；占在运行总数（1061个）的16.31%",
    "guangdong-2024-q2, 事实:, 按时办结率100%",
    "dongyuan-2023-q3, 核对总数:, ''"
  })
  void publishesNoRate(String sample, String before, String answered) throws IOException {
    Program program = new Program(temp, sample);
    program.edit(
        "notice.yaml",
        text -> text.replaceAll("(?m)^公布合格率.*\\R", "").replace(before, "公布合格率: 否\n" + before));

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    String rest = program.text();
    for (String rateOfAnotherSort : answered.split("；", -1)) {
      assertThat(rest).contains(rateOfAnotherSort);
      rest = rest.replace(rateOfAnotherSort, "");
    }
    assertThat(rest).contains("现将有关情况通报如下").doesNotContain("%").doesNotContain("合格率");
  }

  @Test
  void hasNotEnoughMemory() throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream all = new PrintStream(told, true, UTF_8);
    String[] run = program.arguments().toArray(new String[0]);

    int code =
        Program.execute(
            run,
            all,
            all,
            () -> {
              throw new OutOfMemoryError();
            });

    assertThat(code).isEqualTo(ExitCode.FAULT.code());
    assertThat(told.toString(UTF_8))
        .endsWith(
            "程序的内存不够，没有完成。正文要点名的检查发现太多的，请把不必点名的“正文点名”写 否；"
                + "确实有这么多的，用 TONGBAO_JAVA_OPTS=-Xmx2g 加大内存后再运行\n")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "下限: 80} | 下限: 60} |"
            + " notice.yaml:40:18: 错误：分段“合格”的下限60低于合格线80，会把不合格的也算进去。"
            + "请核对这一段的下限和“合格线”（不写为60分）。",
        "{名称: 合格, 下限: 80} | {名称: 不合格, 下限: 0} |"
            + " notice.yaml:40:19: 错误：分段“不合格”高过合格线80，会把合格的也算进去。"
            + "请核对上一段的下限和“合格线”（不写为60分）。",
        "数值: 86, | 数值: 86条, |"
            + " notice.yaml:43:20: 错误：“数值”写的“86条”已经带着单位“条”，会印成“86条条”。"
            + "请只写数，单位写在“单位”里。",
        "数值: 86, | 数值: 086, |" + " notice.yaml:43:20: 错误：“数值”写的“086”前面多了0，会照样印出来。请只写数，例如 86。",
        "数值: 85, 单位: 条 | 数值: 85, 单位: 件 |"
            + " notice.yaml:44:22: 错误：单位是“件”的数和单位是“条”的数不能放在一起计算。请核对用了哪两个数。"
      })
  void contradictsItselfInTheSettings(String from, String to, String told) throws IOException {
    Program program = new Program(temp, "example-full");
    program.edit("notice.yaml", text -> text.replaceFirst(Pattern.quote(from), to));

    Program.Run run = program.check();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(lines(run, ": 错误：")).containsExactly(told);
  }

  @Test
  void leavesWordsAndYearsOfAnotherNotice() throws IOException {
    Program program = new Program(temp, "example-full");
    program.edit(
        "notice.yaml",
        text ->
            text.replace("2026-08-07", "2027-08-07")
                .replace("整改期限: 2026-08-31", "整改期限: 2028-08-31")
                .replace("2026-08-10", "2027-08-10"));
    Files.writeString(
        program.input("words.ftlx"),
        """
        <#-- 第二季度
        用过 -->
        <#macro 工作要求>
        <p>与第二季度第一批相比。</p>
        <p>第二季度第一批检查以后，各单位要加强自查。</p>
        </#macro>
        """);
    List<String> reminders =
        List.of(
            "words.ftlx:5: 提醒：这里写的是“第二季度第一批”，本期是2026年第三季度第一批。请核对是不是上期的文字；没有错的，不必修改。",
            "notice.yaml:8:7: 提醒：成文日期2027年8月7日比检查时段的最后一天2026年7月31日晚一年以上。请核对两处的年份；没有错的，不必修改。",
            "notice.yaml:26:7: 提醒：整改期限2028年8月31日比成文日期2027年8月7日晚一年以上。请核对两处的年份；没有错的，不必修改。");

    assertThat(told(program.run())).containsExactlyInAnyOrderElementsOf(reminders);
    assertThat(told(program.check())).containsExactlyInAnyOrderElementsOf(reminders);
  }

  private static List<String> told(Program.Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    return lines(run, "核对").stream()
        .filter(line -> line.contains("年以上") || line.contains("上期的文字"))
        .toList();
  }

  @Test
  void choosesASetOfAnotherLevelForDerivedNotices() throws IOException {
    Program program = new Program(temp, "example-full");
    program.edit("notice.yaml", text -> text + "另出通报: [{每个: 地区, 模板: city}]\n");
    String told =
        "notice.yaml:76:21: 提醒：“东示区”的通报一般写“全区”，模板“city”是市级的，会写“全市”。" + "请核对“模板”和“层次”；没有选错的，不必修改。";

    assertThat(lines(program.run(), "一般写")).containsExactly(told);
    assertThat(lines(program.check(), "一般写")).containsExactly(told);
    assertThat(lines(program.check(), "一般写")).containsExactly(told);
  }
}
