package org.tongbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class TemporaryFolderTest {
  private static final Path SYSTEM = Path.of(System.getProperty("java.io.tmpdir"));

  @Test
  void deletesTheFoldersOfKilledProcessesAndNoOthers() throws IOException {
    Path lock = Files.createTempFile(SYSTEM, "tongbao-", ".lock");
    String stem = lock.getFileName().toString().replace(".lock", "");
    Path killed = Files.createTempDirectory(SYSTEM, stem + "-");
    Files.writeString(killed.resolve("tongbao.mv.db"), "x");
    Path unknown = Files.createTempDirectory(SYSTEM, "tongbao-");
    try (TemporaryFolder live = TemporaryFolder.make();
        TemporaryFolder next = TemporaryFolder.make()) {
      assertThat(killed).doesNotExist();
      assertThat(lock).doesNotExist();
      assertThat(live.path()).isDirectory();
      assertThat(next.path()).isDirectory().isNotEqualTo(live.path());
      assertThat(unknown).isDirectory();
    } finally {
      FileSystemUtils.deleteRecursively(unknown);
    }
  }

  @Test
  void leavesNothing() throws IOException {
    Path path;
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      path = folder.path();
      Files.writeString(path.resolve("x"), "x");
    }
    String stem = path.getFileName().toString().replaceFirst("-[^-]*$", "");
    assertThat(path).doesNotExist();
    assertThat(SYSTEM.resolve(stem + ".lock")).doesNotExist();
  }
}
