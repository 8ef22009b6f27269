package org.tongbao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.workspace.Workspace;

/** The log of a workspace: a file for each year, to which every run adds all that it printed. */
final class RunLog {
  private final StringBuilder lines = new StringBuilder();

  /**
   * A stream that prints to another one at once, as a bar of progress wants it, and keeps every
   * line for the log as it stood in the end.
   */
  PrintStream copied(PrintStream console) {
    return new PrintStream(new Copying(console), true, StandardCharsets.UTF_8);
  }

  /** Receives UTF-8, of which a character may come in parts. */
  private final class Copying extends OutputStream {
    private final PrintStream console;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 10);
    private final CharBuffer characters = CharBuffer.allocate(1 << 10);
    private final StringBuilder line = new StringBuilder();
    private boolean overwritten;

    private Copying(PrintStream console) {
      this.console = console;
    }

    @Override
    public void write(int b) {
      bytes.put((byte) b);
      pass();
    }

    @Override
    public void write(byte[] text, int from, int length) {
      for (int at = from; at < from + length; ) {
        int part = Math.min(bytes.remaining(), from + length - at);
        bytes.put(text, at, part);
        at += part;
        pass();
      }
    }

    private void pass() {
      decoder.decode(bytes.flip(), characters, false);
      bytes.compact();
      String text = characters.flip().toString();
      characters.clear();
      console.print(text);
      text.chars().forEach(this::add);
    }

    /** What is printed over after a carriage return is not kept. */
    private void add(int each) {
      if (each == '\n') {
        lines.append("  ").append(line).append('\n');
      }
      if (each == '\n' || (overwritten && each != '\r')) {
        line.setLength(0);
      }
      overwritten = each == '\r';
      if (each != '\n' && each != '\r') {
        line.append((char) each);
      }
    }

    @Override
    public void flush() {
      console.flush();
    }
  }

  /**
   * Adds that a run begins, and which of the earlier ones have not come to their end. A run is as
   * good without it; {@link #end} says why the log cannot be written.
   *
   * @param command as it was given
   */
  void begin(Workspace workspace, Environment environment, String command) {
    try {
      Path file = file(workspace, environment);
      StringBuilder added = new StringBuilder();
      for (LogLine cut : LogLine.cutOff(file)) {
        added.append(head(environment, cut.command()) + cut.told() + "\n");
      }
      append(file, added + head(environment, command) + LogLine.begins());
    } catch (IOException | DateTimeParseException e) {
      // the first is told at the end, the second is a line that somebody has edited
    }
  }

  /**
   * Adds the end of a run and all that it printed. Where it cannot be written, the run is as good
   * without it.
   *
   * @param command as it was given
   */
  void end(Workspace workspace, Environment environment, String command, ExitCode code) {
    try {
      Path file = file(workspace, environment);
      append(file, head(environment, command) + LogLine.ends(code) + lines);
    } catch (IOException e) {
      environment.err().println("运行记录没有写入：" + FileFault.describe(e));
    }
  }

  private static Path file(Workspace workspace, Environment environment) {
    return workspace.log().resolve(environment.now().get().getYear() + ".log");
  }

  private static String head(Environment environment, String command) {
    var now = environment.now().get().truncatedTo(ChronoUnit.SECONDS);
    String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now);
    return "%s tongbao %s %s：".formatted(time, environment.version(), command);
  }

  private static void append(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
