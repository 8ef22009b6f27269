package org.tongbao.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks by templates, by reference.docx and by settings, in a process of 256 MB: each is reported
 * word for word as in its expected.txt, writes nothing outside its output folder, and leaves the
 * runs after it intact. A case is a folder whose notice.ftlx replaces the county set's; what is not
 * text is made by {@link HostileFiles}.
 */
@Tag("long")
class HostileTest {
  private static final Path CASES = Path.of("src/test/resources/hostile");
  private static final String NOTICE = "notice.ftlx";
  private static final String EXPECTED = "expected.txt";
  private static final String GOOD = "a-good-run-at-last";
  private static final String GOOD_ALONE = "a-good-run-in-a-process-of-its-own";

  /** The processor time that an attack may take, with the start of Java and its compiler. */
  private static final long MOST_MILLIS = 10_000;

  /** The same where that is more, on a slow or busy machine: beyond a good run beside it. */
  private static final long MOST_MILLIS_BEYOND_GOOD = 6_000;

  /** An abandoned thread goes on working, so each of these has its own process. */
  private static final String ENDLESS = "endless-";

  private static final Map<String, HostileFiles.Attack> MADE = HostileFiles.all();

  @TempDir static Path temp;

  static Set<String> cases() throws IOException {
    Set<String> all = new TreeSet<>(MADE.keySet());
    try (Stream<Path> found = Files.list(CASES)) {
      found.map(each -> each.getFileName().toString()).forEach(all::add);
    }
    return all;
  }

  @BeforeAll
  static void attack() throws Exception {
    List<Path> together = new ArrayList<>();
    List<Callable<Integer>> processes = new ArrayList<>();
    for (String name : cases()) {
      Path folder = prepare(name);
      if (name.startsWith(ENDLESS)) {
        processes.add(() -> AttackRun.inOneProcess(Path.of(""), List.of(folder)));
      } else {
        together.add(folder);
      }
    }
    together.add(prepare(GOOD));
    processes.add(0, () -> AttackRun.inOneProcess(Path.of(""), together));
    Path alone = prepare(GOOD_ALONE);
    processes.add(1, () -> AttackRun.inOneProcess(Path.of(""), List.of(alone)));
    ExecutorService two = Executors.newFixedThreadPool(2);
    for (Future<Integer> process : two.invokeAll(processes)) {
      assertThat(process.get()).isZero();
    }
    two.shutdown();
  }

  private static Path prepare(String name) throws IOException {
    Path folder = temp.resolve(name);
    copy(Path.of("input/dongyuan-2023-q3"), folder.resolve("input"));
    copy(Path.of("templates/shared"), folder.resolve("templates/shared"));
    copy(Path.of("templates/county"), folder.resolve("templates/county"));
    copy(Path.of("templates/province"), folder.resolve("templates/province"));
    Path notice = CASES.resolve(name).resolve(NOTICE);
    if (Files.exists(notice)) {
      Files.delete(folder.resolve("input/words.ftlx"));
      Files.copy(
          notice,
          folder.resolve("templates/county").resolve(NOTICE),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (MADE.containsKey(name)) {
      MADE.get(name).on(folder);
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTold(String name) throws IOException {
    String told = Files.readString(temp.resolve(name).resolve(AttackRun.PRINTED));
    told = told.replace(temp.resolve(name) + "/", "").replaceAll("(?m)^(读取|问题清单).*\\n", "");
    Path expected = CASES.resolve(name).resolve(EXPECTED);
    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
    assertThat(told).doesNotContain("at org.tongbao", "程序自身出错", "秘密");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsSoonAndWritesNothingElsewhere(String name) throws IOException {
    Path folder = temp.resolve(name);
    String[] result = result(name);
    long good = Long.parseLong(result(GOOD_ALONE)[1]);
    long most = Math.max(MOST_MILLIS, good + MOST_MILLIS_BEYOND_GOOD);
    assertThat(Long.parseLong(result[1])).as("milliseconds of the processor").isLessThan(most);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isSubsetOf(
              "input", "templates", "output", AttackRun.PRINTED, "result.txt", "secret.ftlx");
    }
    if (!result[0].equals("0")) {
      assertThat(everything(folder.resolve("output")))
          .isSubsetOf(".tongbao/lock", ".tongbao/tongbao.mv.db", "problems.csv");
    }
  }

  private static String[] result(String name) throws IOException {
    return Files.readString(temp.resolve(name).resolve("result.txt")).split(" ", -1);
  }

  @Test
  void leavesNothingBesideTheCases() throws IOException {
    Set<String> known = new TreeSet<>(cases());
    known.addAll(List.of(GOOD, GOOD_ALONE));
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(known);
    }
    assertThat(Path.of("escaped")).doesNotExist();
  }

  @Test
  void harmsNoRunAfterThem() throws IOException {
    assertThat(result(GOOD)[0]).isEqualTo("0");
    assertThat(result(GOOD_ALONE)[0]).isEqualTo("0");
    assertThat(documents(temp.resolve(GOOD).resolve("output"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference-outside-template", "reference-mail-merge"})
  void takesNothingFromOutsideOver(String name) throws IOException {
    Path document = documents(temp.resolve(name).resolve("output")).get(0);
    try (ZipFile zip = new ZipFile(document.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        assertThat(new String(zip.getInputStream(part).readAllBytes(), UTF_8))
            .as(part.getName())
            .doesNotContain("example.com");
      }
    }
  }

  /** All files in a folder and below it; empty if there is no such folder. */
  private static List<String> everything(Path output) throws IOException {
    if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> output.relativize(file).toString())
          .toList();
    }
  }

  private static List<Path> documents(Path output) throws IOException {
    if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(output)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }
}
