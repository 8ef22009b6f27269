package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.samples.National;

/** A command that is stopped at each of its changes of the disk. */
enum Scenario {
  RUN("run INPUT --output OUTPUT"),
  COMPANIONS("run INPUT --output OUTPUT --proof --format docx,html,txt"),
  DERIVED("run INPUT --output OUTPUT"),
  REFUSED("run INPUT --output OUTPUT"),
  CHECK("check INPUT --output OUTPUT"),
  RUN_ARCHIVE("run INPUT --output OUTPUT --archive ARCHIVE"),
  ADD("archive add INPUT --output OUTPUT --archive ARCHIVE", "run INPUT --output OUTPUT"),
  PUBLISH(
      "archive publish J001-WS.2023-D30-BGS-0001 --to SITE --archive ARCHIVE",
      "run INPUT --output OUTPUT --archive ARCHIVE"),
  SHOW(
      "archive show J001-WS.2023-D30-BGS-0001 --to SITE --archive ARCHIVE",
      "run INPUT --output OUTPUT --archive ARCHIVE"),
  REBUILD(
      "archive rebuild J001-WS.2023-D30-BGS-0001 --archive ARCHIVE",
      "run INPUT --output OUTPUT --archive ARCHIVE"),
  NEW("new SITE --from INPUT"),
  EXPORT(
      "archive export 2023 --to SITE --archive ARCHIVE",
      "run INPUT --output OUTPUT --archive ARCHIVE");

  /** A few derived notices of each kind. */
  private static final National COUNTRY = new National(1, 2, 4, 8, 40, 80, 3);

  private final String command;
  private final List<String> before;

  Scenario(String command, String... before) {
    this.command = command;
    this.before = List.of(before);
  }

  /** Makes the input, and what else the command needs. */
  void prepare(Path folder) throws IOException {
    if (this == DERIVED) {
      new Program(folder, COUNTRY);
    } else {
      Program program = new Program(folder, "dongyuan-2023-q3").fileable();
      if (this == REFUSED || this == CHECK) {
        program.edit("units.csv", text -> text + "x\n");
      }
      if (this == COMPANIONS) {
        program.edit("units.csv", text -> text.replace("县乡镇01", "县  乡镇01")); // a reminder
      }
    }
    for (String each : before) {
      Program.Run run = Program.command(arguments(each, folder));
      if (run.code() != 0) {
        throw new IllegalStateException(run.err());
      }
    }
  }

  /** Whether the command stops at a request; all others are ended by it, as by a kill. */
  boolean canBeAsked() {
    return command.startsWith("run") || this == CHECK;
  }

  /** Makes sure that the undisturbed command is the one that is meant. */
  void requireCode(int code, String said) {
    ExitCode meant = this == REFUSED || this == CHECK ? ExitCode.INPUT : ExitCode.OK;
    if (code != meant.code()) {
      throw new IllegalStateException(this + " ended with " + code + ": " + said);
    }
  }

  /** The command line. */
  String[] arguments(Path folder) {
    return arguments(command, folder);
  }

  private static String[] arguments(String command, Path folder) {
    return Stream.of(command.split(" "))
        .map(
            word ->
                word.matches("[A-Z]+") ? folder.resolve(word.toLowerCase(Locale.ROOT)) + "" : word)
        .toArray(String[]::new);
  }
}
