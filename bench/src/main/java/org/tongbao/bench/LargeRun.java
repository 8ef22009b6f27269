package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import org.tongbao.Main;
import org.tongbao.program.ProgramProcess;

/**
 * Measures whole runs of a sample with more and more rows added to one attachment, each in a
 * process of its own with 128 MB, started as the launcher does.
 */
final class LargeRun {
  private static final List<String> ROWS = List.of("10000", "20000", "50000", "100000");

  private LargeRun() {}

  /** {@code LargeRun [ROWS]...} */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    for (String rows : arguments.length > 0 ? List.of(arguments) : ROWS) {
      int added = Integer.parseInt(rows);
      Path folder = Files.createTempDirectory("tongbao-large");
      BenchInput.with(added, folder);
      List<String> run =
          List.of("run", folder.toString(), "--output", folder.resolve("output").toString());
      List<String> command = ProgramProcess.command(List.of("-Xmx128m"), Main.class, run);
      ProgramProcess.Spent spent =
          ProgramProcess.start(command, folder.resolve("output.txt")).spent();
      out.printf(
          Locale.ROOT,
          "%6d rows: %.1f s, processor %.1f s, %.2f ms a row%n",
          added,
          spent.clock(),
          spent.processor(),
          1e3 * spent.processor() / added);
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
