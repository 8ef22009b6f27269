package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Whole processes in turn: the bundle on the largest sample, sheets, counting, checks and a new
 * database included, and one document with four tables of fifty rows, by each maker: by Java as it
 * comes, and with the launcher's flags. The first round, in which the disk is read, does not count.
 */
final class ColdBench {
  private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int ROWS = 200;

  private final Path launcher;
  private final Path folder;
  private final List<Contenders> makers;
  private final List<Double> ours = new ArrayList<>();
  private final Map<Way, List<Double>> documents = new LinkedHashMap<>();

  private ColdBench(Path launcher, Path folder, List<Contenders> makers) {
    this.launcher = launcher;
    this.folder = folder;
    this.makers = makers;
    for (Contenders maker : makers) {
      documents.put(new Way(maker, List.of()), new ArrayList<>());
      documents.put(new Way(maker, FLAGS), new ArrayList<>());
    }
  }

  /** A maker, and the flags that its Java is given. */
  private record Way(Contenders maker, List<String> flags) {}

  /**
   * Measures the bundle whose launcher the first argument names, as many rounds as the second says
   * (else 9), against those makers that are named after it, else against all.
   */
  public static void main(String[] arguments) throws Exception {
    List<Contenders> named =
        Stream.of(arguments)
            .skip(2)
            .map(name -> name.toUpperCase(Locale.ROOT).replace('-', '_'))
            .map(Contenders::valueOf)
            .toList();
    Path launcher = Path.of(arguments[0]);
    int rounds = arguments.length < 2 ? 9 : Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("tongbao-cold");
    try {
      new ColdBench(launcher, folder, named.isEmpty() ? List.of(Contenders.values()) : named)
          .measure(rounds);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void measure(int rounds) throws Exception {
    for (Contenders maker : makers) {
      maker.make().prepare(folder);
    }
    round(0);
    for (Contenders maker : makers) {
      Contenders.requireSameWords(maker.name(), FilledNotice.of(ROWS), filled(maker));
    }
    ours.clear();
    documents.values().forEach(List::clear);
    for (int i = 1; i <= rounds; i++) {
      round(i);
    }
    System.out.printf(
        Locale.ROOT, "Medians of %d rounds; tongbao run: %.2f s%n%n", rounds, median(ours));
    System.out.println("| one document by | flags of Java | seconds | tongbao run, times this |");
    System.out.println("|---|---|---|---|");
    documents.forEach(this::row);
  }

  private void row(Way way, List<Double> seconds) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < seconds.size(); i++) {
      ratios.add(ours.get(i) / seconds.get(i));
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.2f | **%.2f** |%n",
        way.maker.make().name(),
        way.flags.isEmpty() ? "none" : "the launcher's",
        median(seconds),
        median(ratios));
  }

  private void round(int number) throws Exception {
    String output = folder.resolve("output" + number).toString();
    String input = launcher.resolveSibling("input/guangdong-2024-q2").toString();
    ours.add(seconds(List.of(launcher.toString(), "run", input, "--output", output)));
    for (Map.Entry<Way, List<Double>> way : documents.entrySet()) {
      way.getValue().add(seconds(filling(way.getKey())));
    }
  }

  private List<String> filling(Way way) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(way.flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Contenders.class.getName(), way.maker.name(), folder.toString()));
    command.addAll(List.of(filled(way.maker).toString(), String.valueOf(ROWS)));
    return command;
  }

  private Path filled(Contenders maker) {
    return folder.resolve(maker.name() + "-filled.docx");
  }

  private double seconds(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Path printed = folder.resolve("output.txt");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(Files.readString(printed));
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
