package org.tongbao.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.program.Program;
import org.tongbao.recount.Recount;

/** No change of a good input gives a wrong notice, or no notice without a message. */
@Tag("long")
class MutationTest {
  private static final int TRIES = 100;

  @TempDir Path temp;

  @Test
  void isRefusedWithAPlaceOrCountedRightly() throws Exception {
    Mutations mutations = new Mutations(temp);

    mutations.attempt(20_261_122, TRIES);

    assertThat(mutations.tries().wrong()).isEmpty();
    assertThat(mutations.tries().results()).containsKeys("OK", "INPUT");
  }

  /** Without this, the test above could not fail. */
  @ParameterizedTest
  @ValueSource(
      strings = {"guangdong-2024-q2", "dongguan-2021-q4", "huizhou-2021-q1", "example-full"})
  void isCountedOtherwiseFromOtherSheets(String sample) throws IOException {
    Program program = new Program(temp, sample);
    assertThat(program.run().code()).isZero();
    Path document = program.files().get(0);
    assertThat(Recount.check(temp.resolve("input"), document)).isEmpty();

    Path units = temp.resolve("input/units.csv");
    List<String> rows = Files.readAllLines(units);
    Files.write(units, rows.subList(0, rows.size() - 1));

    assertThat(Recount.check(temp.resolve("input"), document)).isNotEmpty();
  }
}
