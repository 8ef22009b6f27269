package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/**
 * All errors of a template are reported at once, each with its place, word for word as in the
 * case's expected.txt. A case is a folder: its notice.ftlx replaces the county set's, its
 * words.ftlx the input's, its shared/ the shared templates.
 */
class BadTemplateTest {
  private static final Path CASES = Path.of("src/test/resources/bad-template");
  private static final String NOTICE = "notice.ftlx";
  private static final String WORDS = "words.ftlx";
  private static final String EXPECTED = "expected.txt";

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsWrong(String name) throws IOException {
    Path found = CASES.resolve(name);
    Program program = new Program(temp, "dongyuan-2023-q3");
    Path templates = templates(found);
    Files.delete(program.input(WORDS));
    if (Files.exists(found.resolve(WORDS))) {
      Files.copy(found.resolve(WORDS), program.input(WORDS));
    }

    Program.Run run = program.run("--templates", templates.toString());

    String told = run.err().replaceAll("(?m)^(读取|问题清单).*\\n", "");
    Path expected = found.resolve(EXPECTED);
    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(program.files()).containsExactly(program.output().resolve("problems.csv"));
  }

  /** The shipped sets, with the case's files in place of theirs. */
  private Path templates(Path found) throws IOException {
    Path templates = temp.resolve("templates");
    copy(Path.of("templates/shared"), templates.resolve("shared"));
    copy(Path.of("templates/county"), templates.resolve("county"));
    if (Files.exists(found.resolve(NOTICE))) {
      Files.copy(
          found.resolve(NOTICE),
          templates.resolve("county").resolve(NOTICE),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (Files.exists(found.resolve("shared"))) {
      copy(found.resolve("shared"), templates.resolve("shared"));
    }
    return templates;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
