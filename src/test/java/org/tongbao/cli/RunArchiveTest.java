package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** {@code run --archive} makes a notice and files it. */
class RunArchiveTest {
  private static final String CODE = "J001-WS·2023-D30-BGS-0001";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3");
  }

  private Program.Run run() {
    return program.run("--archive", program.archive().toString());
  }

  @Test
  void makesAndFilesInOneGo() throws IOException {
    program.fileable();

    Program.Run run = run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("已生成通报（第1稿）：")
        .contains("\n已归档：" + CODE + "\n")
        .endsWith("  用时 1.3 秒\n");
    assertThat(run().out())
        .startsWith("输入没有变化，第1稿仍是原样，不必重做：")
        .contains("\n这一稿此前已经归档，没有重复归档：" + CODE + "\n");
  }

  @Test
  void keepsTheDraftWhereFilingLacksSomething() {
    Program.Run run = run();

    assertThat(run.code()).isEqualTo(ExitCode.NOT_FILED.code());
    assertThat(run.out()).startsWith("已生成通报（第1稿）：").doesNotContain("已归档");
    assertThat(run.err())
        .contains("\nnotice.yaml: 错误：缺少“归档”，无法编制档号。")
        .endsWith("\n通报已经生成，但没有归档。请改正后再运行\n");
    assertThat(program.files()).hasSize(1);
    assertThat(program.archive()).doesNotExist();
  }

  @Test
  void keepsTheDraftWhereTheArchiveCannotBeWritten() throws IOException {
    program.fileable();
    Files.writeString(program.archive(), "这是文件");

    Program.Run run = run();

    assertThat(run.code()).isEqualTo(ExitCode.NOT_FILED.code());
    assertThat(run.out()).startsWith("已生成通报（第1稿）：");
    assertThat(run.err())
        .endsWith(
            "无法读取或写入 "
                + program.archive().resolve(".tongbao")
                + "：它的上级是文件，不是目录。请换一个目录\n通报已经生成，但没有归档\n");
    assertThat(program.files()).hasSize(1);
  }

  @Test
  void aPdfWithoutAnArchiveIsRefused() {
    Program.Run run = program.run("--pdf");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--pdf 要与 --archive 一起使用：PDF 只随档案归档");
  }
}
