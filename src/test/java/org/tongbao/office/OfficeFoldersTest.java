package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** The sheets that an office keeps anyway become a notice, by a few lines of mapping. */
class OfficeFoldersTest {
  @TempDir Path temp;

  private Program.Run run(OfficeFolder office) throws IOException {
    Path input = temp.resolve("input");
    office.write(input);
    Files.writeString(input.resolve("notice.yaml"), office.mapping(), StandardOpenOption.APPEND);
    return Program.command(
        "run", input.toString(), "--output", temp.resolve("output").toString(), "--proof");
  }

  @Test
  void takesACitysWorkbookOfThreeSheets() throws IOException {
    Program.Run run = run(OfficeFolder.CITY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 11，合格 9，不合格 2，合格率 81.82%");
  }

  @Test
  void takesAThirdPartysReturn() throws IOException {
    Program.Run run = run(OfficeFolder.THIRD_PARTY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("检查对象 6 个，检查发现 4 条");
  }

  @Test
  void takesACountysTextsInGb18030() throws IOException {
    Program.Run run = run(OfficeFolder.COUNTY);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政务新媒体：检查 3，合格 2，不合格 1，合格率 66.67%");
  }
}
