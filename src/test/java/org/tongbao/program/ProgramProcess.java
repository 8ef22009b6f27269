package org.tongbao.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a separate process, with the launcher's flags. */
public record ProgramProcess(Process process, Path output, Instant begun) {

  /** The command line of a process, for callers that prefix it with another command. */
  public static List<String> command(
      List<String> javaOptions, Class<?> main, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtongbao.home=" + Path.of("").toAbsolutePath()));
    command.addAll(javaOptions);
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  /**
   * Starts a command.
   *
   * @param output the file that takes all output of the process
   */
  public static ProgramProcess start(List<String> command, Path output) throws IOException {
    return start(new ProcessBuilder(command), output);
  }

  /** The same with an environment of its own. */
  public static ProgramProcess start(ProcessBuilder builder, Path output) throws IOException {
    builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
    Instant begun = Instant.now();
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    return new ProgramProcess(process, output, begun);
  }

  /** Waits for its end and returns the exit code. */
  public int code() throws InterruptedException {
    return process.waitFor();
  }

  /**
   * The resources that it used.
   *
   * @param clock seconds
   * @param processor seconds of all its threads
   * @param megabytes its peak memory; 0 if the system does not provide it
   */
  public record Spent(double clock, double processor, double megabytes) {}

  /**
   * Waits for a successful end. The system provides these values only while a process runs, so they
   * are read twenty times a second.
   */
  public Spent spent() throws IOException, InterruptedException {
    Duration processor = Duration.ZERO;
    long kilobytes = 0;
    do {
      processor = process.info().totalCpuDuration().orElse(processor);
      kilobytes = Math.max(kilobytes, kilobytes(process.pid()));
    } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
    if (code() != 0) {
      throw new IllegalStateException(said());
    }
    Duration clock = Duration.between(begun, Instant.now());
    return new Spent(clock.toMillis() / 1e3, processor.toMillis() / 1e3, kilobytes / 1024.0);
  }

  /** The peak memory of a process so far. */
  private static long kilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended, or this is no Linux
    }
  }

  /** Its output so far. */
  public String said() throws IOException {
    return Files.readString(output, UTF_8);
  }
}
