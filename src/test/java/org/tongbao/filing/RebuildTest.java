package org.tongbao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.program.Program;

/** Every sample's bag gives its notice again. */
@Tag("long")
class RebuildTest {
  @TempDir Path temp;

  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("input"))) {
      return folders.filter(Files::isDirectory).map(f -> "" + f.getFileName()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheSameBytes(String sample) throws IOException {
    Program program = new Program(temp, sample);
    if (!sample.startsWith("example-")) {
      program.fileable(); // those have the settings themselves
    }
    Program.Run made = program.run("--archive", program.archive().toString());
    assertThat(made.code()).as(made.err()).isZero();

    assertThat(program.archive("verify", "--all").code()).isZero();
    Program.Run run = program.archive("rebuild", "--all");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("：重新生成的 .docx 与归档的逐字节相同\n");
  }
}
