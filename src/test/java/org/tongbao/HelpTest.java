package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.ExitCode;

/** What the program says of itself. */
class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "new --help",
        "run --help",
        "check --help",
        "archive --help",
        "archive add --help",
        "archive list --help",
        "archive show --help",
        "archive verify --help",
        "archive rebuild --help",
        "archive export --help",
        "template --help",
        "template list --help",
        "template new --help",
        "template check --help",
        "template test --help"
      })
  void explainsEveryOptionAndExitCodeInChinese(String arguments) {
    Program.Run help = Program.command(arguments.split(" "));

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("用法：tongbao", "选项：", "-h, --help", "退出码：")
        .doesNotContain("Usage", "Commands", "exit.");
    for (ExitCode code : ExitCode.values()) {
      assertThat(help.out())
          .containsPattern("(?m)^ +" + code.code() + " +" + Pattern.quote(code.meaning()) + "$");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void readmeListsEveryExitCode(String readme) throws IOException {
    String text = Files.readString(Path.of(readme));
    for (ExitCode code : ExitCode.values()) {
      assertThat(text).contains("\n| " + code.code() + " | ");
    }
  }

  @Test
  void tellsItsVersion() {
    assertThat(Program.command("--version").out()).isEqualTo("tongbao " + Main.version() + "\n");
  }
}
