package org.tongbao.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;
import org.tongbao.notice.ListedUnit;
import org.tongbao.notice.UnitFinding;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.Schema;
import org.tongbao.store.StoredFinding;
import org.tongbao.store.StoredUnit;

class StoredFactsTest {
  private static final String SITE = "政府网站";

  @TempDir private Path folder;
  private InspectionStore store;
  private StoredFacts facts;

  @BeforeEach
  void open() throws Exception {
    DataSource database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("facts"));
    Schema.prepare(database);
    store = new InspectionStore(database, "甲");
    store.begin("/out/甲", "0".repeat(64));
    facts = new StoredFacts(store);
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
  void putsTheProblemsOfAUnitTogetherAsOftenAsAsked() {
    store.saveUnits(
        List.of(
            new StoredUnit(2, unit(1, null)),
            new StoredUnit(3, unit(2, "92.5")),
            new StoredUnit(4, unit(3, "100"))));
    store.saveFindings(
        List.of(
            new StoredFinding(2, 0, finding(1, 2, "打不开")),
            new StoredFinding(3, 0, finding(2, null, "个别单位不更新")),
            new StoredFinding(4, 0, finding(3, 3, "错别字")),
            new StoredFinding(5, 0, finding(4, 2, "栏目空白"))));
    Iterable<ListedUnit> units = facts.units(SITE);
    for (int time = 0; time < 2; time++) {
      assertThat(units)
          .extracting(ListedUnit::name, ListedUnit::score, ListedUnit::problem)
          .containsExactly(
              tuple("网1", "", ""), tuple("网2", "92.5", "打不开，栏目空白"), tuple("网3", "100", "错别字"));
    }
    assertThat(facts.units("政务新媒体")).isEmpty();
  }

  @Test
  void endsAfterTheLastUnit() {
    store.saveUnits(List.of(new StoredUnit(2, unit(1, null))));
    Iterator<ListedUnit> units = facts.units(SITE).iterator();
    assertThat(units.next().name()).isEqualTo("网1");
    assertThat(units.hasNext()).isFalse();
    assertThatThrownBy(units::next).isInstanceOf(NoSuchElementException.class);
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
