package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes in an office's sheets is refused with a place, or counted rightly. */
class OfficeMutationTest {
  private static final int TRIES = 60;

  @TempDir Path temp;

  @Test
  @Tag("long")
  void isRefusedOrCountedRightly() throws Exception {
    OfficeMutations mutations = new OfficeMutations(temp);

    mutations.attempt(20_261_129, TRIES);

    assertThat(mutations.wrong()).isEmpty();
    assertThat(mutations.results()).containsOnlyKeys("refused", "counted");
  }
}
