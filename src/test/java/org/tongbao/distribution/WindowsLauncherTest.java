package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * tongbao.cmd in wine's cmd, with a program in the place of java.exe that prints its arguments. A
 * real console's code page, and % in the folder's name (which wine reads a second time, and cmd
 * does not), are not tried.
 */
class WindowsLauncherTest {
  private static final List<String> TOOLS =
      List.of("/usr/bin/wine", "/usr/bin/wineserver", "/usr/bin/x86_64-w64-mingw32-gcc");
  private static final String PRESS_A_KEY = "Press any key to continue";

  @TempDir static Path shared;
  private static Path stub;

  @TempDir Path temp;
  private Path home;

  @BeforeAll
  static void makeJava() throws Exception {
    for (String tool : TOOLS) {
      Assumptions.assumeTrue(
          Files.isExecutable(Path.of(tool)),
          tool + " is missing: apt-get install wine wine64 gcc-mingw-w64-x86-64");
    }
    stub = shared.resolve("java.exe");
    String source = "src/test/resources/org/tongbao/distribution/java.c";
    Run run = start(Path.of(""), Map.of(), TOOLS.get(2), "-municode", "-o", "" + stub, source);
    assertThat(run.code()).as(run.told()).isZero();
  }

  @AfterAll
  static void endWine() throws Exception {
    if (Files.exists(shared.resolve("wine"))) {
      start(Path.of(""), Map.of(), TOOLS.get(1), "-k", "-w"); // of this folder's wine alone
    }
  }

  @BeforeEach
  void unpackInAFolderWithBlanksChineseAndSigns() throws IOException {
    home = temp.resolve("通报 a&b!c (1)");
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("tongbao.cmd"), home.resolve("tongbao.cmd"));
    Files.createFile(home.resolve("lib/tongbao.jar"));
    copyJava(home.resolve("java"));
  }

  private static void copyJava(Path java) throws IOException {
    Files.createDirectories(java.resolve("bin"));
    Files.copy(stub, java.resolve("bin/java.exe"));
  }

  @Test
  void handsOverEveryArgumentUntouched() throws Exception {
    Run run = launch(Map.of(), "run", "a b", "c!d", "x & y", "(1)", "通报（草案）");

    assertThat(run.arguments())
        .containsExactly(
            "@" + windows(home.resolve("lib/run.options")),
            "-Xshare:auto",
            "-jar",
            windows(home.resolve("lib/tongbao.jar")),
            "run",
            "a b",
            "c!d",
            "x & y",
            "(1)",
            "通报（草案）");
    assertThat(run.code()).isZero();
  }

  @Test
  void endsWithTheProgramsExitCodeAndDoesNotWait() throws Exception {
    Run run = launch(Map.of(), "run", "fail");

    assertThat(run.code()).isEqualTo(7);
    assertThat(run.told()).doesNotContain(PRESS_A_KEY);
  }

  @Test
  void compilesThoroughlyOnlyWhereAnArchiveIsProven() throws Exception {
    String thorough = "@" + windows(home.resolve("lib/verify.options"));
    assertThat(launch(Map.of(), "archive", "verify", "--all").arguments()).contains(thorough);
    assertThat(launch(Map.of(), "archive", "export", "2026").arguments()).contains(thorough);
    assertThat(launch(Map.of(), "archive", "list").arguments()).doesNotContain(thorough);
  }

  @Test
  void opensTheWorkbenchByADoubleClickOrForADroppedFolder() throws Exception {
    String dropped = windows(temp.resolve("2026 第一季度 & 其他!"));

    assertThat(launch(Map.of()).command()).containsExactly("ui");
    assertThat(launch(Map.of(), dropped).command()).containsExactly("ui", dropped);
  }

  @Test
  void keepsTheWindowOpenWhereItCouldNotBeOpened() throws Exception {
    Run run = launch(Map.of(), windows(temp.resolve("2026 fail")));

    assertThat(run.told()).contains(PRESS_A_KEY);
    assertThat(run.code()).isEqualTo(7);
    assertThat(launch(Map.of()).told()).doesNotContain(PRESS_A_KEY);
  }

  @Test
  void takesJavaHomeWhereItHasNoJavaOfItsOwn() throws Exception {
    Path other = temp.resolve("Java (x86) & 17");
    copyJava(other);
    Files.delete(home.resolve("java/bin/java.exe"));

    assertThat(launch(Map.of("JAVA_HOME", windows(other)), "run").command()).contains("run");
    assertThat(launch(Map.of("JAVA_HOME", windows(temp)), "run").code()).isEqualTo(69);
  }

  @Test
  void saysThatThereIsNoJavaAndThatAFileIsMissing() throws Exception {
    Files.delete(home.resolve("java/bin/java.exe"));
    Run none = launch(Map.of(), "run", "input");
    Files.delete(home.resolve("lib/tongbao.jar"));
    Run missing = launch(Map.of(), "run", "input");

    assertThat(none.told())
        .contains("Tongbao needs Java 17 or newer: install it, or set JAVA_HOME to it.");
    assertThat(none.code()).isEqualTo(69);
    assertThat(missing.told())
        .contains("lib\\tongbao.jar is missing: unpack the whole package again.");
    assertThat(missing.code()).isEqualTo(72);
  }

  /** wine shows all folders of this system as drive Z. */
  private static String windows(Path path) {
    return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
  }

  /** What a run of the launcher left: its exit code and all that it printed. */
  private record Run(int code, String told) {
    List<String> arguments() {
      return told.lines()
          .filter(line -> line.startsWith("arg="))
          .map(line -> line.substring("arg=".length()).strip())
          .toList();
    }

    /** The arguments of the program itself. */
    List<String> command() {
      List<String> all = arguments();
      return all.subList(all.indexOf("-jar") + 2, all.size());
    }
  }

  private Run launch(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(TOOLS.get(0), "cmd", "/c", "tongbao.cmd"));
    command.addAll(List.of(arguments));
    return start(home, environment, command.toArray(String[]::new));
  }

  private static Run start(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    Path log = Files.createTempFile(shared, "run", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("WINEPREFIX", shared.resolve("wine").toString());
    builder.environment().put("WINEDEBUG", "-all");
    builder.environment().putAll(environment);
    // to a file, since wine's server keeps a pipe open
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS))
        .as(() -> List.of(command).toString())
        .isTrue();
    return new Run(process.exitValue(), new String(Files.readAllBytes(log), UTF_8));
  }
}
