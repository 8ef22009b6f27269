package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.program.ProgramProcess;
import org.tongbao.samples.National;

/**
 * Makes all notices of an invented country by the launcher, within 512 MB, on one core and on two,
 * and says how fast: {@code NationalRun FOLDER [PART]}, where 5 means a fifth of a country as large
 * as the real one. On Linux the whole process is held to its cores, its collector and compiler too.
 */
final class NationalRun {
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  private NationalRun() {}

  /** Writes the set and runs it. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    Path folder =
        arguments.length > 0
            ? Path.of(arguments[0])
            : Files.createTempDirectory("tongbao-national");
    Path input = folder.resolve("input");
    part(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1).write(input);
    out.println("written below " + folder);
    for (int cores = 1; cores <= 2; cores++) {
      Path output = folder.resolve("output-" + cores);
      FileSystemUtils.deleteRecursively(output);
      measure(input, output, cores, out);
    }
  }

  private static National part(int divisor) {
    National whole = National.WHOLE;
    return new National(
        whole.provinces() / divisor,
        whole.cities() / divisor,
        whole.counties() / divisor,
        whole.sites() / divisor,
        whole.accounts() / divisor,
        whole.findings() / divisor,
        whole.vetoOneIn());
  }

  /** The launcher on so many cores; where they cannot be taken away, Java only counts so many. */
  private static ProcessBuilder launcher(Path input, Path output, int cores) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(TASKSET)) {
      command.addAll(List.of(TASKSET.toString(), "-c", "0-" + (cores - 1)));
    }
    command.addAll(List.of("./tongbao", "run", input.toString(), "--output", output.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TONGBAO_JAVA_OPTS", "-Xmx512m -XX:ActiveProcessorCount=" + cores);
    return builder;
  }

  private static void measure(Path input, Path output, int cores, PrintStream out)
      throws Exception {
    ProcessBuilder builder = launcher(input, output, cores);
    Files.createDirectories(output.getParent());
    Path printed = output.resolveSibling("printed-" + cores + ".txt");
    ProgramProcess.Spent spent = ProgramProcess.start(builder, printed).spent();
    Path derived = output.resolve("第1稿-另出");
    List<Path> notices = documents(derived);
    long letters =
        notices.stream().filter(file -> file.startsWith(derived.resolve("整改通知单"))).count();
    double making = stepSeconds(output);
    double deflating = deflateSeconds(notices);
    out.printf(
        Locale.ROOT,
        "%d cores: %d notices of regions and %d letters; whole run %.0f s (%.0f s of processor),"
            + " derived notices %.1f s, %.0f a second; %.0f MB at most; %.1f times deflating"
            + " (%.2f s)%n",
        cores,
        notices.size() - letters,
        letters,
        spent.clock(),
        spent.processor(),
        making,
        notices.size() / making,
        spent.megabytes(),
        making / deflating,
        deflating);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }

  private static double stepSeconds(Path output) throws SQLException {
    String url = "jdbc:h2:file:" + output.resolve(".tongbao/tongbao").toAbsolutePath();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet step =
            statement.executeQuery(
                "SELECT DATEDIFF(MILLISECOND, start_time, end_time) FROM batch_step_execution"
                    + " WHERE step_name = 'derived'")) {
      step.next();
      return step.getLong(1) / 1000.0;
    }
  }

  /** The time to deflate all main parts once, on one thread, at the level of the documents. */
  private static double deflateSeconds(List<Path> notices) throws IOException {
    List<byte[]> bodies = new ArrayList<>();
    for (Path file : notices) {
      bodies.add(Deflating.documentXml(file));
    }
    Deflating deflating = new Deflating();
    long begun = System.nanoTime();
    bodies.forEach(deflating::deflate);
    return (System.nanoTime() - begun) / 1e9;
  }
}
