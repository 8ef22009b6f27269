package org.tongbao.filing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What this machine has beside Tongbao. */
public final class InstalledSoftware {
  private InstalledSoftware() {}

  /** LibreOffice's program, if it is on the PATH. */
  public static Optional<Path> libreOffice() {
    return onPath("soffice").or(() -> onPath("soffice.exe"));
  }

  private static Optional<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** All installed font families; empty if they cannot be listed. */
  public static Optional<Set<String>> fonts() throws IOException {
    Optional<Path> list = onPath("fc-list");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Process process =
        new ProcessBuilder(list.get().toString(), ":", "family")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      Set<String> families = new TreeSet<>();
      lines.forEach(line -> families.addAll(Arrays.asList(line.split(",", -1))));
      return Optional.of(families);
    }
  }
}
