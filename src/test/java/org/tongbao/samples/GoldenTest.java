package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.program.Program;

/**
 * Every sample's notice, whole. When a difference is meant, {@code ./dev goldens} accepts it: read
 * the new text before you commit it.
 */
public class GoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");
  private static final boolean ACCEPT = Boolean.getBoolean("goldens.accept");

  private static final Pattern STRAY_SPACE =
      Pattern.compile("(?<=[\\u3000-\\uffee“”]) |(?<!\\d\\.) (?=[\\u3000-\\uffee“”])");

  @TempDir Path temp;

  public static Stream<String> samples() throws IOException {
    return names(Path.of("input"), "notice.yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAsItDid(String sample) throws IOException {
    Program program = new Program(temp, sample);
    Program.Run run = program.run();
    assertThat(run.code()).as(run.err()).isZero();
    Path golden = GOLDENS.resolve(sample + ".txt");
    String text = program.text();
    if (ACCEPT) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, text);
    }
    assertThat(golden).exists();
    assertThat(text.lines().filter(line -> !line.contains(" | ")))
        .as("lines with a space that a template has left within Chinese words")
        .noneMatch(line -> STRAY_SPACE.matcher(line).find());
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenHasItsSample() throws IOException {
    Set<String> goldens = new TreeSet<>();
    try (Stream<Path> files = Files.list(GOLDENS)) {
      files.forEach(file -> goldens.add(file.getFileName().toString().replace(".txt", "")));
    }

    assertThat(goldens).isEqualTo(names(Path.of("input"), "notice.yaml"));
  }

  private static Set<String> names(Path folder, String file) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> children = Files.list(folder)) {
      children
          .filter(child -> Files.exists(child.resolve(file)))
          .forEach(child -> names.add(child.getFileName().toString()));
    }
    return names;
  }
}
