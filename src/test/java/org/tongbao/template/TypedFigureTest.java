package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** No template contains a typed figure that could be counted from rows. */
class TypedFigureTest {
  @TempDir Path temp;

  @Test
  void givesOtherFiguresForOtherRows() throws IOException {
    Program program = new Program(temp, "guangdong-2024-q2");
    program.edit(
        "notice.yaml",
        text -> text.substring(0, text.indexOf("核对总数")).replace("数值: 780", "数值: 431"));
    program.edit("units.csv", TypedFigureTest::everyThirdOfTheRest);

    Program.Run run = program.run();
    assertThat(run.code()).as(run.err()).isZero();

    assertThat(program.text())
        .doesNotContain("515", "509", "98.83", "3040", "3037", "99.90", "780");
  }

  /** Keeps the heading and all units that findings name. */
  private static String everyThirdOfTheRest(String units) {
    List<String> rows = units.lines().toList();
    return IntStream.range(0, rows.size())
        .filter(
            i ->
                i == 0
                    || i % 3 == 0
                    || !rows.get(i).matches(".*(网站0?\\d{2,3}|新媒体\\d+),.*")
                    || rows.get(i).matches(".*(珠海市|东莞市|省直部门01)政府网站01,.*"))
        .mapToObj(rows::get)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
