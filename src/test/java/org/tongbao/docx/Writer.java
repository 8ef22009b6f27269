package org.tongbao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice Writer, where it is installed; without it a test is skipped, with the reason. */
public final class Writer {
  private static final String MISSING = " (Debian: apt install libreoffice-writer-nogui)";
  private static final int SECONDS = 120;

  private Writer() {}

  /** Skips the test where there is none. */
  public static void require() {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    assumeTrue(there, "SKIPPED: no LibreOffice here" + MISSING);
  }

  /**
   * Converts a file.
   *
   * @param to the new file; its name's end tells the format
   */
  public static Path convert(Path file, Path to) throws Exception {
    Path folder = Files.createDirectories(to.resolveSibling(to.getFileName() + ".d"));
    String name = to.getFileName().toString();
    int dot = name.indexOf('.');
    Path source =
        folder.resolve(name.substring(0, dot + 1) + file.toString().replaceAll(".*\\.", ""));
    Files.copy(file, source);
    Path made = Files.createDirectories(folder.resolve("made"));
    Path log = folder.resolve("office.log");
    List<String> command =
        List.of(
            "soffice",
            "-env:UserInstallation=" + to.resolveSibling("profile").toUri(),
            "--headless",
            "--convert-to",
            name.substring(dot + 1),
            "--outdir",
            made.toString(),
            source.toString());
    Process office =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(office.waitFor(SECONDS, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
    assumeFalse(
        Files.readString(log).contains("source file could not be loaded"),
        "SKIPPED: LibreOffice here has no Writer" + MISSING);
    return Files.move(made.resolve(to.getFileName()), to);
  }
}
