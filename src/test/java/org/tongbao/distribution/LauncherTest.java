package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run by a real shell in an otherwise empty environment. */
@DisabledOnOs(OS.WINDOWS) // it is a shell script; for tongbao.cmd: WindowsLauncherTest
class LauncherTest {
  private static final String JAVA_HOME = System.getProperty("java.home");
  private static final String JAVA_BIN = JAVA_HOME + "/bin";

  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void unpackInAFolderWithASpaceAndChinese() throws IOException {
    home = Files.createDirectories(temp.toRealPath().resolve("通报 工具"));
    Files.copy(Path.of("tongbao"), home.resolve("tongbao"));
    writeJar(home.resolve("lib/tongbao.jar"));
    for (String options : List.of("run.options", "verify.options")) {
      Files.copy(Path.of("src/assembly", options), home.resolve("lib").resolve(options));
    }
  }

  @Test
  void handsOverEveryArgumentUntouched() throws Exception {
    Run run = launch(Map.of(), "a b", "*", "", "$HOME", "通报（草案）", "\"'\\");

    assertThat(run.out())
        .contains("arg=a b", "arg=*", "arg=", "arg=$HOME", "arg=通报（草案）", "arg=\"'\\");
    assertThat(run.err()).isEmpty();
  }

  /** The quick compiler reaches a fifteenth of the other one's speed in SHA-256. */
  @Test
  void compilesThoroughlyOnlyWhereAnArchiveIsProven() throws Exception {
    Map<String, String> flags = Map.of("TONGBAO_JAVA_OPTS", "-XX:+PrintFlagsFinal");
    assertThat(launch(flags, "run", "input").out()).anyMatch(isLevel(1));
    assertThat(launch(flags, "archive", "add", "verify").out()).anyMatch(isLevel(1));
    assertThat(launch(flags, "archive", "verify", "--all").out()).anyMatch(isLevel(4));
    assertThat(launch(flags, "archive", "export", "2026").out()).anyMatch(isLevel(4));
  }

  private static Predicate<String> isLevel(int level) {
    return line -> line.matches(".* TieredStopAtLevel +:?= " + level + " .*");
  }

  @Test
  void writesAChineseFileNameWithNoLocaleAtAll() throws Exception {
    Path file = home.resolve("关于检查情况的通报.docx");

    assertThat(launch(Map.of(), "write:" + file).code()).isZero();
    assertThat(launch(Map.of("LC_ALL", "C"), "write:" + file + "2").code()).isZero();
    assertThat(file).hasContent("写好了");
  }

