package org.tongbao.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.recount.Recount;

/**
 * Many good inputs with one random change each: each is either refused with a place, or gives a
 * document whose figures all recompute. {@code ./dev mutate} runs it by itself.
 */
final class Mutations {
  /** Most are small, because a big sheet only takes longer. */
  private static final List<String> SAMPLES =
      List.of(
          "dongyuan-2023-q3",
          "otog-front-banner-2020-q3",
          "huizhou-2021-q1",
          "dongguan-2021-q4",
          "dongyuan-2023-q3",
          "otog-front-banner-2020-q3",
          "huizhou-2021-q1",
          "dongguan-2021-q4",
          "example-full",
          "guangdong-2024-q2");

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** FILE:LINE:COLUMN, FILE:LINE or FILE alone, for what concerns all of it. */
  private static final Pattern TOLD =
      Pattern.compile("(?m)^[^:\\n]+\\.(?:csv|yaml)(?::\\d+){0,2}: 错误：.+。.+。$");

  private final Path folder;
  private final Map<String, Integer> results = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  /** Inputs that were refused later than when their sheet was read, for review. */
  private final List<String> told = new ArrayList<>();

  Mutations(Path folder) {
    this.folder = folder;
  }

  /** The first argument is the number of changes, the second the seed. */
  public static void main(String[] arguments) throws Exception {
    int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Mutations mutations = new Mutations(Files.createTempDirectory("tongbao-mutate"));
    mutations.attempt(seed, tries);
    mutations.told.forEach(System.out::print);
    mutations.wrong.forEach(System.out::println);
    System.out.println("seed " + seed + ", " + tries + " tried: " + mutations.results);
    System.exit(mutations.wrong.isEmpty() ? 0 : 1);
  }

  /** Inputs that were neither refused nor counted correctly. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The number of inputs by result. */
  Map<String, Integer> results() {
    return Map.copyOf(results);
  }

  void attempt(long seed, int tries) throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    for (int i = 0; i < tries; i++) {
      String sample = SAMPLES.get(i % SAMPLES.size());
      Path work = folder.resolve("try" + i);
      Program program = new Program(work, sample);
      String change =
          sample + " (seed " + (seed + i) + ") " + new Mutation(seed + i).on(work.resolve("input"));
      Future<String> result = one.submit(() -> outcome(program, work));
      String fault;
      try {
        fault = result.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        fault = "hangs";
        one = Executors.newSingleThreadExecutor();
      } catch (ExecutionException e) {
        fault = "throws " + e.getCause();
      }
      if (!fault.isEmpty()) {
        wrong.add(change + ": " + fault);
      }
      FileSystemUtils.deleteRecursively(work);
    }
    one.shutdown();
  }

  private String outcome(Program program, Path work) throws IOException {
    Program.Run run = program.run();
    results.merge(name(run.code()), 1, Integer::sum);
    if (run.code() == ExitCode.INPUT.code()) {
      return TOLD.matcher(run.err()).find() ? "" : "no place is told: " + run.err();
    }
    if (run.code() == ExitCode.DOCUMENT.code() || run.code() == ExitCode.TEMPLATE.code()) {
      told.add(work.getFileName() + ": " + run.err().replaceAll("(?m)^读取 .*\\n", ""));
      return run.err().isBlank() ? "nothing is told" : "";
    }
    if (run.code() != 0) {
      return "code " + run.code() + ": " + run.err();
    }
    List<String> recounted = Recount.check(work.resolve("input"), document(program));
    return recounted.isEmpty() ? "" : "figures: " + recounted;
  }

  private static String name(int code) {
    return Arrays.stream(ExitCode.values())
        .filter(each -> each.code() == code)
        .findFirst()
        .map(ExitCode::name)
        .orElse("code " + code);
  }

  /** There may be a list of warnings beside the notice. */
  private static Path document(Program program) {
    return program.files().stream()
        .filter(file -> file.toString().endsWith(".docx"))
        .findFirst()
        .orElseThrow();
  }
}
