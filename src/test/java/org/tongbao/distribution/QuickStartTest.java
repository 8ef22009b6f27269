package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The class-data archive that the launcher makes for later starts: it makes them faster, and a
 * missing or damaged archive does not change any run.
 */
@Tag("packaged")
@DisabledOnOs(OS.WINDOWS) // the launcher is a shell script there is no shell for
class QuickStartTest {
  private static final Path DISTRIBUTION = Path.of(System.getProperty("tongbao.distribution"));
  private static final PathMatcher LEFT_OUT =
      FileSystems.getDefault().getPathMatcher("glob:{cache,docs}");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void unpackInAFolderWithASpaceAndChinese() throws IOException {
    unpack("通报 工具");
  }

  private void unpack(String name) throws IOException {
    home = temp.toRealPath().resolve(name);
    try (Stream<Path> files = Files.walk(DISTRIBUTION)) {
      for (Path file : files.toList()) {
        Path relative = DISTRIBUTION.relativize(file);
        if (!LEFT_OUT.matches(relative.getName(0))) {
          Files.copy(file, home.resolve(relative.toString()));
        }
      }
    }
  }

  /** Java 17 keeps its own classes only where the path is not plain, so this one is. */
  @Test
  void isMadeBesideTheFirstRunAndServesTheNext() throws Exception {
    unpack("tongbao");
    Run first = makeNotice("first");
    Path archive = awaitArchive();

    Run second = makeNotice("second", "-Xlog:class+load:file=" + temp.resolve("classes"));

    assertThat(second.told()).isEqualTo(first.told());
    assertThat(Files.readString(temp.resolve("classes")))
        .containsPattern("org.tongbao.batch.NoticeJob source: .*shared objects file");
    assertThat(cache()).containsExactly(archive);
  }

  @Test
  void isPassedOverWhenItIsDamaged() throws Exception {
    makeNotice("first");
    Path archive = awaitArchive();
    byte[] whole = Files.readAllBytes(archive);
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    Random random = new Random(8);
    for (int i = 0; i < 12; i++) {
      int at = i < 4 ? i * 64 : random.nextInt(whole.length);
      byte[] damaged = i % 4 == 3 ? Arrays.copyOf(whole, at) : whole.clone();
      if (damaged.length == whole.length) {
        damaged[at] ^= 1;
      }
      Files.write(archive, damaged);
      assertThat(version()).as("damaged at " + at).isEqualTo("tongbao " + expectedVersion() + "\n");
    }
    Run run = makeNotice("again");
    assertThat(run.code()).as(run.told()).isZero();
    awaitArchive();
  }

  @Test
  void isMadeAnewAfterItsMakingWasKilledAndForOtherJars() throws Exception {
    Random random = new Random(25);
    for (int i = 0; i < 3; i++) {
      Run run = makeNotice("killed" + i);
      assertThat(run.code()).as(run.told()).isZero();
      Thread.sleep(random.nextInt(2500)); // a kill at any moment is what is tried
      killTraining();
    }
    assertThat(version()).isEqualTo("tongbao " + expectedVersion() + "\n");
    makeNotice("whole");
    Path archive = awaitArchive();

    Files.setLastModifiedTime(
        home.resolve("lib/tongbao.jar"), FileTime.from(Instant.now().minusSeconds(86_400)));
    makeNotice("other jars");

    assertThat(awaitArchive()).isNotEqualTo(archive);
    assertThat(cache()).hasSize(1);
  }

  private void killTraining() throws IOException {
    Path pid = home.resolve("cache/new/pid");
    if (Files.exists(pid)) {
      ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
          .ifPresent(
              training -> {
                List<ProcessHandle> all = new ArrayList<>(List.of(training));
                all.addAll(training.descendants().toList());
                all.forEach(ProcessHandle::destroyForcibly);
                // a process that is just going still seems to be at work to the next start
                all.forEach(each -> each.onExit().join());
              });
    }
  }

  private Path awaitArchive() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<Path> there = cache();
      if (there.size() == 1 && there.get(0).toString().endsWith(".archive")) {
        return there.get(0);
      }
      Thread.sleep(100); // the launcher's shell makes it: only the folder tells when it is there
    }
    throw new AssertionError("no archive, but " + cache());
  }

  private List<Path> cache() throws IOException {
    Path cache = home.resolve("cache");
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  /** The exit code and output of a run, without what differs each time. */
  private record Run(int code, String told) {}

  private Run makeNotice(String name, String... javaOptions) throws Exception {
    Path output = temp.resolve("output " + name);
    Run run =
        start(
            String.join(" ", javaOptions),
            "run",
            home.resolve("input/dongyuan-2023-q3").toString(),
            "--output",
            output.toString());
    return new Run(
        run.code(), run.told().replace(output.toString(), "").replaceAll("用时 [0-9.]+ 秒", ""));
  }

  private String version() throws Exception {
    return start("", "--version").told();
  }

  private static String expectedVersion() {
    return DISTRIBUTION.getFileName().toString().replaceFirst("tongbao-", "");
  }

  private Run start(String javaOptions, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("tongbao").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("TONGBAO_JAVA_OPTS", javaOptions);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(told).isTrue();
    return new Run(process.exitValue(), told);
  }
}
