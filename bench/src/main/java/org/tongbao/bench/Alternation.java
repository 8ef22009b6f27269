package org.tongbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * What two things cost that are done in turn: a machine that slows down slows both. Processor time
 * is taken beside the clock's, as other programs may hold the machine; it is the whole process's,
 * since a template works on a thread of its own. The medians, of processor time the means, are
 * printed, as JMH has none for figures of one's own.
 */
@State(Scope.Thread)
public class Alternation {
  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final List<Times> docx = new ArrayList<>();
  private final List<Times> yardstick = new ArrayList<>();
  private String name = "";

  /** Nanoseconds. */
  record Times(long clock, long processor) {
    Times since(Times earlier) {
      return new Times(clock - earlier.clock, processor - earlier.processor);
    }
  }

  /** Warming up does not count. */
  @Setup(Level.Iteration)
  public void begin(IterationParams iteration) {
    if (iteration.getType() == IterationType.WARMUP) {
      docx.clear();
      yardstick.clear();
    }
  }

  Times now() {
    return new Times(System.nanoTime(), process.getProcessCpuTime());
  }

  /**
   * Takes down the start of the first, of the second, and the end.
   *
   * @param second what the second is
   */
  void add(String second, Times first, Times between, Times end) {
    name = second;
    docx.add(between.since(first));
    yardstick.add(end.since(between));
  }

  /** Prints what all iterations so far have come to. */
  @TearDown(Level.Iteration)
  public void print() {
    double clock = median(docx.stream().map(Times::clock).toList());
    double processor = mean(docx);
    double itsClock = median(yardstick.stream().map(Times::clock).toList());
    double itsProcessor = mean(yardstick);
    System.out.printf(
        "medians of %d: docx %.2f ms (processor %.2f), %s %.2f ms (%.2f), ratio %.2f (%.2f)%n",
        docx.size(),
        clock,
        processor,
        name,
        itsClock,
        itsProcessor,
        clock / itsClock,
        processor / itsProcessor);
  }

  /** Processor time, in milliseconds: the system counts it in steps too large for a median. */
  private static double mean(List<Times> times) {
    return times.stream().mapToLong(Times::processor).average().orElse(0) / 1e6;
  }

  /** In milliseconds. */
  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L) / 1e6;
  }
}
