package org.tongbao.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;

/** The timer that docs/operations.md describes. */
class TimerTest {
  private static final Path GUIDE = Path.of("docs/operations.md");
  private static final Pattern UNIT = Pattern.compile("```ini\n(.*?)```", Pattern.DOTALL);

  @TempDir Path temp;

  private static List<String> units() throws IOException {
    List<String> units = new ArrayList<>();
    Matcher unit = UNIT.matcher(Files.readString(GUIDE));
    while (unit.find()) {
      units.add(unit.group(1));
    }
    return units;
  }

  @Test
  void takesWhatIsAllRightForASuccess() throws IOException {
    assertThat(units().get(0))
        .contains(
            "SuccessExitStatus=%d %d\n"
                .formatted(ExitCode.UNCHANGED.code(), ExitCode.WARNINGS.code()));
  }

  @Test
  void isAcceptedBySystemd() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")));
    Path launcher = Path.of("tongbao").toAbsolutePath();
    Path service = temp.resolve("tongbao.service");
    Path timer = temp.resolve("tongbao.timer");
    Files.writeString(service, units().get(0).replace("/opt/tongbao/tongbao", "" + launcher));
    Files.writeString(timer, units().get(1));

    Process process =
        new ProcessBuilder("systemd-analyze", "verify", "" + service, "" + timer)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain(temp.toString());
  }
}
