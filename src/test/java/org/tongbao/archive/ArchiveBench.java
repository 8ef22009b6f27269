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
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Files invented notices and measures what an archive's commands take, each in a process of its own
 * as the launcher starts it, beside {@code sha256sum} over the same files.
 */
final class ArchiveBench {
  private static final int PER_YEAR = 500;
  private static final int ROUNDS = 3;
  private static final String[] FILES = {
    Bag.DOCX, Bag.TEXT, Bag.INPUT + "/notice.yaml", Bag.INPUT + "/units.csv", Bag.INPUT + "/a.csv"
  };
  private static final int[] BYTES = {24_000, 12_000, 2_000, 20_000, 6_000};

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
    Files.createDirectories(target.workshop());
    Random random = new Random(2026);
    for (int i = 0; i < notices; i++) {
      Metadata metadata = SmallBag.metadata(SmallBag.code(2000 + i / PER_YEAR, 1 + i % PER_YEAR));
      Path bag = target.bag(metadata.card().code());
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
      BagSeal.close(bag, FilingDesk.info(metadata));
    }
    out.println(notices + " bags in " + archive);
  }

  private void measure() throws Exception {
    String all = "find '" + archive + "' -path '*/20*' -type f -print0 | xargs -0 ";
    seconds("read everything once, for the disk's memory", 1, "sh", "-c", all + "cat >/dev/null");
    Files.deleteIfExists(archive.resolve(".tongbao/catalogue.tsv"));
    seconds("list, the catalogue made anew", 1, java(1, "list"));
    seconds("list", ROUNDS, java(1, "list"));
    seconds(
        "list --text 第17次 --year 2011",
        ROUNDS,
        java(1, "list", "--text", "第17次", "--year", "2011"));
    double sum = seconds("sha256sum", ROUNDS, "sh", "-c", all + "sha256sum >/dev/null");
    double both =
        seconds(
            "sha256sum and sha512sum",
            1,
            "sh",
            "-c",
            all + "sha256sum >/dev/null; " + all + "sha512sum >/dev/null");
    double verify =
        seconds("verify --all, both hashes, -Xmx64m", ROUNDS, java(4, "verify", "--all"));
    double quick =
        seconds("verify --all --quick, -Xmx64m", ROUNDS, java(4, "verify", "--all", "--quick"));
    out.printf(
        Locale.ROOT,
        "verify : sha256sum = %.2f, verify : both = %.2f, verify --quick : sha256sum = %.2f%n",
        verify / sum,
        verify / both,
        quick / sum);
  }

  private String[] java(int compiler, String... command) {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=" + compiler,
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                compiler == 1 ? "-Xmx256m" : "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.tongbao.Main",
                "archive"));
    all.addAll(Arrays.asList(command));
    all.addAll(List.of("--archive", archive.toString()));
    return all.toArray(String[]::new);
  }

  /** The median. */
  private double seconds(String what, int rounds, String... command)
      throws IOException, InterruptedException {
    double[] seconds = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long begun = System.nanoTime();
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
      Path told = Files.createTempFile("told", ".txt");
      int code = builder.redirectErrorStream(true).redirectOutput(told.toFile()).start().waitFor();
      seconds[i] = (System.nanoTime() - begun) / 1e9;
      if (code != 0) {
        throw new IllegalStateException(what + ": " + Files.readString(told));
      }
      Files.delete(told);
    }
    Arrays.sort(seconds);
    out.printf(Locale.ROOT, "%7.2f s  %s%n", seconds[rounds / 2], what);
    return seconds[rounds / 2];
  }
}
