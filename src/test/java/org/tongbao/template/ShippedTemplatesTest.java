package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.docx.DocxText;
import org.tongbao.program.Program;

/** Every shipped set passes the checks that the guide asks of users for their own sets. */
class ShippedTemplatesTest {
  private static final TemplateFolders TEMPLATES = TemplateFolders.of(Path.of("templates"));

  @TempDir Path temp;

  static List<ExampleFolder> examples() throws IOException {
    List<String> sets = TEMPLATES.names();
    return sets.stream().flatMap(ShippedTemplatesTest::examples).toList();
  }

  private static Stream<ExampleFolder> examples(String set) {
    try {
      List<ExampleFolder> examples = ExampleFolder.of(TEMPLATES, set);
      assertThat(examples).as("examples of " + set).isNotEmpty();
      return examples.stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void passesItsCheckAndItsExamples() {
    for (String command : List.of("check", "test")) {
      Program.Run run = Program.command("template", command, "--templates", "templates");
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
    }
  }

  /** The expected text of an example is the text of a run's .docx, by separate code. */
  @ParameterizedTest
  @MethodSource("examples")
  void saysInItsExampleWhatARunSays(ExampleFolder example) throws IOException {
    Program.Run run =
        Program.command(
            "run",
            example.folder().toString(),
            "--templates",
            "templates",
            "--output",
            temp.toString());
    assertThat(run.code()).as(run.err()).isZero();
    List<Path> made;
    try (Stream<Path> files = Files.walk(temp)) {
      made = files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    boolean further = made.size() > 1; // then the notice of all is not what the set is for
    List<String> lines =
        made.stream()
            .filter(docx -> further != temp.equals(docx.getParent()))
            .flatMap(docx -> DocxText.of(docx).lines())
            .filter(line -> !line.isEmpty())
            .toList();

    List<String> expected = Files.readAllLines(example.expected());
    assertThat(unbroken(lines, expected)).isEqualTo(expected);
  }

  /** A document's lines, where those of a title, which the page breaks, are one as in the text. */
  private static List<String> unbroken(List<String> lines, List<String> expected) {
    List<String> joined = new ArrayList<>();
    StringBuilder title = new StringBuilder();
    for (String line : lines) {
      title.append(line);
      boolean begun =
          joined.size() < expected.size()
              && expected.get(joined.size()).startsWith(title.toString())
              && expected.get(joined.size()).length() > title.length();
      if (!begun) {
        joined.add(title.toString());
        title.setLength(0);
      }
    }
    return joined;
  }
}
