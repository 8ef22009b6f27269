package org.tongbao.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files invented notices and measures what an archive's commands take, each in a process of its own
 * started by the launcher with 64 MB, in turn with {@code sha256sum} over the same files. It runs
 * in the project's folder, which is built.
 */
final class ArchiveBench {
  private static final int PER_YEAR = 500;
  private static final int ROUNDS = 3;
  private static final String[] FILES = {
    Bag.DOCX, Bag.TEXT, Bag.INPUT + "/notice.yaml", Bag.INPUT + "/units.csv", Bag.INPUT + "/a.csv"
  };
  private static final int[] BYTES = {24_000, 12_000, 2_000, 20_000, 6_000};

  private static final String SUM = "sha256sum";
  private static final String VERIFY = "verify --all";
  private static final String QUICK = "verify --all --quick";

  /** As POSIX has the shell's {@code times} print them. */
  private static final Pattern MINUTES_AND_SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");

  private final Path archive;
  private final PrintStream out;

  private ArchiveBench(Path archive, PrintStream out) {
    this.archive = archive;
    this.out = out;
  }

  /** {@code ArchiveBench [N] [DIR]}: bags that stand there already are taken as they are. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    int notices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Path folder =
        arguments.length > 1
            ? Path.of(arguments[1])
            : Files.createTempDirectory("tongbao-archive-bench");
    ArchiveBench bench = new ArchiveBench(folder.resolve("archive-" + notices), out);
    bench.fill(notices);
    bench.measure();
  }

  private void fill(int notices) throws Exception {
    Archive target = new Archive(archive);
    Files.createDirectories(target.workFolder());
    Random random = new Random(2026);
    for (int i = 0; i < notices; i++) {
      Metadata metadata = SmallBag.metadata(SmallBag.code(2000 + i / PER_YEAR, 1 + i % PER_YEAR));
      Path bag = target.bag(metadata.entry().code());
      if (Files.exists(bag)) {
        continue;
      }
      Files.createDirectories(bag.resolve(Bag.INPUT));
      Files.createDirectories(bag.resolve(Bag.DESCRIPTION));
      for (int file = 0; file < FILES.length; file++) {
        byte[] bytes = new byte[BYTES[file]];
        random.nextBytes(bytes);
        Files.write(bag.resolve(FILES[file]), bytes);
      }
      Files.writeString(bag.resolve(Bag.METADATA), MetadataXml.print(metadata));
      Files.writeString(bag.resolve(Bag.RESULTS), ResultsXml.print(SmallBag.results()));
      Files.writeString(bag.resolve(Bag.REPORT), "{}\n");
      BagSeal.close(bag, BagWriter.info(metadata));
    }
    out.println(notices + " bags in " + archive);
  }

  private void measure() throws Exception {
    String all = "find '" + archive + "' -path '*/20*' -type f -print0 | xargs -0 ";
    time("sh", "-c", all + "cat >/dev/null"); // into the disk's memory
    time("./tongbao", "run", "input/guangdong-2024-q2", "--output", archive + "-first-run");
    Files.deleteIfExists(archive.resolve(".tongbao/catalogue.tsv"));
    print("list, the catalogue made anew", List.of(time(command("list"))));
    Map<String, String[]> commands = new LinkedHashMap<>();
    commands.put("list", command("list"));
    commands.put("list --text --year", command("list", "--text", "第17次", "--year", "2011"));
    commands.put("--version", new String[] {"./tongbao", "--version"});
    commands.put(SUM, new String[] {"sh", "-c", all + "sha256sum >/dev/null"});
    commands.put("sha512sum", new String[] {"sh", "-c", all + "sha512sum >/dev/null"});
    commands.put(VERIFY, command("verify", "--all"));
    commands.put(QUICK, command("verify", "--all", "--quick"));
    Map<String, List<Time>> times = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, String[]> each : commands.entrySet()) {
        times.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(time(each.getValue()));
      }
    }
    times.forEach(this::print);
    for (String name : List.of(VERIFY, QUICK)) {
      out.printf(
          Locale.ROOT,
          "%s : sha256sum = %.2f by the clock, %.2f of the processor (medians of %d ratios)%n",
          name,
          ratio(times, name, Time::clock),
          ratio(times, name, Time::processor),
          ROUNDS);
    }
  }

  private String[] command(String... words) {
    return Stream.of(
            Stream.of("./tongbao", "archive"),
            Stream.of(words),
            Stream.of("--archive", archive.toString()))
        .flatMap(Function.identity())
        .toArray(String[]::new);
  }

  private static double ratio(
      Map<String, List<Time>> times, String name, ToDoubleFunction<Time> of) {
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ratios[round] =
          of.applyAsDouble(Objects.requireNonNull(times.get(name)).get(round))
              / of.applyAsDouble(Objects.requireNonNull(times.get(SUM)).get(round));
    }
    return median(ratios);
  }

  private void print(String what, List<Time> times) {
    out.printf(
        Locale.ROOT,
        "%7.2f s, %6.2f s of the processor  %s%n",
        median(times.stream().mapToDouble(Time::clock).toArray()),
        median(times.stream().mapToDouble(Time::processor).toArray()),
        what);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /**
   * What a command took, in seconds.
   *
   * @param processor its own and its children's, user and system
   */
  private record Time(double clock, double processor) {}

  /** Runs a command in a shell, which prints at its end what its children took. */
  private static Time time(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sh", "-c", "\"$@\" && times", "time"));
    words.addAll(Arrays.asList(command));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
    if (words.contains("verify")) {
      builder.environment().put("TONGBAO_JAVA_OPTS", "-Xmx64m");
    }
    Path printed = Files.createTempFile("printed", ".txt");
    long begun = System.nanoTime();
    int code = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start().waitFor();
    double clock = (System.nanoTime() - begun) / 1e9;
    List<String> lines = Files.readAllLines(printed);
    Files.delete(printed);
    if (code != 0) {
      throw new IllegalStateException(String.join("\n", lines));
    }
    double processor = 0;
    Matcher times = MINUTES_AND_SECONDS.matcher(lines.get(lines.size() - 1));
    while (times.find()) {
      processor += 60 * Integer.parseInt(times.group(1)) + Double.parseDouble(times.group(2));
    }
    return new Time(clock, processor);
  }
}
