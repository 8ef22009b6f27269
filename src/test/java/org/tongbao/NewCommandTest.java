package org.tongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period's folder is begun from the one before. */
class NewCommandTest {
  @TempDir Path temp;
  private Path made;

  @BeforeEach
  void nameTheFolder() {
    made = temp.resolve("years/next");
  }

  private static Stream<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("input"))) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private Program.Run make(Path from) {
    return Program.command("new", made.toString(), "--from", from.toString());
  }

  private Program.Run check() {
    return Program.command("check", made.toString(), "--output", temp.resolve("out").toString());
  }

  @Test
  void tells() throws IOException {
    for (Path p : samples().toList()) {
      made = temp.resolve("n/" + p.getFileName());
      Program.Run run = make(p);
      System.out.println(
          run.out() + run.err() + Files.readString(made.resolve("notice.yaml")) + check());
    }
  }
}
