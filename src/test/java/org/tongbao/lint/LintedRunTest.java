package org.tongbao.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** Every run ends with the format check on its own output. */
class LintedRunTest {
  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "guangdong-2024-q2");
  }

  @Test
  void publishesNothingThatBreaksAMust() throws IOException {
    program.edit("findings.csv", text -> text.replace("存在严重表述错误", "页面出现13800138000"));

    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err())
        .contains(
            "findings.csv:5:8: 错误：印进通报的文字：有手机号码。应为：公开的文件不写个人手机号码（信息安全，mobile-number）。同样的共2行：第5、6行。\n")
        .endsWith("共 2 处错误，没有生成通报。请改正后再运行\n");
    assertThat(program.check().err()).startsWith(run.err().substring(0, run.err().indexOf("共 2")));
    assertThat(program.files())
        .extracting(Path::getFileName)
        .containsExactly(Path.of("problems.csv"));
  }

  @Test
  void listsWhatADraftLeavesOpen() throws IOException {
    program.edit("notice.yaml", text -> text.replaceFirst("成文日期:[^\\n]*", "成文日期: 待定"));

    Program.Run run = program.run();

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            "notice.yaml:6:7: 提醒：印进通报的文字：成文日期还没有填。应为：印发前填上成文日期（GB/T 9704-2012 7.3.5.4，date-open）。\n");
  }
}
