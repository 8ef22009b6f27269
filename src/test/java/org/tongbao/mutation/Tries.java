package org.tongbao.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of many inputs, each with one random change. */
public final class Tries {
  private final Map<String, Integer> results = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  /** Tries changes. */
  @FunctionalInterface
  public interface Attempt {
    /** Tries so many, each with the next seed. */
    void of(long seed, int tries) throws Exception;
  }

  /** Counts an input by what came of it. */
  public void count(String result) {
    results.merge(result, 1, Integer::sum);
  }

  /** Notes an input that was neither refused nor counted rightly. */
  public void note(String fault) {
    wrong.add(fault);
  }

  /** Inputs that were neither refused nor counted rightly. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The number of inputs by what came of them. */
  public Map<String, Integer> results() {
    return Map.copyOf(results);
  }

  /**
   * Runs as a command, and ends the program.
   *
   * @param arguments the number of changes, and the first seed
   */
  public void command(String[] arguments, Attempt attempt) throws Exception {
    int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    attempt.of(seed, tries);
    wrong.forEach(System.out::println);
    System.out.println("seed " + seed + ", " + tries + " tried: " + results);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }
}
