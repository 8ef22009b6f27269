package org.tongbao.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The completion that the package installs, in a real bash. */
@EnabledOnOs(OS.LINUX)
class BashCompletionTest {
  @TempDir Path temp;

  private String complete(String... words) throws Exception {
    Path script = temp.resolve("tongbao.bash");
    Files.writeString(script, BashCompletion.text());
    String line =
        """
        compopt() { :; } # bash has it only while it completes
        source %s
        COMP_WORDS=(%s) COMP_CWORD=%d
        _complete_tongbao
        echo "${COMPREPLY[*]}"
        """
            .formatted(script, String.join(" ", words), words.length - 1);
    Process bash = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    return said.strip();
  }

  @Test
  void completesCommandsAndOptions() throws Exception {
    assertThat(complete("tongbao", "doc")).isEqualTo("doctor");
    assertThat(complete("tongbao", "archive", "ver")).isEqualTo("verify");
    assertThat(complete("tongbao", "run", "--works")).isEqualTo("--workspace");
  }
}
