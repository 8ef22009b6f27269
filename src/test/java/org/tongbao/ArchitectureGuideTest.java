package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md and CONTRIBUTING.md name in the code is there. */
class ArchitectureGuideTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern CLASS =
      Pattern.compile("(?:(?<room>[a-z.]+)\\.)?(?<name>[A-Z]\\w+)(?:\\.(?<member>[A-Za-z_]\\w*))?");

  @Test
  void namesOnlyClassesAndMembersThatAreThere() throws IOException {
    Set<String> absent = new TreeSet<>();
    List<Path> sources = sources();
    for (String guide : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
      for (String code : code(Files.readString(Path.of(guide)))) {
        MatchResult named = CLASS.matcher(code).results().findFirst().orElse(null);
        if (named == null || !named.group().equals(code) || !isOurs(code)) {
          continue;
        }
        if (sources.stream().noneMatch(source -> holds(source, code))) {
          absent.add(guide + ": " + code);
        }
      }
    }
    assertThat(absent).isEmpty();
  }

  /**
   * Guides name other things too: files, constants, environment variables. What the reader of a
   * recipe chooses is written {@code <Name>Command}: no class has angle brackets in its name, so it
   * is none that could be there.
   */
  private static boolean isOurs(String code) {
    return !code.endsWith(".md") && code.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean holds(Path source, String code) {
    var matcher = CLASS.matcher(code);
    assertThat(matcher.matches()).isTrue();
    String room = matcher.group("room");
    String file = (room == null ? "" : "/" + room.replace('.', '/')) + "/" + matcher.group("name");
    if (!source.toString().replace('\\', '/').endsWith(file + ".java")) {
      return false;
    }
    String member = matcher.group("member");
    try {
      return member == null
          || Pattern.compile("\\b" + member + "\\b").matcher(Files.readString(source)).find();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> code(String text) {
    return CODE.matcher(text.replaceAll("(?s)```.*?```", ""))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toSet());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
