package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxText;
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
    assertThat(run.out())
        .contains("检查对象 11 个，检查发现 0 条（另有复查 0 个，复查和以前的问题 6 条）")
        .contains(
            "findings.csv:2:6: 提醒：这个对象没有检查，发现日期又早于期间和检查时段：按以前的问题处理，本期不统计、不印。"
                + "只用来核对往期点名的单位是否整改；应计入本期的，请核对发现日期。同样的共3行：第2、4、6行。");
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
      政务新媒体,乙,抖音,单项否决,两周未更新,
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
  }

  @Test
  void refusesWhatIsOfNoRoundByItsPlace() throws IOException {
    Path input =
        checkedTwice(
            TWICE + "政务新媒体,戊,抖音,是,复查\n政务新媒体,己,抖音,是,再查\n", FOUND + "政务新媒体,丁,抖音,扣分,有错别字,复查\n");

    Program.Run run = run(input);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "findings.csv:6:6: 错误：“复查”的问题，在检查对象的表里没有这个对象“复查”的一行。"
                + "请在检查对象的表里补这个对象“复查”的一行；不是这一次发现的，请改“轮次”。")
        .contains("units.csv:9:5: 错误：不认识轮次“再查”。可以写：初查、复查；第一次检查的可以留空。");
  }

  @Test
  void refusesARecheckOfAUnitThatWasNotChecked() throws IOException {
    Path input = checkedTwice(TWICE + "政务新媒体,戊,抖音,是,复查\n", FOUND);

    Program.Run run = run(input);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "units.csv:8: 错误：“复查”的政务新媒体“戊”在“初查”里没有。"
                + "复查的是初查查过的对象：请核对名称、平台、网站标识码，或补一行“初查”；不同的对象分批检查的，不用轮次，用自有列“批次”。");
  }

  @Test
  void asksForTheSettingOfAColumnOfRounds() throws IOException {
    String settings = SETTINGS.formatted("三", "07", "09", "09");
    Path input = input("unset", settings, TWICE, FOUND);

    Program.Run run = run(input);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "units.csv:2:5: 错误：“轮次”写了“初查”，notice.yaml 里没有列出轮次。"
                + "请在 notice.yaml 里依次列出，例如“轮次: [初查, 复查]”；不分轮次的，请把这一列写进“不看的列”。");
  }
}
