package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tongbao.Main;
import org.tongbao.program.ProgramProcess;

/** A run in a separate process that the test observes and may kill. */
public final class TorturedRun {
  /** The files of a run show how far it is; a kill has to follow soon after a milestone. */
  private static final long POLL_NANOS = 500_000;

  private final Path folder;
  private final Path output;
  private final ProgramProcess run;
  private final long begun = System.nanoTime();

  private TorturedRun(Path folder, ProgramProcess run) {
    this.folder = folder;
    this.output = folder.resolve("output");
    this.run = run;
  }

  /** The steps of a run that can be observed from outside, in order. */
  enum Milestone {
    START,
    DATABASE,
    UNITS_READ,
    FINDINGS_READ,
    DRAFT_ASIDE,
    PROOF_ASIDE,
    DRAFT_STANDS,
    DESK_TAKEN,
    ORIGIN_COPIED,
    MADE_AGAIN,
    BAG_SEALED,
    BAG_STANDS,
    END
  }

  /** Starts the program on a sample; its output and its temporary files stand in {@code folder}. */
  static TorturedRun start(Path folder, TortureSample sample) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> command =
        ProgramProcess.command(
            List.of("-Djava.io.tmpdir=" + temporary),
            Main.class,
            sample.arguments(folder.resolve("output")));
    return new TorturedRun(folder, ProgramProcess.start(command, folder.resolve("told.txt")));
  }

  /** Lets it run; when it came to each milestone, in nanoseconds since its start. */
  Map<Milestone, Long> measure() throws IOException, InterruptedException {
    Map<Milestone, Long> times = new EnumMap<>(Milestone.class);
    while (run.process().isAlive()) {
      for (Milestone milestone : Milestone.values()) {
        if (milestone != Milestone.END && !times.containsKey(milestone) && isAt(milestone)) {
          times.put(milestone, System.nanoTime() - begun);
        }
      }
      TimeUnit.NANOSECONDS.sleep(POLL_NANOS);
    }
    times.put(Milestone.END, System.nanoTime() - begun);
    if (run.code() != 0) {
      throw new IllegalStateException(run.said());
    }
    return times;
  }

  /**
   * Waits until it has come to a milestone and for some nanoseconds more, and ends it then.
   *
   * @param kill as with kill -9; else it is asked to stop
   * @return the exit code, as the shell tells it
   */
  int end(Milestone milestone, long nanos, boolean kill) throws IOException, InterruptedException {
    while (run.process().isAlive() && !isAt(milestone)) {
      TimeUnit.NANOSECONDS.sleep(POLL_NANOS);
    }
    TimeUnit.NANOSECONDS.sleep(nanos);
    if (kill) {
      run.process().destroyForcibly();
    } else {
      run.process().destroy();
    }
    return run.code();
  }

  private boolean isAt(Milestone milestone) throws IOException {
    Path workshop = output.resolve(".tongbao");
    Path desk = archive(output).resolve(".tongbao");
    return switch (milestone) {
      case START -> true;
      case DATABASE -> Files.exists(workshop.resolve("tongbao.mv.db"));
      case UNITS_READ -> run.said().contains("读取 units");
      case FINDINGS_READ -> run.said().contains("读取 findings");
      case DRAFT_ASIDE -> Files.exists(workshop.resolve("aside.docx"));
      case PROOF_ASIDE -> Files.exists(workshop.resolve("aside-proof.docx"));
      case DRAFT_STANDS -> !documents(output).isEmpty();
      case DESK_TAKEN -> Files.exists(desk.resolve("filing"));
      case ORIGIN_COPIED -> Files.exists(desk.resolve("scratch"));
      case MADE_AGAIN -> Files.exists(desk.resolve("filing/data/notice.txt"));
      case BAG_SEALED -> Files.exists(desk.resolve("filing/tagmanifest-sha256.txt"));
      case BAG_STANDS -> !bags(archive(output)).isEmpty();
      case END -> false;
    };
  }

  /** The archive of a run that files. */
  static Path archive(Path output) {
    return output.resolveSibling("archive");
  }

  /** What stands where bags stand. */
  static List<Path> bags(Path archive) throws IOException {
    List<Path> bags = new ArrayList<>();
    for (Path year : list(archive)) {
      if (!year.endsWith(".tongbao")) {
        bags.addAll(list(year));
      }
    }
    return bags;
  }

  String said() throws IOException {
    return run.said();
  }

  /** Temporary files that this run or the run after it has not deleted. */
  List<Path> temporary() throws IOException {
    return list(folder.resolve("tmp"));
  }

  static List<Path> documents(Path output) throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path file : list(output)) {
      if (file.toString().endsWith(".docx")) {
        documents.add(file);
      }
    }
    return documents;
  }

  public static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
