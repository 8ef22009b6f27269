package org.tongbao.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final Tries tries = new Tries();

  /** Inputs that were refused later than when their sheet was read, for review. */
  private final List<String> told = new ArrayList<>();

  Mutations(Path folder) {
    this.folder = folder;
  }

  /** The first argument is the number of changes, the second the seed. */
  public static void main(String[] arguments) throws Exception {
    Mutations mutations = new Mutations(Files.createTempDirectory("tongbao-mutate"));
    mutations.tries.command(
        arguments,
        (seed, tries) -> {
          mutations.attempt(seed, tries);
          mutations.told.forEach(System.out::print);
        });
  }

  /** What came of the inputs. */
  Tries tries() {
    return tries;
  }

  void attempt(long seed, int count) throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    for (int i = 0; i < count; i++) {
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
        tries.note(change + ": " + fault);
      }
      FileSystemUtils.deleteRecursively(work);
    }
    one.shutdown();
  }

  private String outcome(Program program, Path work) throws IOException {
    Program.Run check = program.check();
    Program.Run run = program.run();
    tries.count(name(run.code()));
    if (check.code() != run.code() || !errors(check).equals(errors(run))) {
      return "check says %s, run says %s"
          .formatted(check.err() + check.code(), run.err() + run.code());
    }
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

  private static List<String> errors(Program.Run run) {
    return run.err().lines().filter(line -> line.contains(": 错误：")).toList();
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
