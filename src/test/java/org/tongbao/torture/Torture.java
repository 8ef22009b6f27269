package org.tongbao.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;
import org.tongbao.Main;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;
import org.tongbao.torture.TorturedRun.Milestone;

/**
 * Kills runs of the program with kill -9 and runs them again: the same documents, no leftover
 * files, nothing counted twice. A run is killed at a random moment after one of the milestones that
 * can be seen from outside, each in its turn, so that the short steps are hit as often as the long
 * ones. A tenth more are asked to stop (SIGTERM) instead.
 *
 * <p>The run that is killed is a process with the launcher's flags. The run after it takes place
 * within this process, which is quicker, but for one in ten.
 */
final class Torture {
  private static final int SIGTERM_EVERY = 10;
  private static final int PROCESS_EVERY = 10;

  /** One run in so many is killed a second time. */
  private static final int TWICE = 5;

  /** What the shell says of a process that was killed, and of one that was asked to end. */
  private static final int KILLED = 137;

  private static final Set<Integer> STOPPED = Set.of(8, 143);

  private final Random random;
  private final Path folder;
  private final PrintStream out;
  private final List<TortureSample> samples = new ArrayList<>();
  private final Map<String, Integer> places = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int killed;
  private int stopped;
  private int endedBefore;
  private int tried;

  Torture(long seed, Path folder, PrintStream out) {
    this.random = new Random(seed);
    this.folder = folder;
    this.out = out;
  }

  /** {@code Torture [KILLS] [SEED]}. Ends with 1 if anything was lost. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    out.println("seed " + seed);
    Path folder = Files.createTempDirectory("tongbao-torture");
    Torture torture = new Torture(seed, folder, out);
    List<String> faults = torture.kill(kills);
    torture.report();
    FileSystemUtils.deleteRecursively(folder);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  /**
   * Kills so many runs.
   *
   * @return what was lost
   */
  List<String> kill(int kills) throws IOException, InterruptedException {
    for (Set<String> options : List.of(Set.<String>of(), Set.of("proof"))) {
      samples.add(measured("dongyuan-2023-q3", options));
    }
    for (Set<String> options : List.of(Set.<String>of(), Set.of("proof"))) {
      samples.add(measured("guangdong-2024-q2", options));
    }
    samples.add(measured("example-full", Set.of("archive")));
    while (killed < kills) {
      boolean sigterm = tried % SIGTERM_EVERY == SIGTERM_EVERY - 1;
      once(sample(), !sigterm);
      tried++;
      if (tried % 20 == 0) {
        out.println(killed + " killed, " + faults.size() + " faults");
      }
    }
    return faults;
  }

  private TortureSample measured(String name, Set<String> options)
      throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder.resolve(name + options.hashCode()));
    TortureSample sample = TortureSample.measured(name, options, place);
    out.printf(Locale.ROOT, "%s: %.1f s undisturbed%n", sample, sample.seconds());
    return sample;
  }

  /** Every third files; of the others, three in four are small, and half make a proof copy. */
  private TortureSample sample() {
    if (tried % 3 == 2) {
      return samples.get(samples.size() - 1);
    }
    int large = random.nextInt(4) == 0 ? 2 : 0;
    return samples.get(large + random.nextInt(2));
  }

  private void once(TortureSample sample, boolean kill) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder.resolve("run-" + tried));
    Path output = place.resolve("output");
    TorturedRun run = end(sample, place, kill);
    if (random.nextInt(TWICE) == 0) {
      run = end(sample, place, true); // what should have gone on is killed in its turn
    }
    for (String fault : Aftermath.bagFaults(output)) {
      faults.add(sample + ", run " + tried + " before the next: " + fault);
    }
    Program.Run again = again(sample, output, place);
    for (String fault : Aftermath.faults(sample, run, output, again)) {
      faults.add(sample + ", run " + tried + ": " + fault);
    }
    FileSystemUtils.deleteRecursively(place);
  }

  private TorturedRun end(TortureSample sample, Path place, boolean kill)
      throws IOException, InterruptedException {
    Milestone milestone = sample.milestone(random.nextInt(100));
    TorturedRun run = TorturedRun.start(place, sample);
    int code = run.end(milestone, sample.moment(milestone, random), kill);
    if (code == 0) {
      endedBefore++;
    } else if (kill && code == KILLED) {
      killed++;
      places.merge(Aftermath.place(place.resolve("output"), place), 1, Integer::sum);
    } else if (!kill && STOPPED.contains(code)) {
      stopped++;
    } else {
      faults.add(sample + ", run " + tried + ", code " + code + ": " + run.said());
    }
    return run;
  }

  private Program.Run again(TortureSample sample, Path output, Path place)
      throws IOException, InterruptedException {
    List<String> arguments = sample.arguments(output);
    if (tried % PROCESS_EVERY != 0) {
      return Program.command(arguments.toArray(String[]::new));
    }
    List<String> options = List.of("-Djava.io.tmpdir=" + place.resolve("tmp"));
    ProgramProcess process =
        ProgramProcess.start(
            ProgramProcess.command(options, Main.class, arguments), place.resolve("again.txt"));
    int code = process.code();
    String said = process.said().replaceAll("(?m)^读取 .*\\n", "");
    return new Program.Run(code, said, said);
  }

  /** What was tried, and the results. */
  void report() {
    out.printf(
        "%d runs: %d killed, %d stopped by SIGTERM, %d had ended before%n",
        tried, killed, stopped, endedBefore);
    places.forEach((where, count) -> out.printf("  %4d killed %s%n", count, where.substring(2)));
    faults.forEach(out::println);
    out.println(faults.isEmpty() ? "nothing was lost" : faults.size() + " FAULTS");
  }
}
