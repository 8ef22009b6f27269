package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

class ExplainCommandTest {
  @Test
  void printsFaultAndRemedyOfACode() {
    Program.Run run = Program.command("explain", "unknown-region");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            unknown-region

            错误：“{地区}”不在 notice.yaml 的“地区”里。
            应当怎样：可以写：{可选}；若确有，请按规定次序加进“地区”；本单位自己的写法，请写进“取值对照”（tongbao map 可以代写）。
            """);
  }

  @Test
  void printsEverySentenceOfARule() {
    Program.Run run = Program.command("explain", "title-font");

    assertThat(run.out()).startsWith("title-font\n\n提醒：标题字体为{字体}。\n应当怎样：标题用{标题字体}。\n");
  }

  @Test
  void offersTheNearestCode() {
    Program.Run run = Program.command("explain", "unknow-region");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err())
        .isEqualTo("没有代码“unknow-region”。最接近的是“unknown-region”。全部代码见 docs/problems.md\n");
  }
}
