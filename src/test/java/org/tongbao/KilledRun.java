package org.tongbao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run in a process of its own that is gone in the middle, as if killed. */
final class KilledRun {
  private KilledRun() {}

  /** What the child process does. */
  public static void main(String[] arguments) throws SQLException {
    DriverManager.registerDriver(new HaltingDriver());
    System.exit(Main.run(arguments, System.out, System.err, UTF_8, false, () -> 0));
  }

  /**
   * Runs until a given commit.
   *
   * @return the exit code: {@link HaltingDriver#KILLED} unless the run had ended before
   */
  static int afterCommit(int commit, Path input, Path output, String... options)
      throws IOException, InterruptedException {
    Path workshop = Files.createDirectories(output.resolve(".tongbao"));
    String database =
        "h2:file:" + workshop.resolve("tongbao") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtongbao.home=" + Path.of("").toAbsolutePath(),
                KilledRun.class.getName()));
    command.addAll(
        Arrays.asList(
            "run",
            input.toString(),
            "--output",
            output.toString(),
            "--database",
            "jdbc:halt:" + commit + ":" + database));
    command.addAll(Arrays.asList(options));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.resolve(".tongbao/killed.log").toFile())
            .start();
    return process.waitFor();
  }
}
