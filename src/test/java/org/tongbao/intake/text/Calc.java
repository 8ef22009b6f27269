package org.tongbao.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice Calc, where it is installed; without it a test is skipped, with the reason. */
final class Calc {
  private static final String MISSING = " (Debian: apt install libreoffice-calc-nogui)";
  private static final int SECONDS = 60;

  private Calc() {}

  static void assumeInstalled() {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    assumeTrue(there, "SKIPPED: no LibreOffice here" + MISSING);
  }

  /** Converts a file of a folder into another one beside it, with soffice's options. */
  static void convert(Path folder, Path file, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless");
    command.addAll(List.of(options));
    command.addAll(List.of("--outdir", folder.toString(), file.toString()));
    Path log = folder.resolve("office.log");
    Process office =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(office.waitFor(SECONDS, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
    assumeFalse(
        Files.readString(log).contains("source file could not be loaded"),
        "SKIPPED: LibreOffice here has no Calc" + MISSING);
  }
}
