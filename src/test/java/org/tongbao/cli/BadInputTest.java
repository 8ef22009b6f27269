package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.program.Program;

/**
 * What {@code check} says to each input of the corpus, word for word. A case is a folder of {@code
 * bad-input}: its files replace those of {@code base}, {@code NAME.absent} removes one, and {@code
 * NAME.xlsx.d} holds the parts of a workbook ({@link WorkbookParts}). When a difference is meant,
 * {@code ./dev goldens} accepts it: read the new text as a clerk would before you commit it.
 */
class BadInputTest {
  private static final Pattern ROWS = Pattern.compile("同样的共(\\d+)行：第");
  private static final Path CORPUS = Path.of("src/test/resources/bad-input");
  private static final String BASE = "base";
  private static final String EXPECTED = "expected.txt";
  private static final String ABSENT = ".absent";
  private static final String PARTS = ".d";
  private static final boolean ACCEPT = Boolean.getBoolean("goldens.accept");

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(BASE))
          .sorted()
          .toList();
    }
  }

  @Test
  void isLarge() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tells(String name) throws IOException {
    Path input = input(name, temp);

    Path output = temp.resolve("output");
    Program.Run run = Program.command("check", input.toString(), "--output", output.toString());

    String told = told(run, input, output);
    Path expected = expected(name);
    if (ACCEPT) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.writeString(expected, told);
    }
    assertThat(expected).exists();
    assertThat(told).isEqualTo(Files.readString(expected));
    assertThat(listed(output))
        .isEqualTo(
            Files.exists(input.resolve("notice.yaml")) // else it is a wrong folder
                ? problems(run).mapToLong(BadInputTest::rows).sum()
                : 0);
  }

  /** The input folder of a case, made below another folder. */
  static Path input(String name, Path temp) throws IOException {
    Path input = Files.createDirectories(temp.resolve("input"));
    copy(CORPUS.resolve(BASE), input);
    copy(CORPUS.resolve(name), input);
    return input;
  }

  /** All that {@code check} says to a case. */
  static Path expected(String name) {
    return CORPUS.resolve(name).resolve(EXPECTED);
  }

  /** One cause is printed once, with the number of its rows. */
  private static long rows(String problem) {
    Matcher rows = ROWS.matcher(problem);
    return rows.find() ? Long.parseLong(rows.group(1)) : 1;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ABSENT)) {
          Files.delete(to.resolve(name.replace(ABSENT, "")));
        } else if (Files.isDirectory(file)) {
          WorkbookParts.pack(file, to.resolve(name.replace(PARTS, "")));
        } else if (!name.equals(EXPECTED)) {
          Files.write(to.resolve(name), Files.readAllBytes(file));
        }
      }
    }
  }

  /** Problems and progress, then the result, then the exit code; without this machine's folders. */
  static String told(Program.Run run, Path input, Path output) {
    return (run.err() + run.out() + "退出码 " + run.code() + "\n")
        .replace(input.toString(), "INPUT")
        .replace(output.toString(), "OUTPUT")
        .replace(Path.of("templates").toAbsolutePath().toString(), "TEMPLATES");
  }

  private static Stream<String> problems(Program.Run run) {
    return run.err().lines().filter(line -> line.matches(".*: (错误|提醒)：.*"));
  }

  /** Rows of problems.csv; none where there is no such file. */
  private static long listed(Path output) throws IOException {
    Path sheet = output.resolve("problems.csv");
    if (!Files.exists(sheet)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(sheet)) {
      return lines.count() - 1;
    }
  }
}
