package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.InputRefused;

class InputTest {
  @TempDir private Path folder;

  /** What no path can have differs with the system; this none can have. */
  @Test
  void refusesAFolderThatCannotBeCalledSo() {
    assertThatThrownBy(() -> new Input(folder).other("../a\0b"))
        .isInstanceOf(InputRefused.class)
        .hasMessage("../a□b: 错误：没有这个目录。请写出放有 notice.yaml 的目录。");
  }
}
