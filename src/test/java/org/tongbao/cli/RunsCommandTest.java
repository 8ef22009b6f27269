package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.program.Program.Run;
import org.tongbao.store.FirstRelease;
import org.tongbao.workspace.Workspace;

/** {@code tongbao runs}: what the databases remember, and what of it is forgotten. */
class RunsCommandTest {
  private static final String LINE =
      "  第%d次　\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d　\\d+\\.\\d 秒　tongbao dev　%s";
  private static final String TITLE = "东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报";

  @TempDir Path temp;
  private Path settings;
  private Path output;

  @BeforeEach
  void makeWorkspace() throws Exception {
    Workspace workspace = Workspace.make(temp);
    FileSystemUtils.copyRecursively(
        Path.of("input/dongyuan-2023-q3"), workspace.input().resolve("q3"));
    settings = workspace.input().resolve("q3/notice.yaml");
    output = workspace.output().resolve("q3");
  }

  private Run command(String... words) {
    return Program.command(
        Stream.concat(Stream.of(words), Stream.of("--workspace", temp.toString()))
            .toArray(String[]::new));
  }

  /** Three drafts, of which the second is filed. */
  private List<Path> makeDrafts() throws IOException {
    List<Path> drafts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      String filing = i == 2 ? Program.FILING + "\n" : "";
      Files.writeString(settings, Files.readString(settings) + "\n# " + i + "\n" + filing);
      assertThat(command("run", "q3").code()).isZero();
      if (i == 2) {
        assertThat(command("archive", "add", "q3").code()).isZero();
      }
      drafts.add(output.resolve(TITLE + (i == 1 ? "" : "（第" + i + "稿）") + ".docx"));
      assertThat(drafts.get(i - 1)).exists();
    }
    return drafts;
  }

  @Test
  void listsWhatWasMadeWhenAndByWhichVersion() throws Exception {
    List<Path> drafts = makeDrafts();
    Files.delete(drafts.get(0));

    Run run = command("runs", "list");

    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(5).first().isEqualTo(output.toString());
    assertThat(lines.get(1)).matches(LINE.formatted(3, "第3稿 " + TITLE + "（第3稿）.docx"));
    assertThat(lines.get(2))
        .matches(LINE.formatted(2, "第2稿 " + TITLE + "（第2稿）.docx，已归档 J001-WS·2023-D30-BGS-0001"));
    assertThat(lines.get(3)).matches(LINE.formatted(1, "第1稿 " + TITLE + ".docx（文件已不在）"));
    assertThat(lines.get(4)).isEqualTo("共 3 次");
  }

  @Test
  void showsTheStepsOfOneAndSaysWhereThereIsNone() throws Exception {
    assertThat(command("run", "q3").code()).isZero();

    Run run = command("runs", "show", "q3", "1");
    Run none = command("runs", "show", "q3", "7");
    Run nowhere = command("runs", "list", "q4");

    assertThat(run.out())
        .contains("输入：" + settings.getParent() + "\n", "文件：" + output.resolve(TITLE + ".docx"))
        .containsPattern("\n  units：\\d+\\.\\d 秒，读取 \\d+ 行，采用 \\d+ 行\n");
    assertThat(none.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(none.err()).endsWith(output + " 没有第7次运行的记录。请用 tongbao runs list 查看有哪几次\n");
    assertThat(nowhere.err())
        .endsWith(temp.resolve("output/q4") + " 里没有运行的记录（.tongbao）。请核对是哪个目录\n");
  }

  @Test
  void removesByAgeButNothingThatWasFiledAndNoFile() throws Exception {
    List<Path> drafts = makeDrafts();
    var database = new JdbcTemplate(FirstRelease.embedded(output));
    database.update("UPDATE batch_job_execution SET start_time = TIMESTAMP '2026-01-01 10:00:00'");

    Run young = command("runs", "remove", "--older-than", "400");
    Run run = command("runs", "remove", "--older-than", "30");

    assertThat(young.out()).isEqualTo("共删除 0 次运行的记录，文件都没有动\n");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .startsWith("已删除 " + output + " 的第1次　2026-01-01 10:00:00")
        .endsWith("共删除 1 次运行的记录，文件都没有动\n");
    assertThat(drafts).allSatisfy(draft -> assertThat(draft).exists());
    assertThat(command("runs", "list").out()).contains("第3次", "第2次", "共 2 次");
    assertThat(database.queryForObject("SELECT COUNT(*) FROM batch_job_instance", Integer.class))
        .isEqualTo(2);
    assertThat(command("run", "q3").out()).contains("没有变化");
    assertThat(command("archive", "add", "q3").code()).isZero();
  }

  @Test
  void forgetsADraftThatIsGoneButGivesItsNumberToNoOther() throws Exception {
    List<Path> drafts = makeDrafts();
    Files.delete(drafts.get(0));
    Files.delete(drafts.get(2));
    var database = new JdbcTemplate(FirstRelease.embedded(output));
    database.update("UPDATE batch_job_execution SET start_time = TIMESTAMP '2026-01-01 10:00:00'");

    command("runs", "remove", "q3", "--older-than", "30");

    assertThat(database.queryForList("SELECT draft FROM tongbao_draft", Integer.class))
        .containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void listsRunsOfTheFirstRelease() throws Exception {
    FirstRelease.unpack("office.zip", temp);
    FirstRelease.database(temp.resolve("output/first"));

    Run run = command("runs", "list", "first");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("版本没有记　已完成，没有记是哪一稿\n", "共 1 次");
  }
}
