package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.workspace.Workspace;

class RunLogTest {
  private static final Charset CONSOLE = Charset.forName("GBK");

  @TempDir Path temp;

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(console, true, CONSOLE);
  private final RunLog log = new RunLog();
  private final PrintStream copied = log.copied(out);

  private String logged() throws Exception {
    Workspace workspace = Workspace.make(temp.resolve("office"));
    OffsetDateTime now = OffsetDateTime.parse("2026-07-08T09:10:11+08:00");
    Environment environment =
        new Environment(out, out, false, () -> 0, () -> now, Map.of(), temp, "0.2.0");
    log.end(workspace, environment, "run x", ExitCode.OK);
    return Files.readString(workspace.log().resolve("2026.log"));
  }

  /** A bar of progress has no end of line until it is whole. */
  @Test
  void printsAtOnceAndKeepsTheLastOfWhatIsPrintedOver() throws Exception {
    copied.print("\r读取 10%");
    assertThat(console.toString(CONSOLE)).isEqualTo("\r读取 10%");
    copied.print("\r读取 100%");
    copied.print("\n下一行\r\n");

    assertThat(console.toString(CONSOLE)).isEqualTo("\r读取 10%\r读取 100%\n下一行\r\n");
    assertThat(logged())
        .isEqualTo(
            """
            2026-07-08T09:10:11+08:00 tongbao 0.2.0 run x：退出码 0（进程 %d）
              读取 100%%
              下一行
            """
                .formatted(ProcessHandle.current().pid()));
  }

  @Test
  void tellsARunThatWasCutOffOnceAndNoneThatIsRunning() throws Exception {
    Workspace workspace = Workspace.make(temp.resolve("office"));
    OffsetDateTime now =
        OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    Environment environment =
        new Environment(out, out, false, () -> 0, () -> now, Map.of(), temp, "0.2.0");
    String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now);
    Path file = workspace.log().resolve(now.getYear() + ".log");
    Files.createDirectories(workspace.log());
    String begun = time + " tongbao 0.2.0 run %s：开始（进程 %d）\n";
    long own = ProcessHandle.current().pid();
    long none = 987_654_321; // larger than any system gives
    String before =
        begun.formatted("x", none)
            + begun.formatted("y", own)
            + "2020-01-01T00:00:00+08:00 tongbao 0.2.0 run z：开始（进程 %d）\n".formatted(own);
    Files.writeString(file, before);
    Files.write(file, "改过的一行\n".getBytes(CONSOLE), StandardOpenOption.APPEND);

    new RunLog().begin(workspace, environment, "run x");
    new RunLog().begin(workspace, environment, "run x");

    String head = time + " tongbao 0.2.0 run ";
    String all = new String(Files.readAllBytes(file), UTF_8);
    assertThat(all.substring(all.indexOf('\n', before.length()) + 1))
        .isEqualTo(
            head
                + "x：没有结束（进程 987654321，%s 开始）：被强行终止，或者断电\n".formatted(time)
                + head
                + "z：没有结束（进程 %d，2020-01-01T00:00:00+08:00 开始）：被强行终止，或者断电\n".formatted(own)
                + begun.formatted("x", own).repeat(2));
  }

  @Test
  void aCharacterMayComeInParts() throws IOException {
    for (byte each : "通报𠮷。\n".getBytes(UTF_8)) {
      copied.write(each);
    }
    copied.write("长".repeat(5_000).getBytes(UTF_8));

    assertThat(console.toString(CONSOLE)).startsWith("通报").endsWith("长".repeat(5_000));
  }
}
