package org.tongbao.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Stops commands at every change that they make to the disk, and runs them again: the same files as
 * undisturbed, no leftover, exit code 0.
 */
final class Torture {
  /** After the first change of the job repository, each of so many is in the sample. */
  private static final int FIRST = 20;

  /** So many more of each scenario are in the sample. */
  private static final int SPREAD = 3;

  /** At so many writes of each scenario the sample fills the disk. */
  private static final int FULL = 2;

  private Torture() {}

  /**
   * {@code Torture sample} for some moments of each scenario, {@code Torture [SCENARIO [FIRST
   * [LAST]]]} for all; {@code Torture full sample} and {@code Torture full [SCENARIO [FIRST
   * [STEP]]]} fill the disk instead. {@code Torture replace [EVERY]} replaces files while they are
   * read. Ends with 1 if anything was lost, or wrong.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    Path root =
        Path.of(System.getProperty("java.io.tmpdir"), "tongbao-" + ProcessHandle.current().pid());
    System.setProperty("java.io.tmpdir", root.resolve("work/tmp").toString());
    String first = arguments.length > 0 ? arguments[0] : "";
    String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    boolean whole =
        switch (first) {
          case "full" -> fill(rest, root, out);
          case "replace" ->
              Replacements.all(root, rest.length > 0 ? Integer.parseInt(rest[0]) : 1, out);
          default -> stop(arguments, root, out);
        };
    FileSystemUtils.deleteRecursively(root);
    System.exit(whole ? 0 : 1);
  }

  private static boolean stop(String[] arguments, Path root, PrintStream out)
      throws IOException, InterruptedException {
    boolean sample = arguments.length > 0 && arguments[0].equals("sample");
    boolean whole = true;
    for (Scenario scenario : Scenario.values()) {
      if (arguments.length == 0 || sample || arguments[0].equals(scenario.name())) {
        StoppedCommand command = new StoppedCommand(scenario, root, out);
        command.stop(sample ? sample(scenario, command.places()) : range(command, arguments));
        whole &= command.report();
      }
    }
    return whole;
  }

  private static boolean fill(String[] arguments, Path root, PrintStream out) throws IOException {
    boolean sample = arguments.length > 0 && arguments[0].equals("sample");
    boolean whole = true;
    for (Scenario scenario : Scenario.values()) {
      if (arguments.length == 0 || sample || arguments[0].equals(scenario.name())) {
        FullDisk disk = new FullDisk(scenario, root, out);
        int first = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        int step = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        disk.fill(
            sample
                ? IntStream.rangeClosed(1, FULL).map(i -> disk.writes() * i / (FULL + 1) + 1)
                : IntStream.iterate(first, i -> i <= disk.writes(), i -> i + step));
        whole &= disk.report();
      }
    }
    return whole;
  }

  private static List<Integer> range(StoppedCommand command, String[] arguments) {
    int first = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    int last = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
    return IntStream.rangeClosed(first, Math.min(last, command.places().size())).boxed().toList();
  }

  /** Spread over the command; for a plain run also those in which its job begins. */
  private static List<Integer> sample(Scenario scenario, List<String> places) {
    int all = places.size();
    IntStream spread = IntStream.rangeClosed(1, SPREAD).map(i -> all * i / (SPREAD + 1) + 1);
    int job = places.indexOf("batch.Jobs.complete") + 1;
    IntStream begin = IntStream.range(job, scenario == Scenario.RUN ? job + FIRST : job);
    return IntStream.concat(begin, spread).sorted().distinct().boxed().toList();
  }
}
