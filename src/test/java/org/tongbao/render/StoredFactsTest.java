package org.tongbao.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;
import org.tongbao.notice.PagedRows;
import org.tongbao.notice.UnitFinding;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.Schema;
import org.tongbao.store.StoredFinding;
import org.tongbao.store.StoredUnit;

class StoredFactsTest {
  private static final String SITE = "政府网站";
  private static final int MANY = 20_001;

  @TempDir private Path folder;
  private InspectionStore store;
  private StoredFacts facts;

  @BeforeEach
  void open() throws Exception {
    DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("facts"));
    Schema.prepare(database);
    store = new InspectionStore(database, "甲");
    store.begin("/out/甲", "0".repeat(64));
    facts = new StoredFacts(store, 1);
  }

  private static InspectedUnit unit(int row, @Nullable String points) {
    BigDecimal score = points == null ? null : new BigDecimal(points);
    return new InspectedUnit(
        row, SITE, "网" + row, "办公室", "广州市", "", "", "4400000001", "市级", true, score);
  }

  private static Finding finding(int row, @Nullable Integer unitRow, String problem) {
    return new Finding(
        row,
        unitRow,
        SITE,
        "",
        Severity.MINOR,
        "",
        "",
        problem,
        problem,
        null,
        "",
        false,
        false,
        true);
  }

  @Test
  void givesAllRowsOfAShortSheet() {
    store.saveUnits(List.of(new StoredUnit(3, unit(2, "92.50")), new StoredUnit(2, unit(1, null))));
    store.saveFindings(List.of(new StoredFinding(2, 0, finding(1, 2, "打不开"))));

    assertThat(facts.unitRows()).containsExactly(unit(1, null), unit(2, "92.50"));
    assertThat(facts.findingRows()).containsExactly(finding(1, 2, "打不开"));
    assertThat(facts.unitRows()).isNotInstanceOf(PagedRows.class);
  }

  /** More rows than are held in memory; the findings come in another order than their units. */
  @Test
  void readsALongSheetInPages() {
    List<StoredUnit> units = new ArrayList<>();
    List<StoredFinding> findings = new ArrayList<>();
    for (int row = 1; row <= MANY; row++) {
      units.add(new StoredUnit(row + 1, unit(row, null)));
      findings.add(new StoredFinding(row + 1, 0, finding(row, MANY + 1 - row, "第" + row)));
    }
    store.saveUnits(units);
    store.saveFindings(findings.subList(0, 5_000));
    store.saveFindings(findings.subList(5_000, MANY));

    List<Finding> rows = facts.findingRows();
    assertThat(facts.unitRows()).isInstanceOf(PagedRows.class).hasSize(MANY);
    assertThat(rows).hasSize(MANY).first().isEqualTo(finding(1, MANY, "第1"));
    assertThat(rows.get(MANY - 1)).isEqualTo(finding(MANY, 1, "第" + MANY));
    ((PagedRows<Finding>) rows).prefetch(new int[] {3, 12_345, MANY - 2});
    assertThat(rows.get(12_345)).isEqualTo(finding(12_346, MANY - 12_345, "第12346"));
    assertThat(rows.get(4)).isEqualTo(finding(5, MANY - 4, "第5"));
    List<Finding> keys = new ArrayList<>();
    facts.forEachFindingKey(keys::add);
    assertThat(keys).hasSize(MANY).startsWith(key(1)).endsWith(key(MANY)).contains(key(5_001));
  }

  private static Finding key(int row) {
    return Finding.key(row, MANY + 1 - row, SITE, Map.of());
  }

  @Test
  void givesTheFindingsThatAreNamedWithTheirUnitsOrWithoutOne() {
    store.saveUnits(List.of(new StoredUnit(2, unit(1, "60.00"))));
    store.saveFindings(
        List.of(
            new StoredFinding(2, 0, finding(1, null, "个别单位不更新")),
            new StoredFinding(3, 0, finding(2, 1, "打不开"))));
    assertThat(facts.named())
        .containsExactly(
            new UnitFinding(finding(1, null, "个别单位不更新"), null),
            new UnitFinding(finding(2, 1, "打不开"), unit(1, "60.00")));
    assertThat(facts.scored(SITE)).containsExactly(unit(1, "60.00"));
  }
}
