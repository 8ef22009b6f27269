package org.tongbao.template;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.program.Program;

/** If nothing was found, the notice has no heading, sentence or list about problems. */
class NothingFoundTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "guangdong-2024-q2, 一、总体情况 二、工作要求",
    "dongguan-2021-q4, 一、总体情况 二、下一步工作要求",
    "huizhou-2021-q1, 一、总体情况 二、下一步工作要求",
    "dongyuan-2023-q3, 一、总体情况 二、下一步工作要求"
  })
  void leavesNothingOfProblemsAndClosesTheNumbersUp(String sample, String headings)
      throws IOException {
    Program program = new Program(temp, sample);
    program.edit("findings.csv", text -> text.substring(0, text.indexOf('\n') + 1));
    if (sample.startsWith("guangdong")) {
      program.edit("notice.yaml", text -> text.substring(0, text.indexOf("核对总数")));
    }

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = program.text().lines().toList();
    assertThat(lines.stream().filter(line -> line.matches("[一二三四五]、.*")).collect(joining(" ")))
        .isEqualTo(headings);
    assertThat(lines).noneMatch(line -> line.matches(".*(突出问题|通报的问题|整改情况|一是).*"));
  }
}
