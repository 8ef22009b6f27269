package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.program.Program;

/**
 * {@code check} is the gate of {@code run}, over a part of the corpus of bad inputs: what it finds
 * no error in is made, and what it refuses is refused with the same errors. {@code
 * -Dcorpus.every=1} tries all.
 */
@Tag("long")
class CheckedRunTest {

  private static final int EVERY = Integer.getInteger("corpus.every", 2);

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    List<String> all = BadInputTest.cases();
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesWhatCheckFindsRight(String name) throws Exception {
    Path input = BadInputTest.input(name, temp);
    String checked = Files.readString(BadInputTest.expected(name));

    Path output = temp.resolve("output");
    Program.Run run =
        Program.command(
            "run",
            input.toString(),
            "--output",
            output.toString(),
            "--history",
            temp.resolve("none").toString());

    boolean clean = checked.endsWith("退出码 0\n");
    assertThat(run.code() == 0).as(checked + run.err() + run.out()).isEqualTo(clean);
    String told = BadInputTest.told(run, input, output);
    assertThat(errors(told)).isEqualTo(errors(checked));
  }

  private static List<String> errors(String told) {
    return told.lines().filter(line -> line.contains(": 错误：")).toList();
  }
}
