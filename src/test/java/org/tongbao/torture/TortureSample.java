package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongbao.output.Sha256;
import org.tongbao.torture.TorturedRun.Milestone;

/** A sample whose runs are killed, and the result of a run that is not killed. */
final class TortureSample {
  private final String name;
  private final Set<String> options;
  private final Map<String, String> documents = new TreeMap<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final Map<Milestone, Long> gaps = new EnumMap<>(Milestone.class);
  private Aftermath.Rows rows = new Aftermath.Rows(0, 0, 0, 0);
  private List<String> counts = List.of();

  private TortureSample(String name, Set<String> options) {
    this.name = name;
    this.options = options;
  }

  /** Runs a sample without a kill and keeps the result and the times of the milestones. */
  static TortureSample measured(String name, Set<String> options, Path folder)
      throws IOException, InterruptedException {
    TortureSample sample = new TortureSample(name, options);
    TorturedRun run = TorturedRun.start(folder, sample);
    Map<Milestone, Long> times = run.measure();
    Path output = folder.resolve("output");
    for (Path document : TorturedRun.documents(output)) {
      sample.documents.put(String.valueOf(document.getFileName()), Sha256.of(document));
    }
    sample.counts = counts(run.said());
    sample.rows = Aftermath.rows(output);
    for (Milestone milestone : Milestone.values()) {
      Long time = times.get(milestone);
      if (time != null) {
        sample.milestones.add(milestone);
        sample.gaps.put(milestone, time);
      }
    }
    return sample;
  }

  /** What a summary says was read and counted, without files and seconds. */
  static List<String> counts(String said) {
    return said.lines().filter(line -> line.matches("  (?!用时|档案包|指纹|归档时间).*")).toList();
  }

  List<String> arguments(Path output) {
    List<String> arguments =
        new ArrayList<>(List.of("run", Path.of("input", name).toString(), "--output"));
    arguments.add(output.toString());
    if (options.contains("proof")) {
      arguments.add("--proof");
    }
    if (isFiled()) {
      arguments.addAll(List.of("--archive", TorturedRun.archive(output).toString()));
    }
    return arguments;
  }

  /** Whether its runs file what they make. */
  boolean isFiled() {
    return options.contains("archive");
  }

  /** One of the milestones before the end, each as often as the others. */
  Milestone milestone(int index) {
    return milestones.get(index % (milestones.size() - 1));
  }

  /** Some nanoseconds after a milestone, up to a little more than the next usually takes. */
  long moment(Milestone milestone, Random random) {
    Milestone next = milestones.get(milestones.indexOf(milestone) + 1);
    long gap = gaps.getOrDefault(next, 0L) - gaps.getOrDefault(milestone, 0L);
    return (long) (random.nextDouble() * 1.1 * Math.max(gap, 1_000_000));
  }

  double seconds() {
    return gaps.getOrDefault(Milestone.END, 0L) / 1e9;
  }

  Map<String, String> documents() {
    return documents;
  }

  List<String> counts() {
    return counts;
  }

  Aftermath.Rows rows() {
    return rows;
  }

  @Override
  public String toString() {
    return name + options.stream().map(option -> " --" + option).collect(Collectors.joining());
  }
}
