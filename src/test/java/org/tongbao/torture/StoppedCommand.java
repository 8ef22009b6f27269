package org.tongbao.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;

/**
 * A command that is stopped at given moments, each before a change that it makes to the disk, and
 * then run again.
 *
 * <p>A kill leaves the files as they are at that moment. So one undisturbed command gives all
 * moments: before each change its folder is copied, and the command is run again on each copy. For
 * some moments a separate process is really ended there: killed, or asked to stop.
 */
final class StoppedCommand {
  /** Copies of the folder that are kept at the same time. */
  private static final int COPIES = 100;

  /** After one moment in so many, the command that goes on is stopped too. */
  private static final int TWICE = 10;

  /** For one moment in so many, a separate process is ended. */
  private static final int PROCESS = 25;

  private final Scenario scenario;
  private final Path root;
  private final Path folder;
  private final Path begun;
  private final PrintStream out;
  private final List<String> places = new ArrayList<>();
  private final int code;
  private final List<String> reminders;
  private final Map<String, String> expected;
  private final Map<Integer, String> stops = new HashMap<>();
  private final Map<String, List<Integer>> faults = new TreeMap<>();
  private final Random random = new Random(1);
  private int stopped;
  private int twice;
  private int processes;

  /** Runs the command undisturbed. */
  StoppedCommand(Scenario scenario, Path root, PrintStream out) throws IOException {
    this.scenario = scenario;
    this.root = root;
    this.folder = root.resolve("work");
    this.begun = root.resolve("begun");
    this.out = out;
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder.resolve("tmp"));
    scenario.prepare(folder);
    Traces.copy(folder, begun);
    Program.Run undisturbed = observed((change, written) -> places.add(Changes.place()));
    code = undisturbed.code();
    reminders = Traces.reminders(undisturbed);
    scenario.requireCode(code, undisturbed.err());
    expected = Traces.all(folder);
  }

  /** For each change of the undisturbed command, the place in the program that makes it. */
  List<String> places() {
    return places;
  }

  private Program.Run run() {
    return Program.command(scenario.arguments(folder));
  }

  private Program.Run observed(Changes.Observer observer) {
    Changes.observe(observer);
    try {
      return run();
    } finally {
      Changes.end();
    }
  }

  /** Stops the command at these moments. */
  void stop(List<Integer> moments) throws IOException, InterruptedException {
    for (int i = 0; i < moments.size(); i += COPIES) {
      List<Integer> next = moments.subList(i, Math.min(i + COPIES, moments.size()));
      List<Integer> copied = next.stream().filter(each -> !isProcess(each)).toList();
      Traces.copy(begun, folder);
      observed((change, written) -> copyAt(copied.contains(change), change, "at-" + change));
      for (int moment : next) {
        at(moment);
      }
      out.println(scenario + ": up to " + next.get(next.size() - 1) + " of " + places.size());
    }
  }

  private static boolean isProcess(int moment) {
    return moment % PROCESS == 0;
  }

  private void copyAt(boolean asked, int change, String copy) throws IOException {
    if (asked) {
      stops.putIfAbsent(change, Changes.place());
      Traces.copy(folder, root.resolve(copy));
    }
  }

  /** The copy may be missing: two runs need not make the same number of changes. */
  private boolean restore(String copy) throws IOException {
    Path from = root.resolve(copy);
    if (!Files.exists(from)) {
      return false;
    }
    Traces.copy(from, folder);
    return FileSystemUtils.deleteRecursively(from);
  }

  private void at(int moment) throws IOException, InterruptedException {
    if (isProcess(moment)) {
      end(moment, moment % (2 * PROCESS) == 0 || !scenario.canBeAsked());
    } else if (!restore("at-" + moment)) {
      return;
    }
    stopped++;
    tell(moment, Traces.unfinished(folder, expected));
    if (moment % TWICE == 0) {
      int second = 1 + random.nextInt(places.size());
      observed((change, written) -> copyAt(change == second, change, "second"));
      twice += restore("second") ? 1 : 0;
    }
    Program.Run again = run();
    if (again.code() != code) {
      tell(moment, List.of("exit code " + again.code() + ": " + again.err()));
    } else if (scenario.canBeAsked() && !Traces.reminders(again).equals(reminders)) {
      tell(moment, List.of("reminders: " + Traces.reminders(again)));
    } else {
      tell(moment, Traces.differences(expected, Traces.all(folder)));
    }
  }

  private void end(int moment, boolean kill) throws IOException, InterruptedException {
    Traces.copy(begun, folder);
    List<String> arguments = new ArrayList<>(List.of(kill ? "KILL" : "TERM", moment + ""));
    arguments.addAll(List.of(scenario.arguments(folder)));
    List<String> options =
        List.of(CountedDisk.OPTION, "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    ProgramProcess process =
        ProgramProcess.start(
            ProgramProcess.command(options, HaltedCommand.class, arguments),
            root.resolve("said.txt"));
    if (!HaltedCommand.ENDS.contains(process.code())) {
      tell(moment, List.of("ended with " + process.code() + ": " + process.said()));
    }
    processes++;
  }

  private void tell(int moment, List<String> found) {
    for (String fault : found) {
      String anywhere = fault.replace(root.toString(), "");
      faults.computeIfAbsent(anywhere, unused -> new ArrayList<>()).add(moment);
    }
  }

  /**
   * Prints what was tried, and the faults with their moments and places.
   *
   * @return whether there was no fault
   */
  boolean report() {
    out.printf(
        "%s: exit code %d, %d changes, stopped at %d (%d as processes), %d of them twice: %s%n",
        scenario,
        code,
        places.size(),
        stopped,
        processes,
        twice,
        faults.isEmpty() ? "nothing was lost" : faults.size() + " FAULTS");
    faults.forEach(
        (fault, moments) -> {
          List<String> where =
              moments.stream().map(at -> stops.getOrDefault(at, "a process")).distinct().toList();
          out.println("  " + moments.size() + " times " + fault.strip());
          out.println("    at " + moments + " in " + where);
        });
    return faults.isEmpty();
  }
}
