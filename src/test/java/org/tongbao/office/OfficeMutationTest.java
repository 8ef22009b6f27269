package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever changes in an office's sheets is refused with a place, or counted rightly. */
class OfficeMutationTest {
  private static final int TRIES = 60;

  @TempDir Path temp;

  @Test
  @Tag("long")
  void isRefusedOrCountedRightly() throws Exception {
    OfficeMutations mutations = new OfficeMutations(temp);

    mutations.attempt(20_261_129, TRIES);

    assertThat(mutations.tries().wrong()).isEmpty();
    assertThat(mutations.tries().results())
        .containsOnlyKeys(
            Arrays.stream(OfficeFolder.values())
                .flatMap(
                    office ->
                        office.corrections().isEmpty()
                            ? Stream.of(office.name())
                            : Stream.of(office.name(), office + OfficeMutations.WITH_CORRECTIONS))
                .flatMap(what -> Stream.of(what + " refused", what + " counted"))
                .toList());
  }

  /** Without this, the test above could not fail. */
  @ParameterizedTest
  @EnumSource
  void isCountedOtherwiseWithAnotherVeto(OfficeFolder office) throws Exception {
    office.write(temp);
    List<String> counted = OfficeRecount.of(OfficeTables.read(temp));
    OfficeTables tables = OfficeTables.read(temp);
    tables
        .tables()
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row -> row.replaceAll(cell -> cell.matches("是|单项否决|一票否决") ? "否" : cell)));

    assertThat(counted).isNotEmpty();
    assertThat(OfficeRecount.of(tables)).isNotEqualTo(counted);
  }

  @ParameterizedTest
  @EnumSource(names = {"CITY", "COUNTY"})
  void isRecountedOtherwiseWithCorrections(OfficeFolder office) throws Exception {
    office.write(temp);
    OfficeTables tables = OfficeTables.read(temp);
    List<String> counted = OfficeRecount.of(tables);

    tables.tables().put(OfficeRecount.CORRECTIONS, OfficeMutations.corrections(office));

    assertThat(OfficeRecount.of(tables)).isNotEqualTo(counted);
  }
}
