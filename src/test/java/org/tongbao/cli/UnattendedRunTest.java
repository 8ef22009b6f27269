package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.program.Program.Run;
import org.tongbao.workspace.Workspace;

/** What a timer and other programs learn from a run. */
class UnattendedRunTest {
  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3");
  }

  /** JSON is YAML. */
  private static Object json(Run run) {
    return new Load(LoadSettings.builder().build()).loadFromString(run.out());
  }

  @Test
  void tellsOnlyFilesAndProblems() throws Exception {
    Path workspace = Workspace.make(temp.resolve("office")).root();
    Run run = program.run("--quiet", "--workspace", workspace.toString());

    assertThat(run.out()).startsWith("已生成通报（第1稿）：").hasLineCount(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsAlsoWhereEverythingIs() {
    assertThat(program.run("--verbose").err())
        .contains("程序：tongbao dev\n")
        .contains("\n输出：" + program.output() + "\n")
        .containsPattern("\n数据库：jdbc:h2:file:.*\n摘要：[0-9a-f]{64}\n");
  }

  @Test
  void printsOneObject() {
    Run made = program.run("--json");

    assertThat(json(made))
        .hasToString(
            "{outcome=made, exit=0, message=, draft={number=1, digest="
                + digest(made)
                + ", files=["
                + program.files().get(0)
                + "]}, counts=[{kind=乡镇, checked=21, passed=21, failed=0, rate=100%},"
                + " {kind=县直部门, checked=26, passed=26, failed=0, rate=100%},"
                + " {kind=政务新媒体, checked=1, passed=1, failed=0, rate=100%}],"
                + " filed={}, problems=[], seconds=1.3}");
    assertThat(made.err()).contains("已生成通报（第1稿）：");
    assertThat(program.run("--json").out()).contains("\"outcome\": \"unchanged\"");
  }

  private static String digest(Run run) {
    return run.out().replaceFirst("(?s).*\"digest\": \"([0-9a-f]{64})\".*", "$1");
  }

  @Test
  void tellsEveryProblemWithItsCode() throws IOException {
    program.edit("notice.yaml", text -> text.replace("模板: county", "模板: county\n版头: x"));

    Run refused = program.run("--json");

    assertThat(refused.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(refused.out())
        .contains("\"outcome\": \"refused\"", "\"exit\": 3", "\"error\": true", "\"line\": 3");
  }

  @Test
  void hasAnExitCodeForEachThatIsAllRight() throws IOException {
    assertThat(program.run("--strict").code()).isZero();
    assertThat(program.run("--strict").code()).isEqualTo(ExitCode.UNCHANGED.code());
    assertThat(program.run().code()).isZero();
    program.edit("notice.yaml", text -> text + "批准用语: 经县政府同意\n联系邮箱: a@b.cn\n");

    Run warned = program.run("--strict", "--json");

    assertThat(warned.code()).as(warned.out()).isEqualTo(ExitCode.WARNINGS.code());
    assertThat(warned.out()).contains("\"code\": \"unused-setting\"", "\"error\": false");
    assertThat(warned.err()).contains(": 提醒：");
  }

  @Test
  void tellsThatADraftIsNotFiled() {
    Run run = program.run("--json", "--archive", program.archive().toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOT_FILED.code());
    assertThat(run.out())
        .contains("\"outcome\": \"made\"", "\"exit\": 11", "\"code\": \"no-filing-settings\"");
  }

  @Test
  void tellsThatItComparesWithNothingWhereTheNamedArchiveIsMissing() {
    Path missing = temp.resolve("档案");
    Run run = program.run("--strict", "--history", missing.toString());

    assertThat(run.code()).isEqualTo(ExitCode.WARNINGS.code());
    assertThat(run.err()).contains(missing + ": 提醒：没有这个档案目录，没有与已归档的往期比较。请核对 --history 写的目录。\n");
    assertThat(program.run("--history", missing.toString()).out()).startsWith("输入没有变化，第1稿");
  }

  @Test
  void tellsThatAnotherDatabaseWasUsedBefore() {
    String url = "jdbc:h2:file:" + temp.resolve("shared") + ";DB_CLOSE_DELAY=0";
    program.run("--database", url);

    assertThat(program.run().err())
        .contains(
            "以前用的数据库是 jdbc:h2:file:"
                + temp.resolve("shared")
                + "，这次没有写，程序认不出那里记着的稿子。要接着用，请写 --database，或写在 tongbao.yaml 的“数据库”里\n");
    assertThat(program.run("--database", url).err()).doesNotContain("以前用的数据库");
  }

  @Test
  void keepsWhatItPrintedInTheLogOfTheWorkspace() throws Exception {
    Workspace workspace = Workspace.make(temp.resolve("office"));
    Run run = program.run("--workspace", workspace.root().toString());
    Run again = program.run("--workspace", workspace.root().toString());

    assertThat(again.code()).isZero();
    assertThat(Files.readString(workspace.log().resolve("2026.log")))
        .startsWith(
            "2026-11-22T09:30:00+08:00 tongbao dev run %1$s：开始（进程 %2$d）\n2026-11-22T09:30:00+08:00 tongbao dev run %1$s：退出码 0（进程 %2$d）\n"
                .formatted(temp.resolve("input"), ProcessHandle.current().pid()))
        .contains("\n  " + run.out().lines().findFirst().orElseThrow() + "\n")
        .contains("\n  输入没有变化，第1稿仍是原样，不必重做：")
        .containsOnlyOnce("读取 units.csv：48 行");
  }

  @Test
  void runsWithoutALogThatCannotBeWritten() throws Exception {
    Workspace workspace = Workspace.make(temp.resolve("office"));
    Files.writeString(workspace.log(), "a file");

    Run run = program.run("--workspace", workspace.root().toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("\n运行记录没有写入：无法读取或写入文件：" + workspace.log());
  }
}
