package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxText;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/**
 * A first check and its re-check, and findings of earlier periods, from the sheets to the words.
 */
class RoundsRunTest {
  private static final String TEMPLATE =
      """
      <#import "/shared/frame.ftlx" as frame>
      <#import "/shared/history.ftlx" as history>
      <#assign accounts = notice.inspected("政务新媒体")>
      <notice>
      <title>某县关于政务新媒体检查情况的通报</title>
      <p>初查${accounts.checked}个，合格${accounts.passed}个，问题${figures.count(notice.findings)}条。</p>
      <#list accounts.rechecks as recheck><#assign again = recheck.inspected then = again.followUp>
      <p>${recheck.name}${again.checked}个，合格${again.passed}个；初查不合格${then.named.failed.count}个，已整改${then.rectified.failed.count}个，占${figures.share(then.rectified.failed.count, then.named.failed.count)}，没有复查${then.unanswered.count}个。</p>
      </#list>
      <#if notice.hasRound("复查")><p>仍不合格：<#list accounts.round("复查").units?filter(unit -> unit.checked && !unit.passed) as unit>${unit.name}<#sep>、</#sep></#list>。</p></#if>
      <p><@history.followUp accounts/></p>
      <@frame.signature/>
      </notice>
      """;

  private static final String SETTINGS =
      """
      模板: rounds
      发文机关: 某县人民政府办公室
      期间: 2026年第%s季度
      检查时段: 2026-%s-06 至 2026-%s-20
      成文日期: 2026-%s-28
      主送: []
      检查类别: [政务新媒体]
      """;

  @TempDir private Path folder;
  private Path templates;

  @BeforeEach
  void putTheSet() throws IOException {
    templates = folder.resolve("templates");
    Path set = Files.createDirectories(templates.resolve("rounds"));
    Path shared = Files.createDirectories(templates.resolve("shared"));
    try (Stream<Path> files = Files.list(Path.of("templates", "shared"))) {
      for (Path file : files.toList()) {
        Files.copy(file, shared.resolve(file.getFileName()));
      }
    }
    Files.copy(Path.of("templates/county/reference.docx"), set.resolve("reference.docx"));
    Files.writeString(set.resolve("notice.ftlx"), TEMPLATE);
  }

  private Path input(String name, String settings, String units, String findings)
      throws IOException {
    Path input = Files.createDirectories(folder.resolve(name));
    Files.writeString(input.resolve("notice.yaml"), settings);
    Files.writeString(input.resolve("units.csv"), units);
    Files.writeString(input.resolve("findings.csv"), findings);
    return input;
  }

  private Path lastQuarter() throws IOException {
    StringBuilder units = new StringBuilder("类别,名称,平台\n");
    StringBuilder findings = new StringBuilder("类别,名称,平台,严重程度,存在问题,发现日期\n");
    for (int i = 1; i <= 10; i++) {
      units.append("政务新媒体,账号%02d,抖音\n".formatted(i));
      findings.append("政务新媒体,账号%02d,抖音,单项否决,两周未更新,2026-05-06\n".formatted(i));
    }
    String settings = SETTINGS.formatted("二", "04", "06", "06") + Program.FILING + "\n";
    return input("last", settings, units.toString(), findings.toString());
  }

