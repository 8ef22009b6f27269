package org.tongbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.workspace.Workspace;

/** The log of a workspace: a file for each year, to which every run adds all that it printed. */
final class RunLog {
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  /** A stream that prints to another one and keeps every line for the log. */
  PrintStream copied(PrintStream console) {
    OutputStream both =
        new OutputStream() {
          private final ByteArrayOutputStream line = new ByteArrayOutputStream();

          @Override
          public void write(int b) {
            line.write(b);
            if (b == '\n') {
              lines.writeBytes("  ".getBytes(StandardCharsets.UTF_8));
              lines.writeBytes(line.toByteArray());
              console.print(line.toString(StandardCharsets.UTF_8));
              line.reset();
            }
          }

          @Override
          public void flush() {
            console.flush();
          }
        };
    return new PrintStream(both, true, StandardCharsets.UTF_8);
  }

  /**
   * Adds a run to the log. Where it cannot be written, the run is as good without it.
   *
   * @param command as it was given
   */
  void write(
      Optional<Workspace> workspace, Environment environment, String command, ExitCode code) {
    if (workspace.isEmpty()) {
      return;
    }
    var now = environment.now().get().truncatedTo(ChronoUnit.SECONDS);
    String head =
        "%s tongbao %s %s：退出码 %d%n"
            .formatted(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
                environment.version(),
                command,
                code.code());
    Path file = workspace.get().log().resolve(now.getYear() + ".log");
    try {
      Files.createDirectories(file.getParent());
      ByteArrayOutputStream entry = new ByteArrayOutputStream();
      entry.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      lines.writeTo(entry);
      Files.write(file, entry.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      environment.err().println("运行记录没有写入：" + FileFault.describe(e));
    }
  }
}
