package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import org.tongbao.Main;
import org.tongbao.program.ProgramProcess;
import org.tongbao.samples.LargeInspection;

/**
 * Measures {@code check} of a large inspection beside commons-csv alone over the same sheets, in
 * turn, each in a process of its own with 256 MB: first as the launcher starts it, then with both
 * compilers.
 */
final class ImportBench {
  private static final int UNITS = 100_000;
  private static final int NAMED = 5_000;

  private final Path folder;
  private final int rounds;
  private final PrintStream out;

  private ImportBench(Path folder, int rounds, PrintStream out) {
    this.folder = folder;
    this.rounds = rounds;
    this.out = out;
  }

  /** {@code ImportBench [FINDINGS] [ROUNDS]}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    int findings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path folder = Files.createTempDirectory("tongbao-import-bench");
    new LargeInspection(UNITS, findings, NAMED).write(folder);
    out.println(UNITS + " units, " + findings + " findings in " + folder);
    ImportBench bench = new ImportBench(folder, rounds, out);
    try {
      bench.measure("the quick compiler", "-XX:TieredStopAtLevel=1");
      bench.measure("both compilers", "-XX:TieredStopAtLevel=4");
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void measure(String compiler, String option) throws IOException, InterruptedException {
    double[] clock = new double[rounds];
    double[] processor = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ProgramProcess.Spent alone =
          spent(option, CsvBaseline.class, List.of(sheet("units.csv"), sheet("findings.csv")));
      ProgramProcess.Spent check =
          spent(
              option,
              Main.class,
              List.of("check", folder.toString(), "--output", folder.resolve("output").toString()));
      clock[i] = check.clock() / alone.clock();
      processor[i] = check.processor() / alone.processor();
      out.printf(
          Locale.ROOT,
          "%s: csv %.1f s (processor %.1f), check %.1f s (%.1f), ratio %.2f (%.2f)%n",
          compiler,
          alone.clock(),
          alone.processor(),
          check.clock(),
          check.processor(),
          clock[i],
          processor[i]);
    }
    Arrays.sort(clock);
    Arrays.sort(processor);
    out.printf(
        Locale.ROOT,
        "%s: median ratio %.2f (processor %.2f)%n",
        compiler,
        clock[rounds / 2],
        processor[rounds / 2]);
  }

  private String sheet(String name) {
    return folder.resolve(name).toString();
  }

  private ProgramProcess.Spent spent(String compiler, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = ProgramProcess.command(List.of(compiler, "-Xmx256m"), main, arguments);
    return ProgramProcess.start(command, folder.resolve("output.txt")).spent();
  }
}
