package org.tongbao.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.program.Program;
import org.tongbao.recount.RecountedFigures;

/** Whatever changes in the sheets of a county that counts for itself is refused or counted. */
class FigureMutationTest {
  private static final int TRIES = 60;

  @TempDir Path temp;

  @Test
  @Tag("long")
  void isRefusedWithAPlaceOrCountedRightly() throws Exception {
    FigureMutations mutations = new FigureMutations(temp);

    mutations.attempt(20_261_129, TRIES);

    assertThat(mutations.tries().wrong()).isEmpty();
    assertThat(mutations.tries().results()).containsOnlyKeys("refused", "counted");
  }

  @Test
  void isCountedAsTheSheetsSay() throws IOException {
    Program program = new Program(temp, "example-figures");
    assertThat(program.run().code()).isZero();

    assertThat(RecountedFigures.check(temp.resolve("input"), program.files().get(0))).isEmpty();
  }

  /** 759 ÷ 60 is 12.65, and 93 of 800 is 11.625%: half to even would print less. */
  @ParameterizedTest
  @CsvSource({"2, 平均每个单位报送12.7条", "43, 西示镇 | 6 | 93 | 11.63%"})
  void isRoundedHalfUpWhereHalfToEvenDiffers(int sent, String printed) throws IOException {
    Program program = new Program(temp, "example-figures");
    program.edit(
        "units.csv", text -> text.replace("第二批,5,1,2026-06-12", "第二批," + sent + ",1,2026-06-12"));
    assertThat(program.run().code()).isZero();

    assertThat(program.text()).contains(printed);
    assertThat(RecountedFigures.check(temp.resolve("input"), program.files().get(0))).isEmpty();
  }

  /** Without this, the tests above could not fail. */
  @ParameterizedTest
  @CsvSource({
    "units.csv, ',24,15,', ',23,15,'",
    "units.csv, ',是,第一批,', ',否,第一批,'",
    "units.csv, 2026-06-12, 2026-06-13",
    "findings.csv, ',1.5,', ',1.25,'",
    "findings.csv, ',单项否决,', ',扣分,'",
    "units.csv, ',复查', ',初查'",
    "findings.csv, ',否,,,复查,', ',是,,,复查,'",
    "findings.csv, ',否,0.5,2,,2026年第一季度', ',是,0.5,2,,2026年第一季度'",
    "earlier/2026-q1/findings.csv, ',单项否决,', ',扣分,'",
    "earlier/2026-q1/findings.csv, ',是\r', ',否\r'",
    "earlier/2025-q2/findings.csv, ',单项否决,', ',扣分,'",
    "earlier/2025-q2/units.csv, ',第一批,', ',第一批,1'",
  })
  void isCountedOtherwiseFromOtherSheets(String file, String was, String is) throws IOException {
    Program program = new Program(temp, "example-figures");
    assertThat(program.run().code()).isZero();
    Path sheet = program.input(file);
    List<String> rows = Files.readAllLines(sheet);
    String changed = String.join("\r\n", rows).replaceFirst(was, is);
    assertThat(changed).isNotEqualTo(String.join("\r\n", rows));
    Files.writeString(sheet, changed);

    assertThat(RecountedFigures.check(temp.resolve("input"), program.files().get(0))).isNotEmpty();
  }
}
