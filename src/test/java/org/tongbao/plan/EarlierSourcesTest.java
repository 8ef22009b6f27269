package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import org.tongbao.docx.DocxText;
import org.tongbao.docx.ProofDocx;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.template.TemplateFolders;

/** Earlier periods that are not filed: input folders and lists that the settings name. */
class EarlierSourcesTest {
  private static final String SETTINGS =
      """
      模板: own
      发文机关: 某市办公室
      期间: PERIOD
      检查时段: FROM 至 TO
      成文日期: TO
      主送: []
      检查类别: [政府网站]
      地区: [甲区, 乙区]
      归档: {全宗号: J001, 保管期限: 永久}
      """;

  private static final String TEMPLATE =
      """
      <#import "/shared/history.ftlx" as history>
      <#assign sites = notice.inspected("政府网站")>
      <notice><title>${notice.period}通报</title>
      <p>合格率${sites.passRate}<@history.change sites/><@history.yearChange sites/>。</p>
      <p><@history.followUp sites/></p>
      <#if sites.earlier??><p>上期检查${sites.earlier.checked}个。</p></#if>
      <#list sites.trend as point><p>${point.period}：${point.passed}/${point.checked}</p></#list>
      <signature><issuer>${notice.signedBy}</issuer><date>${notice.date}</date></signature></notice>
      """;

  @TempDir Path temp;
  private Path templates;
  private Path present;
  private Path last;

  @BeforeEach
  void write() throws IOException {
    templates = temp.resolve("templates");
    FileSystemUtils.copyRecursively(Path.of("templates/shared"), templates.resolve("shared"));
    Files.createDirectories(templates.resolve("own"));
    Files.copy(
        Path.of("templates/province/reference.docx"), templates.resolve("own/reference.docx"));
    Files.writeString(templates.resolve("own/notice.ftlx"), TEMPLATE);
    present = input("present", "2026年第三季度", "2026-07-01", "2026-08-31");
    last = input("last", "2026年第二季度", "2026-04-01", "2026-05-31");
    Files.writeString(present.resolve("findings.csv"), "名称,严重程度,存在问题\n乙网,单项否决,首页不更新\n");
    Files.writeString(last.resolve("findings.csv"), "名称,严重程度,存在问题\n甲网,单项否决,空链\n乙网,单项否决,空链\n");
  }

