package org.tongbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * What a document costs as its tables grow: all contenders in turn in one warm process, each beside
 * deflating the document.xml that it has itself written. Writes the table and the picture of
 * docs/performance.md: {@code GrowthBench [SECONDS] [ROWS]}, so long for each contender and size
 * after as long to warm up, and tables no longer than that.
 */
final class GrowthBench {
  /** Ours refuses a template that writes more than four million characters. */
  private static final List<Integer> SIZES = List.of(200, 1_000, 5_000, 20_000, 40_000);

  /** At the first size everything is new to the compiler. */
  private static final int FIRST = 5;

  /** Whoever needs longer for one document is not asked for a larger one. */
  private static final double PATIENCE_MILLIS = 5_000;

  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Deflating deflating = new Deflating();
  private final Map<Contenders, Contender> contenders = new EnumMap<>(Contenders.class);
  private final List<Growth> measured = new ArrayList<>();
  private final Path folder;
  private final double millis;

  private GrowthBench(Path folder, double millis) {
    this.folder = folder;
    this.millis = millis;
  }

  /** Measures and writes. */
  public static void main(String[] arguments) throws Exception {
    double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 3;
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    Path folder = Files.createTempDirectory("tongbao-growth");
    try {
      GrowthBench bench = new GrowthBench(folder, seconds * 1000);
      bench.open();
      for (int rows : SIZES.stream().filter(size -> size <= most).toList()) {
        bench.measure(rows);
      }
      GrowthPage.write(Path.of("docs"), bench.measured);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void open() throws Exception {
    for (Contenders each : Contenders.values()) {
      Contender contender = each.make();
      contender.prepare(folder);
      contender.open(folder);
      contenders.put(each, contender);
    }
  }

  private void measure(int rows) throws Exception {
    FilledNotice notice = FilledNotice.of(rows);
    Map<Contenders, Growth> sizes = new EnumMap<>(Contenders.class);
    for (Map.Entry<Contenders, Contender> each : contenders.entrySet()) {
      Path file = file(each.getKey());
      warm(each.getValue(), notice, file, measured.isEmpty() ? FIRST * millis : millis);
      Contenders.requireSameWords(each.getValue().name(), notice, file);
      sizes.put(
          each.getKey(),
          new Growth(each.getValue().name(), rows, Deflating.documentXml(file).length));
    }
    while (sizes.values().stream().anyMatch(one -> one.spent() < millis)) {
      for (Map.Entry<Contenders, Growth> each : sizes.entrySet()) {
        if (each.getValue().spent() < millis) {
          round(each.getKey(), notice, each.getValue());
        }
      }
    }
    sizes.forEach(
        (each, one) -> {
          System.out.println(one.row());
          measured.add(one);
          if (one.made().clock() > PATIENCE_MILLIS) {
            contenders.remove(each);
          }
        });
  }

  private void warm(Contender contender, FilledNotice notice, Path file, double least)
      throws Exception {
    long begun = System.nanoTime();
    do {
      make(contender, notice, file);
    } while (since(begun) < least);
  }

  private void round(Contenders who, FilledNotice notice, Growth one) throws Exception {
    Path file = file(who);
    long begun = System.nanoTime();
    System.gc(); // nobody pays for what others have left behind
    Growth.Cost made = make(Objects.requireNonNull(contenders.get(who)), notice, file);
    one.add(made, deflate(Deflating.documentXml(file)), since(begun));
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private Growth.Cost make(Contender contender, FilledNotice notice, Path file) throws Exception {
    Files.deleteIfExists(file); // to cut an old file short would cost too
    long clock = System.nanoTime();
    long processor = process.getProcessCpuTime();
    contender.make(notice, file);
    return new Growth.Cost(since(clock), (process.getProcessCpuTime() - processor) / 1e6);
  }

  private Growth.Cost deflate(byte[] xml) {
    long clock = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    deflating.deflate(xml);
    return new Growth.Cost(since(clock), (threads.getCurrentThreadCpuTime() - processor) / 1e6);
  }

  private Path file(Contenders who) {
    return folder.resolve(who.name() + "-made.docx");
  }
}