  private Program.Run run(Path input, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "run",
                    input.toString(),
                    "--templates",
                    templates.toString(),
                    "--output",
                    input + "-output"),
                Stream.of(more))
            .toList();
    return Program.command(arguments.toArray(String[]::new));
  }

  /** What is said of sheets for which no notice is made. */
  private String refused(Path input) {
    Program.Run run = run(input);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    return run.err();
  }

  private String text(Path input) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(input + "-output"))) {
      Path document =
          files.filter(file -> file.toString().endsWith(".docx")).findFirst().orElseThrow();
      return DocxText.of(document);
    }
  }

  @Test
  void saysWhatBecameOfUnitsThatWereNotCheckedThisTime() throws IOException {
    Program.Run filed = run(lastQuarter(), "--archive", folder.resolve("archive").toString());
    assertThat(filed.code()).as(filed.err()).isZero();
    StringBuilder units = new StringBuilder("类别,名称,平台,检查\n政务新媒体,新的,抖音,是\n");
    StringBuilder findings = new StringBuilder("类别,名称,平台,严重程度,存在问题,发现日期,是否整改,期间\n");
    for (int i = 1; i <= 10; i++) {
      units.append("政务新媒体,账号%02d,抖音,否\n".formatted(i));
      if (i <= 6) {
        String old = i % 2 == 0 ? "2026年第二季度" : "";
        findings.append(
            "政务新媒体,账号%02d,抖音,单项否决,两周未更新,2026-05-06,%s,%s\n".formatted(i, i <= 3 ? "是" : "否", old));
      }
    }
    String settings = SETTINGS.formatted("三", "07", "09", "09");
    Path input = input("now", settings, units.toString(), findings.toString());

    Program.Run run = run(input, "--history", folder.resolve("archive").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text(input))
        .contains("初查1个，合格1个，问题0条。")
        .contains(
            "2026年第二季度通报点名或不合格的政务新媒体10个，已整改的3个，仍有问题的3个（账号04、账号05、账号06），"
                + "没有检查、整改情况不明的4个（账号07、账号08、账号09、账号10）。");
    assertThat(run.out()).contains("检查对象 11 个，检查发现 0 条（另有以前的问题 6 条）\n");
    assertThat(run.err())
        .contains(
            "findings.csv:2:6: 提醒：这个对象没有检查，发现日期又早于期间和检查时段：按以前的问题处理，本期不统计、不印。"
                + "只用来核对往期点名的单位是否整改；应计入本期的，请核对发现日期。同样的共3行：第2、4、6行。");
  }

  @Test
  void callsTheFirstCheckAsTheOfficeDoes() throws IOException {
    Program.Run filed = run(lastQuarter(), "--archive", folder.resolve("archive").toString());
    assertThat(filed.code()).as(filed.err()).isZero();
    String settings = SETTINGS.formatted("三", "07", "09", "09") + "轮次: [首查, 回查]\n";
    String units = "类别,名称,平台,轮次\n政务新媒体,账号01,抖音,首查\n政务新媒体,账号01,抖音,回查\n";
    String findings = "类别,名称,平台,严重程度,存在问题,轮次\n政务新媒体,账号01,抖音,单项否决,两周未更新,首查\n";
    Path input = input("named", settings, units, findings);

    Program.Run run = run(input, "--history", folder.resolve("archive").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text(input)).contains("其中，账号01连续两期首查不合格。");
  }

  private static final String TWICE =
      """
      类别,名称,平台,检查,轮次
      政务新媒体,甲,抖音,是,初查
      政务新媒体,乙,抖音,是,
      政务新媒体,丙,抖音,是,初查
      政务新媒体,丁,抖音,是,初查
      政务新媒体,甲,抖音,是,复查
      政务新媒体,乙,抖音,,复查
      """;

  private static final String FOUND =
      """
      类别,名称,平台,严重程度,存在问题,轮次
      政务新媒体,甲,抖音,单项否决,两周未更新,初查
      政务新媒体,乙,抖音,单项否决,两周未更新,初查
      政务新媒体,丙,抖音,单项否决,两周未更新,初查
      政务新媒体,乙,抖音,单项否决,仍未更新,复查
      """;

  private Path checkedTwice(String units, String findings) throws IOException {
    String settings = SETTINGS.formatted("三", "07", "09", "09") + "轮次: [初查, 复查]\n";
    return input("twice", settings, units, findings);
  }

  @Test
  void countsAUnitThatIsCheckedTwiceOnceInEachRound() throws IOException {
    Path input = checkedTwice(TWICE, FOUND);

    Program.Run run = run(input);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text(input))
        .contains("初查4个，合格1个，问题3条。")
        .contains("复查2个，合格1个；初查不合格3个，已整改1个，占33.33%，没有复查1个。")
        .contains("仍不合格：乙。");
    assertThat(run.out()).contains("检查对象 4 个，检查发现 3 条（另有复查 2 个，复查的问题 1 条）\n");
  }

  /** What the sheet says counts before everything, of a unit that was not checked again too. */
  @Test
  void knowsThatAUnitIsRectifiedWithoutCheckingItAgain() throws IOException {
    String findings =
        """
        类别,名称,平台,严重程度,存在问题,轮次,是否整改
        政务新媒体,甲,抖音,单项否决,两周未更新,初查,否
        政务新媒体,乙,抖音,单项否决,两周未更新,初查,否
        政务新媒体,丙,抖音,单项否决,两周未更新,初查,是
        政务新媒体,丙,抖音,一般问题,有错别字,初查,是
        政务新媒体,丁,抖音,单项否决,两周未更新,初查,是
        政务新媒体,丁,抖音,一般问题,有错别字,初查,
        政务新媒体,乙,抖音,单项否决,仍未更新,复查,
        """;
    Path input = checkedTwice(TWICE, findings);

    Program.Run run = run(input);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text(input)).contains("初查不合格4个，已整改2个，占50.00%，没有复查1个。");
  }

  /** What is filed is what this notice says: a veto finding that is rectified is settled. */
  @Test
  void filesWhatARecheckFoundRectified() throws IOException {
    String header = "类别,名称,平台,严重程度,存在问题,轮次,是否整改\n";
    String findings = FOUND.lines().skip(1).collect(Collectors.joining(",\n", header, ",是\n"));
    Path input = checkedTwice(TWICE, findings);
    Path settings = input.resolve("notice.yaml");
    Files.writeString(settings, Files.readString(settings) + Program.FILING + "\n");
    Path archive = folder.resolve("archive");
    Program.Run filed = run(input, "--archive", archive.toString());
    assertThat(filed.code()).as(filed.err()).isZero();
    assertThat(text(input)).contains("初查不合格3个，已整改2个");
    Path next =
        input(
            "next",
            SETTINGS.formatted("四", "10", "12", "12"),
            "类别,名称,平台,检查\n政务新媒体,甲,抖音,否\n政务新媒体,乙,抖音,否\n政务新媒体,丙,抖音,否\n政务新媒体,丁,抖音,是\n",
            "类别,名称,平台,严重程度,存在问题\n");

    Program.Run run = run(next, "--history", archive.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text(next)).contains("通报点名或不合格的政务新媒体3个，已整改的2个，没有检查、整改情况不明的1个（丙）。");
  }

  @Test
  void refusesWhatIsOfNoRoundByItsPlace() throws IOException {
    Path input =
        checkedTwice(
            TWICE + "政务新媒体,戊,抖音,是,复查\n政务新媒体,己,抖音,是,再查\n", FOUND + "政务新媒体,丁,抖音,扣分,有错别字,复查\n");

    assertThat(refused(input))
        .contains(
            "findings.csv:6:6: 错误：“复查”的问题，在检查对象的表里没有这个对象“复查”的一行。"
                + "请在检查对象的表里补这个对象“复查”的一行；不是这一次发现的，请改“轮次”。")
        .contains("units.csv:9:5: 错误：不认识轮次“再查”。可以写：初查、复查；第一次检查的可以留空。");
  }

  @Test
  void namesTheRefusedRowOfARecheckOrTheNearestUnit() throws IOException {
    Path input =
        checkedTwice(
            TWICE + "政务新媒体,丁,抖音,也许,复查\n政务新媒体,戊己庚辛,抖音,是,初查\n",
            FOUND + "政务新媒体,丁,抖音,扣分,有错别字,复查\n政务新媒体,戊己庚,抖音,扣分,有错别字,复查\n");

    assertThat(refused(input))
        .contains("findings.csv:6:2: 错误：“丁”写在 units.csv 第8行，那一行有错误，未采用。请先改好那一行，这一处随之解决。")
        .contains(
            "findings.csv:7:2: 错误：units.csv 里没有名称为“戊己庚”的检查对象。"
                + "最接近的是 units.csv 第9行政务新媒体“戊己庚辛”（抖音）；若确有这个对象，请在 units.csv 里补上一行。")
        .doesNotContain("请在检查对象的表里补这个对象");
  }

  @Test
  void refusesARecheckOfAUnitThatWasNotChecked() throws IOException {
    Path input = checkedTwice(TWICE + "政务新媒体,戊,抖音,是,复查\n", FOUND);

    assertThat(refused(input))
        .contains(
            "units.csv:8: 错误：“复查”的政务新媒体“戊”在“初查”里没有。"
                + "复查的是初查查过的对象：请核对名称、平台、网站标识码，或补一行“初查”；不同的对象分批检查的，不用轮次，用自有列“批次”。");
  }

  @Test
  void asksOfWhichRoundAFindingIs() throws IOException {
    Path input = checkedTwice(TWICE, FOUND + "政务新媒体,甲,抖音,扣分,有错别字,\n");

    assertThat(refused(input))
        .contains("findings.csv:6:6: 错误：这个对象查了几次，“轮次”却空着，分不清问题是哪一次发现的。请写其中之一：初查、复查。");
  }

  /** A row of the re-check with 检查 否, and a date before the inspection. */
  @Test
  void asksForNoRoundWhereOnlyTheFirstIsPossible() throws IOException {
    Path skipped = checkedTwice(TWICE + "政务新媒体,丁,抖音,否,复查\n", FOUND + "政务新媒体,丁,抖音,扣分,有错别字,\n");

    Program.Run run = run(skipped);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text(skipped)).contains("初查4个，合格1个，问题4条。");

    String dated = FOUND.replace("\n", ",\n").replace("轮次,", "轮次,发现日期");
    Path old = checkedTwice(TWICE, dated + "政务新媒体,甲,抖音,扣分,有错别字,,2026-06-08\n");

    run = run(old);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("findings.csv:6:7: 提醒：发现日期早于期间和检查时段，仍按本期的问题统计。");
    assertThat(text(old)).contains("初查4个，合格1个，问题4条。");
  }

  @Test
  void refusesARecheckOfAUnitThatWasSkippedAndRemindsOfOneThatPassed() throws IOException {
    Path skipped = checkedTwice(TWICE + "政务新媒体,戊,抖音,否,初查\n政务新媒体,戊,抖音,是,复查\n", FOUND);

    assertThat(refused(skipped))
        .contains(
            "units.csv:9: 错误：“复查”的政务新媒体“戊”在“初查”里没有检查。"
                + "复查的是初查查过的对象：“初查”确实查过的，请把那一行的“检查”改为“是”；没有查过的，请删去复查这一行。");

    Program.Run passed = run(checkedTwice(TWICE + "政务新媒体,丁,抖音,是,复查\n", FOUND));

    assertThat(passed.code()).as(passed.err()).isZero();
    assertThat(passed.err())
        .contains("units.csv:8: 提醒：“复查”的政务新媒体“丁”在“初查”里是合格的。请核对名称和轮次有没有填错；合格的也复查了的，不必修改。");
  }

  @Test
  void comparesTheWindowsOfRounds() throws IOException {
    String settings =
        SETTINGS
                .formatted("三", "07", "09", "09")
                .replace(
                    "检查时段: 2026-07-06 至 2026-09-20",
                    "检查时段: {初查: 2026-09-01 至 2026-09-10, 复查: 2026-07-06 至 2026-07-10}")
            + "轮次: [初查, 复查]\n";
    Path input = input("windows", settings, TWICE, FOUND);

    assertThat(refused(input))
        .contains("notice.yaml:4:41: 错误：“复查”从2026年7月6日开始，早于“初查”。“轮次”按先后列出，请核对这两个检查时段。");

    Files.writeString(
        input.resolve("notice.yaml"),
        settings
            .replace("2026-07-06 至 2026-07-10", "2026-09-11")
            .replace("2026-09-01", "2026-05-01")
            .replace("2026-09-10", "2026-05-10"));

    assertThat(refused(input))
        .contains(
            "notice.yaml:4:12: 错误：“初查”的检查时段2026年5月1日至10日与期间“2026年第三季度”（2026年7月1日至9月30日）"
                + "没有一天重合。请核对这一个检查时段和“期间”。");
  }

  @Test
  void remindsOfCopiedFindingsAndOfNamedUnitsThatAreGone() throws IOException {
    Program.Run filed = run(lastQuarter(), "--archive", folder.resolve("archive").toString());
    assertThat(filed.code()).as(filed.err()).isZero();
    StringBuilder units = new StringBuilder("类别,名称,平台,检查\n");
    for (int i = 1; i <= 9; i++) {
      units.append("政务新媒体,账号%02d,抖音,%s\n".formatted(i, i < 9 ? "是" : "否"));
    }
    String findings =
        """
        类别,名称,平台,严重程度,存在问题,是否整改
        政务新媒体,账号01,抖音,扣分,两周未更新,是
        政务新媒体,账号09,抖音,扣分,两周未更新,否
        """;
    String settings = SETTINGS.formatted("三", "07", "09", "09");
    Path input = input("copied", settings, units.toString(), findings);

    Program.Run run = run(input, "--history", folder.resolve("archive").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            "findings.csv:3:2: 提醒：这个对象没有检查，问题仍按本期的统计、点名。" + "是以前各期的问题，请在“期间”一列写是哪一期的；确是本期发现的，不必修改。",
            "findings.csv: 提醒：本期的问题里有1条写了已整改，与2026年第二季度同一单位的问题一字不差，例如“账号01”。"
                + "是抄来核对整改的，请在“期间”一列写“2026年第二季度”，本期就不统计；确是本期又发现的，不必修改。",
            "units.csv: 提醒：2026年第二季度点名或不合格的单位有1个不在本期的表里，例如“账号10”，按整改情况不明处理。"
                + "请核对名称、平台、网站标识码有没有写错、改过；已经注销的，不必修改。");
  }

  @Test
  void asksForTheSettingOfAColumnOfRounds() throws IOException {
    String settings = SETTINGS.formatted("三", "07", "09", "09");
    Path input = input("unset", settings, TWICE, FOUND);

    assertThat(refused(input))
        .contains(
            "units.csv:2:5: 错误：“轮次”写了“初查”，notice.yaml 里没有列出轮次。"
                + "请在 notice.yaml 里依次列出，例如“轮次: [初查, 复查]”；不分轮次的，请把这一列写进“不看的列”。");
  }
}