  @Test
  void findsItsFolderThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("通报"), home.resolve("tongbao"));
    Path second = Files.createSymbolicLink(temp.resolve("tb"), link.getFileName());

    assertThat(start(second, environment(Map.of())).out()).contains("home=" + home);
  }

  @Test
  void passesTheUsersJavaOptionsAndTheProgramsExitCode() throws Exception {
    Run run = launch(Map.of("TONGBAO_JAVA_OPTS", "-Xmx64m -Dprobe.option=*"), "exit:7");

    assertThat(run.out()).contains("option=*");
    assertThat(run.code()).isEqualTo(7);
  }

  @Test
  void prefersJavaHomeButNotWhenItIsTooOld() throws Exception {
    Path old = oldJava();

    assertThat(launch(Map.of("JAVA_HOME", JAVA_HOME, "PATH", "")).code()).isZero();
    assertThat(launch(Map.of("JAVA_HOME", old.toString())).code()).isZero();
  }

  @Test
  void saysWhichJavaIsTooOldAndWhenThereIsNone() throws Exception {
    Run tooOld = launch(Map.of("JAVA_HOME", oldJava().toString(), "PATH", temp.toString()));
    Run none = launch(Map.of("PATH", temp.toString()));

    assertThat(tooOld.code()).isEqualTo(69);
    assertThat(tooOld.err()).contains("需要 Java 17", "版本太低", "1.8.0_402", "too old");
    assertThat(none.code()).isEqualTo(69);
    assertThat(none.err()).contains("没有找到 java 命令", "no java command was found");
  }

  @Test
  void takesTheJavaOfItsBundleFirst() throws Exception {
    Files.createSymbolicLink(home.resolve("java"), Path.of(JAVA_HOME));

    Run run = launch(Map.of("JAVA_HOME", oldJava().toString(), "PATH", ""), "run", "input");

    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void takesTheClassArchiveOfItsBundleAndMakesNone() throws Exception {
    Map<String, String> flags = Map.of("TONGBAO_JAVA_OPTS", "-XX:+PrintFlagsFinal");
    Predicate<String> isOurs = line -> line.contains("SharedArchiveFile") && line.contains(".jsa");
    assertThat(launch(flags, "run", "input").out()).noneMatch(isOurs);

    Files.writeString(home.resolve("lib/classes.jsa"), "no archive at all");
    Files.writeString(home.resolve("lib/classes.size"), "18\n");
    assertThat(launch(flags, "run", "input").out()).as("cut short").noneMatch(isOurs);
    Files.writeString(home.resolve("lib/classes.size"), "17\n");
    Run run = launch(flags, "run", "input");

    assertThat(run.out()).anyMatch(isOurs);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsOnly("lib", "tongbao");
    }
  }

  /** Java takes such a path for two, and says nothing that a clerk understands. */
  @Test
  void saysThatItCannotBeBelowAColon() throws Exception {
    Path folder = Files.createDirectories(temp.toRealPath().resolve("一:二"));
    Path moved = Files.move(home, folder.resolve("通报"));

    Run run = start(moved.resolve("tongbao"), environment(Map.of()));

    assertThat(run.code()).isEqualTo(72);
    assertThat(run.err()).contains("不能有冒号：" + moved, "colon");
  }

  @Test
  void saysThatTheProgramIsMissing() throws Exception {
    Files.delete(home.resolve("lib/tongbao.jar"));

    Run run = launch(Map.of());

    assertThat(run.code()).isEqualTo(72);
    assertThat(run.err()).contains("缺少", "lib/tongbao.jar");
  }

  @Test
  void buildsACloneOnceEvenWhenStartedTwiceAtOnce() throws Exception {
    Map<String, String> clone = cloneWithMaven("sleep 1");

    Process first = begin(home.resolve("tongbao"), environment(clone));
    Run second = launch(clone);
    Run one = finish(first);
    Run third = launch(clone);

    assertThat(Stream.of(one, second, third).map(Run::code)).containsOnly(0);
    assertThat(one.err() + second.err()).containsOnlyOnce("正在用 Maven 构建");
    assertThat(third.err()).isEmpty();
    assertThat(Files.readAllLines(home.resolve("built"))).hasSize(1);
  }

  @Test
  void buildsACloneAgainWhenASourceIsNewer() throws Exception {
    Map<String, String> clone = cloneWithMaven(":");
    launch(clone);
    Files.setLastModifiedTime(
        home.resolve("src/main/Main.java"), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(launch(clone).err()).contains("正在用 Maven 构建");
    assertThat(Files.readAllLines(home.resolve("built"))).hasSize(2);
  }

  @Test
  void saysWhyACloneCannotBeBuilt() throws Exception {
    Map<String, String> failing = cloneWithMaven("exit 1");

    Run failed = launch(failing);
    Run noMaven = launch(Map.of());

    assertThat(failed.code()).isEqualTo(70);
    assertThat(failed.err()).contains("构建失败");
    assertThat(noMaven.code()).isEqualTo(69);
    assertThat(noMaven.err()).contains("没有找到 Maven");
  }

  private Run launch(Map<String, String> more, String... args) throws Exception {
    return start(home.resolve("tongbao"), environment(more), args);
  }

  private static Map<String, String> environment(Map<String, String> more) {
    return more.containsKey("PATH")
        ? more
        : Stream.concat(more.entrySet().stream(), Stream.of(Map.entry("PATH", JAVA_BIN)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Turns the unpacked folder into a clone whose "Maven" runs a command, then moves the jar in. */
  private Map<String, String> cloneWithMaven(String command) throws IOException {
    Files.createDirectories(home.resolve(".mvn"));
    Files.createDirectories(home.resolve("src/assembly"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/Main.java"), "");
    Files.writeString(home.resolve("pom.xml"), "<project>\n  <version>9.9</version>\n</project>\n");
    script(
        "bin/mvn",
        """
        (%s) || exit 1
        echo built >> built
        mkdir -p target/tongbao-9.9/lib
        cp lib/* target/tongbao-9.9/lib/
        : > target/tongbao-9.9.zip
        """
            .formatted(command));
    return Map.of("PATH", temp.resolve("bin") + ":" + JAVA_BIN);
  }

  private Path oldJava() throws IOException {
    script("jdk8/bin/java", "echo 'openjdk version \"1.8.0_402\"' >&2\n");
    return temp.resolve("jdk8");
  }

  private void script(String name, String body) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeJar(Path jar) throws IOException {
    Files.createDirectories(jar.resolveSibling(""));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherProbe.class.getName());
    String probe = LauncherProbe.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream in = LauncherProbe.class.getResourceAsStream("/" + probe)) {
      out.putNextEntry(new JarEntry(probe));
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
  }

  /** What a run of the launcher left: its exit code, its output's lines, its error output. */
  private record Run(int code, List<String> out, String err) {}

  private static Run start(Path launcher, Map<String, String> environment, String... args)
      throws Exception {
    return finish(begin(launcher, environment, args));
  }

  private static Process begin(Path launcher, Map<String, String> environment, String... args)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    // Both streams are short enough for the pipes' buffers, so they can be read one after the
    // other.
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(out + err).isTrue();
    return new Run(process.exitValue(), out.lines().toList(), err);
  }
}
