package org.tongbao.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.program.Program;

/** Runs of the program, one after the other, in one process with little memory. */
final class AttackRun {
  static final String PRINTED = "printed.txt";

  private AttackRun() {}

  /**
   * What the child process does: a run for each folder, its exit code and the processor's
   * milliseconds written down.
   */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      Path path = Path.of(folder);
      long begun = processorMillis();
      int code;
      try (OutputStream printed = Files.newOutputStream(path.resolve(PRINTED))) {
        PrintStream all = new PrintStream(printed, true, UTF_8);
        code =
            Program.execute(
                new String[] {
                  "run",
                  path.resolve("input").toString(),
                  "--output",
                  path.resolve("output").toString(),
                  "--templates",
                  path.resolve("templates").toString()
                },
                all,
                all,
                () -> 1.25);
      }
      String result = code + " " + (processorMillis() - begun);
      Files.writeString(path.resolve("result.txt"), result, UTF_8);
    }
    System.exit(0); // an abandoned thread may still run
  }

  /** Of this process, so that other programs do not count. */
  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  /**
   * Runs the program for each of these folders in one process.
   *
   * @return the process's exit code
   */
  static int inOneProcess(Path home, List<Path> folders) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtongbao.home=" + home.toAbsolutePath(),
                AttackRun.class.getName()));
    folders.forEach(folder -> command.add(folder.toAbsolutePath().toString()));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
