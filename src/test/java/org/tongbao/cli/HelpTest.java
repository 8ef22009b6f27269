package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import picocli.CommandLine;

/** The help texts, the exit codes and the version. */
class HelpTest {

  /** The program itself, every command and every command under one, such as archive add. */
  static List<String> commands() {
    Environment environment =
        new Environment(
            System.out, System.err, false, () -> 0, () -> Program.NOW, Map.of(), Path.of(""), "");
    List<String> commands = new ArrayList<>();
    add(Tongbao.line("", environment), "", commands);
    return commands;
  }

  private static void add(CommandLine line, String name, List<String> commands) {
    commands.add(name);
    line.getSubcommands()
        .forEach((word, command) -> add(command, (name + " " + word).strip(), commands));
  }

  @Test
  void findsCommandsOfEveryLevel() {
    assertThat(commands()).contains("", "lint", "ui", "explain", "archive", "archive publish");
  }

  @Test
  void isAskedForAsACommandToo() {
    assertThat(Program.command("help")).isEqualTo(Program.command("--help"));
    assertThat(Program.command("help", "archive", "add"))
        .isEqualTo(Program.command("archive", "add", "--help"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void explainsEveryOptionAndExitCodeInChinese(String command) {
    Program.Run help = Program.command((command + " --help").strip().split(" "));

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
    assertThat(Program.command("--version").out()).isEqualTo("tongbao " + Program.VERSION + "\n");
  }
}
