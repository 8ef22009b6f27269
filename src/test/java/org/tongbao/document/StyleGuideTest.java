package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for those who edit templates lists every style that a reference.docx must have. */
class StyleGuideTest {
  @Test
  void listsEveryStyleOnce() throws IOException {
    String guide = Files.readString(Path.of("templates/README.md"));
    String table = guide.substring(guide.indexOf("| 样式 | 用途 | 标记 |"));

    Stream<String> listed =
        table
            .lines()
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .flatMap(line -> Arrays.stream(line.split("\\|", -1)[1].strip().split("、", -1)));

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(StyleName.values()).map(StyleName::label).toList());
  }
}
