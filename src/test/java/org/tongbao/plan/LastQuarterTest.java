package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxText;
import org.tongbao.docx.ProofDocx;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.template.TemplateFolders;

/** Two quarters of the invented city: the second quotes the first if that one is filed. */
class LastQuarterTest {
  @TempDir Path temp;
  private Program first;
  private Program next;
  private Path archive;

  @BeforeEach
  void copyTheSamples() throws IOException {
    first = new Program(temp.resolve("first"), "example-full");
    next = new Program(temp.resolve("next"), "example-next");
    archive = temp.resolve("archive");
  }

  private static void succeeds(Program.Run run) {
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Path file(Program program, String ending) {
    return program.files().stream()
        .filter(file -> file.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isComparedInProseInATableAndInAChart() throws IOException {
    succeeds(first.run("--archive", archive.toString()));
    Program.Run run = next.run("--archive", archive.toString(), "--proof");
    succeeds(run);
    assertThat(run.out()).contains("\n  往期：2026年第三季度第一批（J001-WS·2026-D30-BGS-0001）\n");

    String text = DocxText.of(file(next, "通报.docx"));
    assertThat(text)
        .contains("合格率95.00%，比2026年第三季度第一批提高5.00个百分点。")
        .contains("合格率99.42%，比2026年第三季度第一批提高1.15个百分点。")
        .contains("东示区 | 2 | 50.00% | 2 | 100% | ↑50.00\n西示区 | 5 | 80.00% | 5 | 80.00% | 0.00\n")
        .contains("市样例三局 | 2 | 100% | 2 | 100% | 0.00\n合计 | 20 | 90.00% | 20 | 95.00% | ↑5.00\n")
        .contains("通报点名或不合格的政府网站3个，本次检查未再发现问题的2个，仍有问题的1个（西示区政府门户网站）。")
        .contains("其中，东示发布连续两期不合格。")
        .contains("历期合格率图");
    Path proof = file(next, "（核稿）.docx");
    assertThat(DocxText.of(proof)).isEqualTo(text);
    assertThat(ProofDocx.of(proof).comments().toString()).contains("档号J001-WS·2026-D30-BGS-0001");

    for (String item : new String[] {"1", "2"}) {
      Program.Run rebuilt =
          Program.command(
              "archive",
              "rebuild",
              "J001-WS·2026-D30-BGS-000" + item,
              "--archive",
              archive.toString());
      succeeds(rebuilt);
    }
    Path kept = archive.resolve("2026/J001-WS.2026-D30-BGS-0002/data/history/01");
    assertThat(kept.resolve("results.xml"))
        .hasSameBinaryContentAs(
            archive.resolve("2026/J001-WS.2026-D30-BGS-0001/metadata/results.xml"));
  }

  @Test
  void warnsOfFiguresFromOutsideThatNobodyHasRenewed() throws IOException {
    String repeated =
        """
        notice.yaml:44:20: 提醒：事实“网民留言”与2026年第三季度第一批的通报相同，都是“86”。请核对是否忘了更新；确实相同的，不必修改。
        notice.yaml:53:7: 提醒：事实表“网民留言办理”的各行与2026年第三季度第一批的通报全部相同。请核对是否忘了更新；确实相同的，不必修改。
        """;
    succeeds(first.run("--archive", archive.toString()));
    Program.Run fresh =
        Program.command(
            "check",
            next.input("").toString(),
            "--output",
            temp + "/out",
            "--history",
            "" + archive);
    assertThat(fresh.err()).doesNotContain("忘了改");
    next.edit(
        "notice.yaml",
        text ->
            text.replace("数值: 74, 单位: 条}\n  - {名称: 按", "数值: 86, 单位: 条}\n  - {名称: 按")
                .replace("找错, 43, 43, 0]", "找错, 52, 52, 0]")
                .replace("信箱, 31, 31, 0]", "信箱, 34, 33, 1]"));

    Program.Run check =
        Program.command(
            "check",
            next.input("").toString(),
            "--output",
            temp + "/out",
            "--history",
            "" + archive);
    succeeds(check);
    assertThat(check.err()).contains(repeated);
    Program.Run run = next.run("--history", archive.toString());
    succeeds(run);
    assertThat(run.err()).contains(repeated);
  }

  @Test
  void isPlainlyAbsentWhereNothingIsFiled() throws IOException {
    succeeds(next.run("--history", archive.toString()));

    assertThat(next.text()).doesNotContain("上一期", "第三季度", "百分点", "历期");
  }

  @Test
  void isAnotherDraftOnceTheLastQuarterIsFiled() throws IOException {
    succeeds(next.run("--history", archive.toString()));
    succeeds(first.run("--archive", archive.toString()));

    assertThat(next.run("--history", archive.toString()).out()).startsWith("已生成通报（第2稿）");
    assertThat(next.run("--history", archive.toString()).out()).startsWith("输入没有变化，第2稿");
    assertThat(first.run("--archive", archive.toString()).out())
        .as("a notice is not compared with itself, nor with a later one")
        .startsWith("输入没有变化，第1稿");
  }

  @Test
  void aBagThatWasChangedIsNotComparedWith() throws IOException {
    succeeds(first.run("--archive", archive.toString()));
    Path results = archive.resolve("2026/J001-WS.2026-D30-BGS-0001/metadata/results.xml");
    String before = Files.readString(results, StandardCharsets.UTF_8);
    Files.writeString(results, before.replace("90.00%", "80.00%"), StandardCharsets.UTF_8);

    Program.Run run = next.run("--history", archive.toString());

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).contains("J001-WS·2026-D30-BGS-0001/metadata/results.xml: 错误：");
    assertThat(next.files()).isEmpty();
  }

  /** A later notice may count by another level; what this one prints is the level it counts by. */
  @Test
  void filesRegionsWholeAndPrintsThemAsTheyAreCounted() throws Exception {
    first.edit("units.csv", text -> text.replaceFirst(",西示区,,,,县级,", ",西示区/一街道,,,,县级,"));
    succeeds(first.run("--archive", archive.toString()));

    assertThat(archive.resolve("2026/J001-WS.2026-D30-BGS-0001/metadata/results.xml"))
        .content()
        .contains("name=\"西示区政府门户网站\"", "region=\"西示区/一街道\"", "region=\"东示区\"");
    NoticeSettings settings =
        Objects.requireNonNull(SettingsFile.read(next.input("notice.yaml")).value());
    PriorNotices precedents =
        PriorNotices.Holder.ARCHIVE
            .at(archive)
            .of(new Input(next.input("")), TemplateFolders.of(Path.of("templates")), settings);
    assertThat(precedents.notices().get(0).units())
        .filteredOn(unit -> unit.name().equals("西示区政府门户网站"))
        .extracting(PriorNotice.Unit::group)
        .containsExactly("西示区");
  }
}
