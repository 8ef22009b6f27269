package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.program.Program;

/**
 * The notice that a sample makes, line by line.
 *
 * @param text the whole of it
 * @param lines a paragraph or a table row each
 */
record NoticeLines(String text, List<String> lines) {

  /** Runs the program on a sample, below {@code folder}. */
  static NoticeLines of(Path folder, String sample) throws IOException {
    Program program = new Program(folder, sample);
    Program.Run run = program.run();
    assertThat(run.code()).as(run.err()).isZero();
    String text = program.text();
    return new NoticeLines(text, text.lines().toList());
  }

  /** The lines from one to before another, both given by how they begin. */
  List<String> between(String first, String last) {
    return lines.stream()
        .dropWhile(line -> !line.startsWith(first))
        .takeWhile(line -> !line.startsWith(last))
        .toList();
  }

  /** The numbered headings of the first and second level, without what follows them. */
  List<String> headings() {
    return lines.stream()
        .filter(line -> line.matches("([一二三四五六七八九十]、|（[一二三四五六七八九十]）).*"))
        .map(line -> line.replaceFirst("。.*", ""))
        .toList();
  }

  /** The rows of the first table behind a line. */
  List<String> table(String line) {
    return lines.subList(lines.indexOf(line), lines.size()).stream()
        .dropWhile(row -> !row.contains(" | "))
        .takeWhile(row -> row.contains(" | "))
        .toList();
  }
}
