package org.tongbao.store;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.store.InspectionStoreTest.finding;
import static org.tongbao.store.InspectionStoreTest.unit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.inspection.Severity;

/** Units as attachments ask for them, kind by kind. */
class UnitsOfAKindTest {
  private static final int MANY = 2345;

  /** No region or department is listed. */
  static final OfficialOrder ORDER = order(List.of(), List.of());

  @TempDir private Path folder;
  private DataSource database;
  private InspectionStore store;

  /** An embedded database in this folder. */
  String url(Path place) {
    return "jdbc:h2:file:" + place.resolve("facts");
  }

  private static OfficialOrder order(List<String> regions, List<String> departments) {
    return new OfficialOrder(
        new Grouping(List.of(), names(regions), List.of(), names(departments), Map.of()));
  }

  private static List<GroupName> names(List<String> names) {
    return names.stream().map(name -> new GroupName(name, name)).toList();
  }

  @BeforeEach
  void open() throws Exception {
    database = new DriverManagerDataSource(url(folder));
    Schema.prepare(database);
    store = new InspectionStore(database, "甲");
    store.begin("/out/甲", "0".repeat(64));
  }

  @Test
  void givesTheUnitsOfAKindThatWereInspectedAndScored() {
    InspectedUnit first = unit(1, true, new BigDecimal("59.99"));
    InspectedUnit last = unit(4, true, new BigDecimal("100.00"));
    store.saveUnits(
        List.of(
            new StoredUnit(5, last),
            new StoredUnit(2, first),
            new StoredUnit(3, unit(2)),
            new StoredUnit(4, unit(3, false, new BigDecimal("70.00")))));
    new InspectionStore(database, "乙").saveUnits(List.of(new StoredUnit(2, first)));
    assertThat(store.scored("政府网站")).containsExactly(first, last);
    assertThat(store.scored("政务新媒体")).isEmpty();
  }

  /** More units than are read at once. */
  @Test
  void listsUnitsInTheOrderOfTheirFirstListedFinding() {
    List<StoredUnit> units = new ArrayList<>();
    List<StoredFinding> findings = new ArrayList<>();
    for (int row = 1; row <= MANY; row++) {
      units.add(new StoredUnit(row + 1, unit(row)));
      findings.add(new StoredFinding(row + 1, 0, finding(row, MANY + 1 - row, Severity.MINOR)));
    }
    findings.add(new StoredFinding(MANY + 2, 0, finding(MANY + 1, MANY, Severity.VETO)));
    findings.add(new StoredFinding(MANY + 3, 0, finding(MANY + 2, null, Severity.VETO)));
    store.saveUnits(units);
    store.saveFindings(findings);

    List<UnitProblems> listed = store.listed("政府网站", ORDER);

    assertThat(listed).hasSize(MANY);
    assertThat(listed.get(0))
        .isEqualTo(new UnitProblems(unit(MANY), List.of("首页不更新", "首页不更新"), List.of(1, MANY + 1)));
    assertThat(listed.get(MANY - 1))
        .isEqualTo(new UnitProblems(unit(1), List.of("首页不更新"), List.of(MANY)));
    assertThat(listed).extracting(each -> each.unit().row()).isSortedAccordingTo(reverseOrder());
    assertThat(store.listed("政务新媒体", ORDER)).isEmpty();
  }

  @Test
  void listsRegionsAndDepartmentsAsTheSettingsDo() {
    List<String> places = List.of("省样例厅", "丙市/丁县", "", "乙市", "丙市", "甲市");
    for (int row = 1; row <= places.size(); row++) {
      String place = places.get(row - 1);
      boolean department = place.endsWith("厅");
      InspectedUnit unit =
          new InspectedUnit(
              row,
              "政府网站",
              "站" + row,
              "",
              department ? "" : place,
              department ? place : "",
              "",
              "",
              "",
              true,
              null,
              null,
              Map.of());
      store.saveUnits(List.of(new StoredUnit(row + 1, unit)));
      store.saveFindings(List.of(new StoredFinding(row + 1, 0, finding(row, row, Severity.VETO))));
    }

    assertThat(store.listed("政府网站", order(List.of("乙市", "丙市"), List.of("省样例厅"))))
        .extracting(each -> each.unit().name())
        .containsExactly("站4", "站2", "站5", "站1", "站3", "站6");
  }
}