  private Path input(String name, String period, String from, String to) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.writeString(
        folder.resolve("notice.yaml"),
        SETTINGS.replace("PERIOD", period).replace("FROM", from).replace("TO", to));
    Files.writeString(
        folder.resolve("units.csv"), "类别,名称,地区,得分\n政府网站,甲网,甲区,90.5\n政府网站,乙网,乙区,\n政府网站,丙网,乙区,\n");
    return folder;
  }

  private void name(String earlier) throws IOException {
    Path settings = present.resolve("notice.yaml");
    Files.writeString(settings, Files.readString(settings) + "往期: " + earlier + "\n");
  }

  private Program.Run run(Path input, String... more) {
    List<String> words =
        List.of(
            "run",
            input.toString(),
            "--templates",
            templates.toString(),
            "--output",
            temp.resolve("out-" + input.getFileName()).toString());
    return Program.command(
        java.util.stream.Stream.concat(words.stream(), List.of(more).stream())
            .toArray(String[]::new));
  }

  private String text() throws IOException {
    try (var files = Files.list(temp.resolve("out-present"))) {
      return DocxText.of(
          files.filter(file -> file.toString().endsWith("通报.docx")).findFirst().orElseThrow());
    }
  }

  private String refused() {
    Program.Run run = run(present, "--history", temp.resolve("none").toString());
    assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.INPUT.code());
    return run.err();
  }

  private void made(String history, String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "--history";
    words[1] = temp.resolve(history).toString();
    System.arraycopy(more, 0, words, 2, more.length);
    Program.Run run = run(present, words);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void aFolderIsComparedWithAsIfItWereFiled() throws IOException {
    Path archive = temp.resolve("archive");
    assertThat(run(last, "--archive", archive.toString()).code()).isZero();
    made("archive");
    String filed = text();
    assertThat(filed)
        .contains("合格率66.67%，比2026年第二季度提高33.34个百分点。")
        .contains("点名或不合格的政府网站2个，本次检查未再发现问题的1个，仍有问题的1个（乙网）。")
        .contains("其中，乙网连续两期不合格。")
        .contains("上期检查3个。", "2026年第二季度：1/3", "2026年第三季度：2/3");
    FileSystemUtils.deleteRecursively(temp.resolve("out-present"));

    name("../last");
    made("none", "--proof");

    assertThat(text()).isEqualTo(filed);
    Path proof = temp.resolve("out-present");
    try (var files = Files.list(proof)) {
      Path copy = files.filter(file -> file.toString().contains("核稿")).findFirst().orElseThrow();
      assertThat(ProofDocx.of(copy).comments().toString())
          .contains("见2026年第二季度的输入文件夹“last”")
          .doesNotContain("档号");
    }
    FileSystemUtils.deleteRecursively(temp.resolve("out-present"));
    made("none", "--archive", temp.resolve("second").toString());
    Path kept = temp.resolve("second/2026/J001-WS.2026-Y-0001/data/history/01");
    assertThat(kept.resolve("results.xml"))
        .hasSameBinaryContentAs(archive.resolve("2026/J001-WS.2026-Y-0001/metadata/results.xml"));
    FileSystemUtils.deleteRecursively(last);
    Program.Run rebuilt =
        Program.command(
            "archive",
            "rebuild",
            "J001-WS·2026-Y-0001",
            "--archive",
            temp.resolve("second").toString());
    assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
    assertThat(rebuilt.out()).contains("逐字节相同");
  }

  @Test
  void aFolderThatNoBagCanHoldIsRefused() throws IOException {
    StringBuilder findings = new StringBuilder("名称,严重程度,存在问题\n");
    for (int i = 0; i < 23_000; i++) {
      findings.append("乙网,单项否决,").append(i).append("空".repeat(1000)).append('\n');
    }
    Files.writeString(last.resolve("findings.csv"), findings);
    name("../last");

    assertThat(refused())
        .contains(
            "notice.yaml:10:5: 错误：往期的数据太大（输入文件夹 last）：results.xml 超过 64 MB，档案包放不下。"
                + "请改写名单，只列当时点名或不合格的单位。");
  }

  @Test
  void aFiledNoticeComesBeforeAFolder() throws IOException {
    assertThat(run(last, "--archive", temp.resolve("archive").toString()).code()).isZero();
    name("../last");

    Program.Run run = run(present, "--history", temp.resolve("archive").toString());

    assertThat(run.out()).contains("  往期：2026年第二季度（J001-WS·2026-Y-0001）\n");
    assertThat(run.err())
        .contains(
            "notice.yaml:10:5: 提醒：2026年第二季度的通报已经归档（J001-WS·2026-Y-0001），用归档的，没有用输入文件夹 last。"
                + "不必修改；也可以从“往期”里删去这一项。");
  }

  @Test
  void aListIsFollowedUpButHasNoCounts() throws IOException {
    Files.writeString(
        present.resolve("上期点名.csv"),
        "类别,名称,地区,检查结果,严重程度,存在问题\n政府网站,甲网,甲区,不合格,一般问题,空链\n政府网站,乙网,乙区,不合格,单项否决,空链\n");
    name("{期间: 2026年第二季度, 文件: 上期点名.csv}");
    made("none", "--proof");

    assertThat(text())
        .contains("合格率66.67%。\n")
        .contains("2026年第二季度通报点名或不合格的政府网站2个，本次检查未再发现问题的1个，仍有问题的1个（乙网）。")
        .contains("其中，乙网连续两期不合格。")
        .doesNotContain("上期检查", "：2/3");
    try (var files = Files.list(temp.resolve("out-present"))) {
      Path copy = files.filter(file -> file.toString().contains("核稿")).findFirst().orElseThrow();
      assertThat(ProofDocx.of(copy).comments().toString()).contains("见2026年第二季度的名单“上期点名.csv”");
    }
  }

  @Test
  void aListOfNamesAloneWillDo() throws IOException {
    Files.writeString(present.resolve("上期点名.csv"), "名称,类别,地区\n乙网,政府网站,乙区\n甲网,政府网站,甲区\n");
    name("{期间: 2026年第二季度, 文件: 上期点名.csv}");
    made("none");

    assertThat(text()).contains("点名或不合格的政府网站2个，本次检查未再发现问题的1个，仍有问题的1个（乙网）。");
  }

  @Test
  void aListOfNamesNeedsNoOwnColumns() throws IOException {
    Path settings = present.resolve("notice.yaml");
    Files.writeString(
        settings, Files.readString(settings) + "自有列: {检查对象: [{列名: 报送, 类型: 数}], 问题: []}\n");
    Files.writeString(present.resolve("units.csv"), "类别,名称,地区,报送\n政府网站,甲网,甲区,1\n政府网站,乙网,乙区,2\n");
    Files.writeString(present.resolve("上期点名.csv"), "名称,类别,地区\n乙网,政府网站,乙区\n");
    name("{期间: 2026年第二季度, 文件: 上期点名.csv}");
    made("none");

    assertThat(text()).contains("点名或不合格的政府网站1个，仍有问题的1个（乙网）。");
  }

  /** It holds units that were named; that it holds none of a kind says nothing. */
  @Test
  void aListDoesNotSayThatAKindWasNotInspected() throws IOException {
    Path settings = present.resolve("notice.yaml");
    Files.writeString(settings, Files.readString(settings).replace("[政府网站]", "[政府网站, 政务新媒体]"));
    Files.writeString(present.resolve("上期点名.csv"), "名称,类别,地区\n乙网,政府网站,乙区\n");
    name("{期间: 2026年第二季度, 文件: 上期点名.csv}");

    Program.Run run = run(present, "--history", temp.resolve("none").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("名单 上期点名.csv").doesNotContain("没有检查“政务新媒体”");
  }

  @Test
  void tablesOfFactsInFilesAreComparedToo() throws IOException {
    for (Path folder : List.of(last, present)) {
      Path settings = folder.resolve("notice.yaml");
      Files.writeString(
          settings,
          Files.readString(settings) + "事实表: [{名称: 采用, 列: [单位, {列名: 条数, 类型: 数}], 文件: 采用.csv}]\n");
      Files.writeString(folder.resolve("采用.csv"), "单位,条数\n甲局,12\n");
    }
    name("../last");

    Program.Run run = run(present, "--history", temp.resolve("none").toString());

    assertThat(run.err())
        .contains("notice.yaml: 提醒：事实表“采用”的各行与2026年第二季度的通报全部相同。请核对是否忘了更新；确实相同的，不必修改。");
  }

  @Test
  void aListIsReadWithTheSameMessages() throws IOException {
    Files.writeString(present.resolve("上期点名.csv"), "名称,类别,地区\n乙网,政府网站,丁区\n");
    name("{期间: 2026年第二季度, 文件: 上期点名.csv}");

    assertThat(refused()).contains("上期点名.csv:2:3: 错误：“丁区”不在 notice.yaml 的“地区”里");
  }

  @Test
  void theYearBeforeIsComparedThoughPeriodsBetweenAreMissing() throws IOException {
    Path year = input("year", "2025年第三季度", "2025-07-01", "2025-08-31");
    Files.writeString(year.resolve("findings.csv"), "名称,严重程度,存在问题\n");
    name("[../last, ../year]");
    made("none");

    assertThat(text()).contains("合格率66.67%，比2026年第二季度提高33.34个百分点，比上年同期下降33.33个百分点。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2025年第一季度] | notice.yaml:10:6: 错误：没有归档2025年第一季度的通报（发文机关相同、成文日期不在本期之后、有同名的检查类别），已归档的往期有：一期也没有。请先归档（tongbao archive add），或用 --history 指定档案目录；没有归档的，可写那一期的输入文件夹，例如“往期: ../2026-q2”。",
        "2026年第四季度 | notice.yaml:10:5: 错误：往期“2026年第四季度”不在本期“2026年第三季度”之前。往期只写以前各期，请改正，或删去这一项。",
        "2026年第五季度 | notice.yaml:10:5: 错误：期间“2026年第五季度”不是年、半年、季度、月或起止日期，也不是第几次、第几批检查。",
        "[2025年, 2025年度] | notice.yaml:10:13: 错误：往期“2025年度”在第10行已经写过。请只留一处。",
        "2025-04-01 至 2025-04-20 | notice.yaml:10:5: 错误：没有归档2025年4月1日至20日的通报",
        "[../last, ../last] | notice.yaml:10:15: 错误：往期“../last”在第10行已经写过。请只留一处。",
        "上期.csv | notice.yaml:10:5: 错误：往期的名单“上期.csv”没有写是哪一期的。请写成“{期间: 2026年第二季度, 文件: 上期.csv}”的样子。",
        "../nowhere | notice.yaml:10:5: 错误：往期的输入文件夹“../nowhere”有1处错误：",
        "'{期间: 2026年第二季度, 文件: 没有.csv}' | notice.yaml:10:25: 错误：“往期”里写的“没有.csv”不在这个目录里。",
        "'{期间: 2026年第二季度, 文件: 上期.doc}' | notice.yaml:10:25: 错误：“往期”里写的名单“上期.doc”不是这个目录里的 .csv 或 .xlsx 文件。",
        "'{文件: 没有.csv}' | notice.yaml:10:5: 错误：缺少“期间”",
        "../present | notice.yaml:10:5: 错误：往期的输入文件夹“../present”是2026年第三季度的，不在本期“2026年第三季度”之前。请写以前各期的文件夹。",
        "../other | notice.yaml:10:5: 错误：往期的输入文件夹“../other”的发文机关是“别的办公室”，本期是“某市办公室”。",
        "../twin, ../last | notice.yaml:10:15: 错误：2026年第二季度在“往期”里有两项：输入文件夹 twin和输入文件夹 last。请只留一项。",
        "../wrong | notice.yaml:10:5: 错误：往期的输入文件夹“../wrong”有2处错误：units.csv:2:3 “丁区”不在 notice.yaml 的“地区”里；findings.csv:2:1"
      })
  void isRefusedAtThePlaceWhereItIsNamed(String earlier, String message) throws IOException {
    Path other = input("other", "2026年第一季度", "2026-01-01", "2026-02-28");
    Path settings = other.resolve("notice.yaml");
    Files.writeString(settings, Files.readString(settings).replace("某市办公室", "别的办公室"));
    Path twin = input("twin", "2026年第二季度", "2026-04-01", "2026-05-31");
    Files.writeString(twin.resolve("findings.csv"), "名称,严重程度,存在问题\n");
    Path wrong = input("wrong", "2026年第一季度", "2026-01-01", "2026-02-28");
    Files.writeString(wrong.resolve("units.csv"), "类别,名称,地区\n政府网站,甲网,丁区\n");
    Files.writeString(wrong.resolve("findings.csv"), "名称,严重程度,存在问题\n没有网,单项否决,空链\n");
    name(earlier.contains(", ../") && !earlier.startsWith("[") ? "[" + earlier + "]" : earlier);

    assertThat(refused()).contains(message);
  }

  /** A preview asks after every change of a file of the present input. */
  @Test
  void areReadAgainOnlyIfTheyHaveChanged() throws Exception {
    Files.writeString(present.resolve("上期点名.csv"), "名称,类别,地区\n乙网,政府网站,乙区\n");
    name("[../last, {期间: 2026年第一季度, 文件: 上期点名.csv}]");
    List<Input> asked = new ArrayList<>();
    PriorNotices.Source source =
        (input, sets, settings) -> {
          asked.add(input);
          return PriorNotices.Holder.ARCHIVE.at(temp.resolve("none")).of(input, sets, settings);
        };
    PriorNotices.Source cached = source.cached();
    Input input = new Input(present);
    NoticeSettings settings = SettingsFile.read(input.settings()).orRefuse();

    PriorNotices first = cached.of(input, TemplateFolders.of(templates), settings);
    assertThat(first.all()).hasSize(2);
    NoticeSettings same = SettingsFile.read(input.settings()).orRefuse();
    assertThat(cached.of(input, TemplateFolders.of(templates), same)).isSameAs(first);
    assertThat(asked).hasSize(1);

    Files.writeString(last.resolve("findings.csv"), "名称,严重程度,存在问题\n");
    PriorNotices second = cached.of(input, TemplateFolders.of(templates), settings);
    assertThat(second.notices().get(0).units()).isEmpty();
    Files.writeString(present.resolve("上期点名.csv"), "名称,类别,地区\n");
    cached.of(input, TemplateFolders.of(templates), settings);
    Files.writeString(templates.resolve("own/set.yaml"), "层级: 市\n");
    cached.of(input, TemplateFolders.of(templates), settings);
    assertThat(asked).hasSize(4);
  }

  @Test
  void aPeriodThatATemplateAsksForHasToBeNamed() throws IOException {
    Files.writeString(
        templates.resolve("own/notice.ftlx"),
        TEMPLATE.replace(
            "<signature>", "<p>那时${sites.earlierIn(\"2026年第一季度\").passRate}。</p>\n<signature>"));
    Program.Run none = run(present, "--history", temp.resolve("none").toString());
    assertThat(none.err())
        .contains(
            "own/notice.ftlx:8:6: 错误：没有读入“2026年第一季度”的往期通报，一期也没有读入。请把它写进 notice.yaml 的“往期”，例如“往期:"
                + " [2026年第一季度]”；不一定有的，先用 <#if notice.hasEarlier(…)> 判断。");
    name("[../last]");
    Program.Run other = run(present, "--history", temp.resolve("none").toString());
    assertThat(other.err())
        .contains("own/notice.ftlx:8:6: 错误：没有读入“2026年第一季度”的往期通报，读入的有：2026年第二季度。");
  }

  @Test
  void aPeriodThatNobodyAsksForIsTold() throws IOException {
    Path older = input("older", "2025年第一季度", "2025-01-01", "2025-02-28");
    Files.writeString(older.resolve("findings.csv"), "名称,严重程度,存在问题\n");
    name("[../older, ../last]");
    String[] check = {
      "check",
      present.toString(),
      "--templates",
      templates.toString(),
      "--output",
      temp.resolve("out").toString(),
      "--history",
      temp.resolve("none").toString()
    };

    assertThat(Program.command(check).err())
        .contains(
            "notice.yaml:10:6: 提醒：往期“2025年第一季度”不是紧接着的各期，也不是上年同期，模板“own”又没有用 earlierIn 取它，"
                + "不会印在通报里。请核对；确实不需要的，请从“往期”里删去。")
        .doesNotContain("往期“2026年第二季度”");
    Files.writeString(
        templates.resolve("own/notice.ftlx"),
        TEMPLATE.replace(
            "<signature>", "<p>那时${sites.earlierIn(\"2025年第一季度\").passRate}。</p>\n<signature>"));
    assertThat(Program.command(check).err()).doesNotContain("没有用 earlierIn");
    made("none");
    assertThat(text()).contains("那时100%。");
  }
}
