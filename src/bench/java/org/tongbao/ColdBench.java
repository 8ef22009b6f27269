package org.tongbao;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole processes in turn: the packed program on the largest sample, sheets, counting, checks and a
 * new database included, and {@link PoiTlNotice}, which fills one template. Both have the
 * launcher's flags; the first round, in which the launcher has its class-data archive made, does
 * not count.
 */
final class ColdBench {
  private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int ARCHIVE_MILLIS = 45_000;

  private final Path folder;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> peer = new ArrayList<>();

  private ColdBench(Path folder) {
    this.folder = folder;
  }

  /** Measures as many pairs as the first argument says. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("tongbao-cold");
    try {
      new ColdBench(folder).measure(Integer.parseInt(arguments[0]));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void measure(int pairs) throws Exception {
    PoiTlNotice.writeTemplate(folder.resolve("template.docx"));
    run(0);
    fill();
    Thread.sleep(ARCHIVE_MILLIS);
    ours.clear();
    peer.clear();
    for (int i = 1; i <= pairs; i++) {
      run(i);
      fill();
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      ratios.add(ours.get(i) / peer.get(i));
    }
    System.out.printf(
        Locale.ROOT,
        "medians of %d pairs: tongbao run %.2f s, poi-tl %.2f s, ratio of the pairs %.2f%n",
        pairs,
        median(ours),
        median(peer),
        median(ratios));
  }

  private void run(int number) throws Exception {
    String output = folder.resolve("output" + number).toString();
    ours.add(seconds(List.of("./tongbao", "run", "input/guangdong-2024-q2", "--output", output)));
  }

  private void fill() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PoiTlNotice.class.getName());
    command.add(folder.resolve("template.docx").toString());
    command.add(folder.resolve("filled.docx").toString());
    peer.add(seconds(command));
  }

  private double seconds(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Path told = folder.resolve("told");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(Files.readString(told));
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
