package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tongbao.Main;

/** The program without the libraries that it needs, as after unpacking onto a full disk. */
class MissingFilesTest {
  @Test
  void saysWhatToDoInsteadOfAStackTrace() throws Exception {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();

    Process process =
        new ProcessBuilder(
                java, "-Dstdout.encoding=UTF-8", "-cp", "" + classes, Main.class.getName(), "list")
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(told).isEqualTo(72);
    assertThat(told).startsWith("程序文件不全，请重新解压或安装：缺少 ").hasLineCount(1);
  }
}
