package org.tongbao.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./dev torture}. */
@Tag("long")
class TortureTest {
  @TempDir Path temp;

  @Test
  void losesNothingInTenKills() throws Exception {
    assertThat(new Torture(2024, temp, System.out).kill(10)).isEmpty();
  }
}
