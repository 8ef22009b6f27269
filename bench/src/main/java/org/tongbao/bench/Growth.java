package org.tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one contender's documents of one size cost. */
final class Growth {
  private final String name;
  private final int rows;
  private final int bytes;
  private final List<Cost> made = new ArrayList<>();
  private final List<Cost> deflated = new ArrayList<>();
  private double spent;

  /** Milliseconds by the clock, and of the processor: the whole process, its collector included. */
  record Cost(double clock, double processor) {}

  /**
   * @param bytes of the document.xml that it writes
   */
  Growth(String name, int rows, int bytes) {
    this.name = name;
    this.rows = rows;
    this.bytes = bytes;
  }

  /**
   * @param millis that all of it took, clearing away included
   */
  void add(Cost making, Cost deflating, double millis) {
    made.add(making);
    deflated.add(deflating);
    spent += millis;
  }

  /** Milliseconds of all rounds. */
  double spent() {
    return spent;
  }

  String name() {
    return name;
  }

  int rows() {
    return rows;
  }

  /** The usual cost of making one. */
  Cost made() {
    return usual(made);
  }

  /** The usual cost of deflating its document.xml. */
  Cost deflated() {
    return usual(deflated);
  }

  /** The clock's median; the mean of processor time, which is counted in hundredths of a second. */
  private static Cost usual(List<Cost> costs) {
    return new Cost(
        costs.stream().map(Cost::clock).sorted().toList().get(costs.size() / 2),
        costs.stream().mapToDouble(Cost::processor).average().orElseThrow());
  }

  /** A row of the table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %,d | %s | %s | **%.1f** | %d |",
        rows,
        name,
        bytes,
        shown(made().clock),
        shown(made().processor),
        made().processor / deflated().processor,
        made.size());
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
