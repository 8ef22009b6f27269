package org.tongbao.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run in a separate process that ends in the middle, as if it were killed. */
public final class KilledRun {
  private KilledRun() {}

  /** What the child process does. */
  public static void main(String[] arguments) throws SQLException {
    DriverManager.registerDriver(new HaltingDriver());
    System.exit(Program.execute(arguments, System.out, System.err, () -> 0));
  }

  /**
   * Runs until a given commit.
   *
   * @return the exit code: {@link HaltingDriver#KILLED} unless the run had ended before
   */
  public static int afterCommit(int commit, Program program, String... options)
      throws IOException, InterruptedException {
    return at(String.valueOf(commit), List.of(), program, options);
  }

  /**
   * Runs until a given commit, counted from the first statement that names a table.
   *
   * @param cores how many the process has
   */
  public static int afterCommitFrom(String table, int commit, int cores, Program program)
      throws IOException, InterruptedException {
    return at(table + "+" + commit, List.of("-XX:ActiveProcessorCount=" + cores), program);
  }

  private static int at(String moment, List<String> java, Program program, String... options)
      throws IOException, InterruptedException {
    Path workshop = Files.createDirectories(program.output().resolve(".tongbao"));
    String database =
        program.database() == null
            ? "jdbc:h2:file:"
                + workshop.resolve("tongbao")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
            : program.database();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                program.input("").toString(),
                "--output",
                program.output().toString(),
                "--database",
                "jdbc:halt:" + moment + database.substring("jdbc".length())));
    arguments.addAll(Arrays.asList(options));
    return ProgramProcess.start(
            ProgramProcess.command(java, KilledRun.class, arguments),
            program.output().resolveSibling("killed.log"))
        .code();
  }
}
