package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.RunFailed;

class DamagedDatabaseTest {
  @TempDir private Path folder;
  private DatabaseAddress address;
  private Path file;

  @BeforeEach
  void make() throws Exception {
    Path embedded = folder.resolve("tongbao");
    address = DatabaseAddress.chosen(null, Map.of(), embedded);
    file = folder.resolve("tongbao.mv.db");
    Database.open(address).close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 5000, 8191})
  void tellsWhatToDoWithAFileThatEndsTooEarly(int length) throws Exception {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    refusesTheFile();
  }

  @Test
  void tellsWhatToDoWithAFileThatIsNoDatabase() throws Exception {
    Files.write(file, new byte[20_000]);
    refusesTheFile();
  }

  private void refusesTheFile() {
    assertThatThrownBy(() -> Database.open(address))
        .isInstanceOf(RunFailed.class)
        .hasMessage("数据库文件已损坏：" + address + "。请把它改名或移走后再运行，以前的稿子不会被覆盖");
  }
}
