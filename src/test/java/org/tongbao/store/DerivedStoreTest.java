package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The derived notices of a run and their results. */
class DerivedStoreTest {
  private static final DerivedNotice FIRST = new DerivedNotice(1, 0, 1, "甲省", 0, "地区/甲省.docx");
  private static final DerivedNotice SECOND = new DerivedNotice(2, 0, 2, "乙省", 0, "地区/乙省.docx");
  private static final DerivedNotice LETTER = new DerivedNotice(3, 1, 1, "某网", 7, "整改通知单/某网.docx");

  @TempDir private Path folder;
  private DerivedStore store;

  @BeforeEach
  void open() throws Exception {
    DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("derived"));
    Schema.prepare(database);
    store = new DerivedStore(database, "甲");
    store.save(List.of(List.of(SECOND), List.of(FIRST, LETTER)));
  }

  @Test
  void numbersTheNoticesOfAllPartsInTheOrderInWhichTheyAreMade() {
    assertThat(store.parts())
        .containsExactly(new DerivedStore.Part(1, 1), new DerivedStore.Part(2, 3));
    assertThat(store.open(1, 1)).containsExactly(SECOND);
    assertThat(store.open(2, 3)).containsExactly(FIRST, LETTER);
    assertThat(store.all()).containsExactly(FIRST, SECOND, LETTER);
  }

  @Test
  void givesOnlyWhatHasNoResultYet() {
    store.saveResults(List.of(FIRST.generated("0".repeat(64)), SECOND.failed("没有值")));

    assertThat(store.open(1, 3)).containsExactly(LETTER);
    assertThat(store.all().stream().filter(DerivedNotice::isSettled)).hasSize(2);
  }

  @Test
  void replacesAListThatAKilledRunHadStored() {
    store.save(List.of(List.of(FIRST, SECOND, LETTER)));

    assertThat(store.all()).containsExactly(FIRST, SECOND, LETTER);
    assertThat(store.parts()).containsExactly(new DerivedStore.Part(1, 3));
  }
}
