package org.tongbao.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of {@code ./dev flips}. */
class BitFlipsTest {
  /** A prime, so that the bits of all fields are in the sample. */
  private static final int EVERY = 211;

  @TempDir Path temp;

  static List<String> kinds() {
    return BitFlips.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isRefusedOrReadAsBefore(String kind) throws Exception {
    BitFlips flips = new BitFlips(temp);

    flips.attempt(kind, EVERY);

    assertThat(flips.wrong()).isEmpty();
    assertThat(flips.refused()).as(flips.tried()).isPositive();
  }
}
