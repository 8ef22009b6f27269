package org.tongbao.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.h2.engine.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/**
 * A command whose disk is full at a given write and stays full until its end; then it is run again
 * with space. Each time: one sentence that names the disk, and then the same files as undisturbed.
 */
final class FullDisk {
  private static final Set<Integer> CODES =
      Set.of(ExitCode.FILES.code(), ExitCode.DATABASE.code(), ExitCode.NOT_FILED.code());

  private static final Pattern PROGRESS = Pattern.compile("^(读取|另出通报：|通报已经生成，但没有归档)");

  private static final String LINUX = "No space left on device";
  private static final String WINDOWS = "There is not enough space on the disk";
  private static final String CHINESE_WINDOWS = "磁盘空间不足。";

  private final Scenario scenario;
  private final Path folder;
  private final Path begun;
  private final PrintStream out;
  private final List<String> places = new ArrayList<>();
  private final Program.Run undisturbed;
  private final Map<String, String> expected;
  private final Map<String, List<String>> faults = new TreeMap<>();
  private int tried;
  private int succeeded;
  private @Nullable Path first;
  private int writes;
  private String place = "";

  /** Runs the command undisturbed. */
  FullDisk(Scenario scenario, Path root, PrintStream out) throws IOException {
    this.scenario = scenario;
    this.folder = root.resolve("work");
    this.begun = root.resolve("begun");
    this.out = out;
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder.resolve("tmp"));
    scenario.prepare(folder);
    Traces.copy(folder, begun);
    undisturbed =
        observed(
            (change, written) -> {
              if (written != null) {
                places.add(Changes.place());
              }
            });
    scenario.requireCode(undisturbed.code(), undisturbed.err());
    expected = Traces.all(folder);
  }

  /** How many writes the undisturbed command makes. */
  int writes() {
    return places.size();
  }

  private Program.Run observed(Changes.Observer observer) {
    Changes.observe(observer);
    try {
      return Program.command(scenario.arguments(folder));
    } finally {
      Changes.end();
    }
  }

  /** Fills the disk at these writes, each time from the beginning. */
  void fill(IntStream moments) throws IOException {
    for (int moment : moments.toArray()) {
      fill(moment);
      if (tried % 50 == 0) {
        out.println(scenario + ": full at " + moment + " of " + writes());
      }
    }
  }

  private void fill(int moment) throws IOException {
    Traces.copy(begun, folder);
    first = null;
    writes = 0;
    String words = List.of(LINUX, WINDOWS, LINUX, CHINESE_WINDOWS).get(moment % 4);
    Program.Run full =
        observed(
            (change, written) -> {
              if (written != null && (++writes == moment || isFull(written))) {
                refuse(written, words);
              }
            });
    if (first == null) {
      return; // two runs need not make the same number of writes
    }
    tried++;
    endProcess();
    int before = succeeded;
    SortedMap<String, String> left = Traces.all(folder);
    if (shown(full).equals(shown(undisturbed)) && Traces.differences(expected, left).isEmpty()) {
      succeeded++;
    } else {
      requireSentence(moment, full);
      Traces.unfinished(folder, expected).forEach(fault -> tell(moment, fault));
    }
    if (scenario.canBeAsked() || succeeded == before) {
      runAgain(moment);
    }
  }

  /**
   * H2 keeps a database that could not write while it was opened as open, for as long as the
   * process is there; the process of a command would be gone.
   */
  private static void endProcess() {
    try {
      Field open = Engine.class.getDeclaredField("DATABASES");
      open.setAccessible(true);
      ((Map<?, ?>) open.get(null)).clear();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void runAgain(int moment) throws IOException {
    Program.Run again = Program.command(scenario.arguments(folder));
    if (again.code() != undisturbed.code()
        || !Traces.reminders(again).equals(Traces.reminders(undisturbed))) {
      tell(moment, "said afterwards " + shown(again));
    }
    Traces.differences(expected, Traces.all(folder)).forEach(fault -> tell(moment, fault));
  }

  /** Each folder of the scenario is a disk: output, archive, site, tmp. */
  private String disk(Path file) {
    return folder.relativize(file).getName(0).toString();
  }

  private boolean isFull(Path written) {
    return first != null && disk(written).equals(disk(first));
  }

  /** A full disk's exception, which names a file only when the file is new. */
  private void refuse(Path written, String words) throws IOException {
    if (first == null) {
      first = written;
      place = Changes.place();
    }
    if (Files.exists(written)) {
      throw new IOException(words);
    }
    throw new FileSystemException(written.toString(), null, words);
  }

  /**
   * One line about the disk; beside it only progress, and the result if the command has one without
   * the file.
   */
  private void requireSentence(int moment, Program.Run full) {
    List<String> usual = shown(undisturbed).lines().toList();
    List<String> said = shown(full).lines().skip(1).filter(line -> !usual.contains(line)).toList();
    List<String> sentence = said.stream().filter(line -> !PROGRESS.matcher(line).find()).toList();
    String fullDisk = folder.resolve(disk(Objects.requireNonNull(first))).toString();
    if (sentence.size() != 1
        || !sentence.get(0).startsWith("磁盘空间不足")
        || !sentence.get(0).contains(fullDisk)
        || !(CODES.contains(full.code()) || full.code() == undisturbed.code())) {
      tell(moment, full.code() + " for " + fullDisk + ": " + String.join("\n    ", said));
    }
  }

  private static String shown(Program.Run run) {
    return run.code() + "\n" + run.out() + run.err();
  }

  private void tell(int moment, String fault) {
    String anywhere = fault.replace(folder.toString(), "").replaceAll("\\d{5,}", "N");
    faults.computeIfAbsent(anywhere, unused -> new ArrayList<>()).add(moment + " " + place);
  }

  /**
   * Prints what was tried, and the faults with their moments and places.
   *
   * @return whether there was no fault
   */
  boolean report() {
    out.printf(
        "%s: %d writes, disk full at %d, made all the same %d: %s%n",
        scenario,
        writes(),
        tried,
        succeeded,
        faults.isEmpty() ? "one sentence each, nothing was lost" : faults.size() + " FAULTS");
    faults.forEach(
        (fault, moments) -> {
          out.println("  " + moments.size() + " times " + fault.strip());
          out.println("    at " + moments.subList(0, Math.min(moments.size(), 12)));
        });
    return faults.isEmpty();
  }
}
