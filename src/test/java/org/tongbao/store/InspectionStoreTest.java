package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.Severity;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.Problem.Weight;

class InspectionStoreTest {
  private static final String UNITS = "units.csv";
  private static final String FINDINGS = "findings.csv";
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @TempDir private Path folder;
  private DataSource database;
  private InspectionStore store;

  /** An embedded database in this folder. */
  String url(Path place) {
    return "jdbc:h2:file:" + place.resolve("facts");
  }

  @BeforeEach
  void open() throws Exception {
    database = new DriverManagerDataSource(url(folder));
    Schema.prepare(database);
    store = run("甲");
    store.begin("/out/甲", DIGEST);
  }

  private InspectionStore run(String run) {
    return new InspectionStore(database, run);
  }

  static InspectedUnit unit(int row, boolean checked, @Nullable BigDecimal score) {
    return new InspectedUnit(
        row, "政府网站", "甲市\u2028“门户”网", "办公室", "广州市", "", "APP", "4400000001", "市级", checked, score);
  }

  static InspectedUnit unit(int row) {
    return unit(row, true, null);
  }

  static Finding finding(int row, @Nullable Integer unitRow, Severity severity) {
    return new Finding(
        row, unitRow, "政府网站", "W3", severity, "网站方面", "更新", "首页不更新", "首页长期不更新", null, "自查", false,
        true, true);
  }

  @Test
  void numbersFindingsWithAndWithoutGaps() {
    assertThat(store.findingReader().numbers()).isEmpty();
    assertThat(store.findings()).isZero();
    store.saveFindings(List.of(stored(2), stored(3), stored(4)));
    assertThat(store.findingReader().numbers()).containsExactly(2, 3, 4);
    store.saveFindings(List.of(stored(6), stored(7)));
    assertThat(store.findingReader().numbers()).containsExactly(2, 3, 4, 6, 7);
  }

  private static StoredFinding stored(int row) {
    return new StoredFinding(row + 1, 0, finding(row, 1, Severity.MINOR));
  }

  @Test
  void keepsWhatOwnColumnsHold() {
    Map<String, OwnValue> own =
        Map.of(
            "报送", new OwnValue.Number(new BigDecimal("999999999999999.999999")),
            "更新 时间", new OwnValue.Date(LocalDate.of(2024, 6, 3)),
            "批次", new OwnValue.Text("第一批N\u20282=是\t"),
            "已核", new OwnValue.YesNo(false));
    InspectedUnit whole = unit(1);
    InspectedUnit unit =
        new InspectedUnit(
            1, whole.kind(), whole.name(), "", "广州市", "", "", "", "", true, null, null, own);
    Finding of = finding(1, 1, Severity.VETO);
    Finding finding =
        new Finding(
            1,
            1,
            of.kind(),
            "",
            of.severity(),
            "",
            "",
            "甲",
            "甲",
            null,
            "",
            false,
            true,
            true,
            new BigDecimal("20.50"),
            LocalDate.of(2024, 7, 15),
            own);
    store.saveUnits(List.of(new StoredUnit(2, unit), new StoredUnit(3, unit(2))));
    store.saveFindings(
        List.of(
            new StoredFinding(2, 0, finding),
            new StoredFinding(3, 0, finding(2, 2, Severity.VETO))));

    List<InspectedUnit> units = new ArrayList<>();
    store.forEachUnitWithPath((each, vetoed) -> units.add(each));
    List<StoredFinding> findings = new ArrayList<>();
    store.forEachFinding(findings::add);
    assertThat(units).containsExactly(unit, unit(2));
    assertThat(findings)
        .extracting(StoredFinding::finding)
        .containsExactly(finding, finding(2, 2, Severity.VETO));
    assertThat(findings.get(0).finding().points()).isEqualTo(new BigDecimal("20.5"));
    List<Finding> keys = new ArrayList<>();
    store.forEachFindingKey(keys::add);
    assertThat(keys)
        .containsExactly(Finding.key(1, 1, of.kind(), own), Finding.key(2, 2, "政府网站", Map.of()));
    assertThat(store.listed("政府网站", UnitsOfAKindTest.ORDER).get(0).unit().own()).isEqualTo(own);
    Integer nothing =
        new JdbcTemplate(database)
            .queryForObject(
                "SELECT COUNT(*) FROM tongbao_finding WHERE own_values IS NULL", Integer.class);
    assertThat(nothing).isEqualTo(1);
  }

  @Test
  void passesOnWhichResultsTheSheetStates() {
    List<InspectedUnit> all = new ArrayList<>();
    for (@Nullable Boolean stated : Arrays.asList(true, null, false)) {
      all.add(
          new InspectedUnit(
              all.size() + 1, "政府网站", "甲", "", "", "", "", "", "", true, null, stated, Map.of()));
    }
    store.saveUnits(all.stream().map(unit -> new StoredUnit(9, unit)).toList());
    store.saveFindings(List.of(new StoredFinding(2, 0, finding(1, 3, Severity.VETO))));

    List<String> stated = new ArrayList<>();
    store.forEachStatedUnit(
        (stored, vetoed) ->
            stated.add(stored.unit().row() + " " + stored.unit().statedPassed() + " " + vetoed));

    assertThat(stated).containsExactly("1 true false", "3 false true");
    assertThat(units(store)).isEqualTo(all);
  }

  private static List<InspectedUnit> units(InspectionStore store) {
    List<InspectedUnit> units = new ArrayList<>();
    store.forEachCountedUnit((stored, vetoed) -> units.add(stored.unit()));
    return units;
  }

  private static List<Finding> findings(InspectionStore store) {
    List<Finding> findings = new ArrayList<>();
    store.forEachFinding(stored -> findings.add(stored.finding()));
    return findings;
  }

  @Test
  void givesUnitsBackAsTheyWereInTheOrderOfTheSheet() {
    InspectedUnit scored = unit(2, false, new BigDecimal("59.99"));
    store.saveUnits(List.of(new StoredUnit(4, scored)));
    store.saveUnits(List.of(new StoredUnit(2, unit(1)), new StoredUnit(9, unit(3))));
    assertThat(units(store)).containsExactly(unit(1), scored, unit(3));
    assertThat(store.units()).isEqualTo(3);
    List<Integer> lines = new ArrayList<>();
    store.forEachCountedUnit((stored, vetoed) -> lines.add(stored.line()));
    assertThat(lines).containsExactly(2, 4, 9);
  }

  @Test
  void givesFindingsBackWithTheirUnits() {
    store.saveUnits(List.of(new StoredUnit(2, unit(1)), new StoredUnit(3, unit(2))));
    Finding dated =
        new Finding(
            2,
            1,
            "政府网站",
            "",
            Severity.MINOR,
            "",
            "",
            "问题".repeat(5000),
            "表述".repeat(5000),
            LocalDate.of(2024, 2, 29),
            "",
            true,
            false,
            false);
    store.saveFindings(
        List.of(
            new StoredFinding(3, 0, dated),
            new StoredFinding(2, 0, finding(1, 2, Severity.VETO)),
            new StoredFinding(4, 0, finding(3, null, Severity.VETO))));
    List<@Nullable InspectedUnit> withWhom = new ArrayList<>();
    store.forEachNamedFinding((finding, unit) -> withWhom.add(unit));
    Finding nobodys = finding(3, null, Severity.VETO);
    assertThat(findings(store)).containsExactly(finding(1, 2, Severity.VETO), dated, nobodys);
    assertThat(withWhom)
        .as("the second is not cited, the third names no unit")
        .containsExactly(unit(2), null);
    assertThat(store.findings()).isEqualTo(3);
    List<StoredFinding> stored = new ArrayList<>();
    store.forEachFinding(stored::add);
    assertThat(stored).extracting(StoredFinding::line).containsExactly(2, 3, 4);
    assertThat(stored).extracting(StoredFinding::finding).isEqualTo(findings(store));
  }

  @Test
  void passesOnAUnitOnceHoweverManyFindingsItHas() {
    store.saveUnits(
        List.of(
            new StoredUnit(2, unit(1)), new StoredUnit(3, unit(2)), new StoredUnit(4, unit(3))));
    store.saveFindings(
        List.of(
            new StoredFinding(2, 0, finding(1, 1, Severity.VETO)),
            new StoredFinding(3, 0, finding(2, 1, Severity.VETO)),
            new StoredFinding(4, 0, finding(3, 2, Severity.MINOR)),
            new StoredFinding(5, 0, finding(4, null, Severity.VETO))));
    Map<Integer, Boolean> vetoed = new LinkedHashMap<>();
    store.forEachCountedUnit(
        (stored, veto) -> assertThat(vetoed.put(stored.unit().row(), veto)).isNull());
    assertThat(vetoed)
        .containsExactly(Map.entry(1, true), Map.entry(2, false), Map.entry(3, false));
  }

  @Test
  void givesProblemsBackUnitsFirstInTheOrderOfRecords() {
    Problem late = problem(Weight.ERROR, new Place(UNITS, 10, 3), "错", "改");
    Problem first =
        new Problem("unknown-region", Problem.Weight.ERROR, new Place(UNITS, 2, 0), "“错”", "改");
    Problem second = problem(Weight.WARNING, new Place(UNITS, 2, 4), "疑", "核对");
    Problem sheet = problem(Weight.ERROR, Place.of(UNITS), "缺列", "补");
    Problem other = problem(Weight.ERROR, new Place(FINDINGS, 2, 1), "错", "改");
    store.saveProblems(FINDINGS, 1, List.of(other));
    store.saveProblems(UNITS, 9, List.of(late));
    store.saveProblems(UNITS, 1, List.of(first, second));
    store.saveProblems(UNITS, 0, List.of(sheet));
    assertThat(store.problems()).containsExactly(sheet, first, second, late, other);
  }

  @Test
  void replacesWhatWasSaidOfARecord() {
    Problem old = problem(Weight.ERROR, new Place(UNITS, 2, 1), "旧", "改");
    Problem now = problem(Weight.WARNING, new Place(UNITS, 2, 1), "新", "改");
    store.saveProblems(UNITS, 1, List.of(old, old));
    store.saveProblems(UNITS, 1, List.of(now));
    assertThat(store.problems()).containsExactly(now);
    store.saveProblems(UNITS, 1, List.of());
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void countsTheRecordsReadOfEachSheet() {
    assertThat(store.rowsRead(UNITS)).isZero();
    store.saveRowsRead(UNITS, 500);
    store.saveRowsRead(UNITS, 731);
    store.saveRowsRead(FINDINGS, 12);
    assertThat(store.rowsRead(UNITS)).isEqualTo(731);
    assertThat(store.rowsRead(FINDINGS)).isEqualTo(12);
  }

  /** The same rows in two runs, each with a fact of its own. */
  private void fill(InspectionStore each, int row, String output) {
    each.begin(output, DIGEST);
    each.saveUnits(List.of(new StoredUnit(2, unit(1)), new StoredUnit(3, unit(row))));
    each.saveFindings(List.of(new StoredFinding(2, 0, finding(1, row, Severity.VETO))));
    each.saveProblems(UNITS, row, List.of(problem(Weight.ERROR, Place.of(UNITS), "错" + row, "改")));
    each.saveRowsRead(UNITS, row);
  }

  @Test
  void runsNeverMix() {
    InspectionStore other = run("乙");
    fill(store, 2, "/out/甲");
    fill(other, 3, "/out/乙");
    assertThat(units(store)).extracting(InspectedUnit::row).containsExactly(1, 2);
    assertThat(units(other)).extracting(InspectedUnit::row).containsExactly(1, 3);
    assertThat(findings(store)).extracting(Finding::unitRow).containsExactly(2);
    assertThat(findings(other)).extracting(Finding::unitRow).containsExactly(3);
    assertThat(store.findings()).isEqualTo(1);
    assertThat(other.findings()).isEqualTo(1);
    assertThat(store.problems()).extracting(Problem::fault).containsExactly("错2");
    assertThat(other.rowsRead(UNITS)).isEqualTo(3);
    List<Boolean> vetoed = new ArrayList<>();
    other.forEachCountedUnit((unit, veto) -> vetoed.add(veto));
    assertThat(vetoed).containsExactly(false, true);
  }

  @Test
  void forgetsEarlierRunsOfTheSameOutputOnly() {
    InspectionStore elsewhere = run("乙");
    InspectionStore next = run("丙");
    fill(store, 2, "/out/甲");
    fill(elsewhere, 3, "/out/乙");
    fill(next, 4, "/out/甲");
    assertThat(store.units()).isZero();
    assertThat(store.findings()).isZero();
    store.forEachFindingKey(key -> fail("a key is left"));
    assertThat(store.problems()).isEmpty();
    assertThat(store.rowsRead(UNITS)).isZero();
    assertThat(elsewhere.units()).isEqualTo(2);
    assertThat(next.units()).isEqualTo(2);
    next.begin("/out/甲", DIGEST);
    assertThat(next.units()).as("a run that goes on keeps its own").isEqualTo(2);
    assertThat(
            new JdbcTemplate(database)
                .queryForList("SELECT run FROM tongbao_run ORDER BY run", String.class))
        .containsExactly("丙", "乙");
  }

  @Test
  void aChunkIsStoredAsAWholeOrNotAtAllWhenARecordIsThereAlready() {
    store.saveUnits(List.of(new StoredUnit(2, unit(1))));
    assertThatThrownBy(() -> store.saveUnits(List.of(new StoredUnit(2, unit(1)))))
        .isInstanceOf(DataAccessException.class);
    assertThat(store.units()).isEqualTo(1);
  }

  @Test
  void theSchemaIsMadeOnceAndLeftAlone() throws Exception {
    fill(store, 2, "/out/甲");
    Schema.prepare(database);
    assertThat(store.units()).isEqualTo(2);
    assertThat(
            new JdbcTemplate(database)
                .queryForObject("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE", Integer.class))
        .isZero();
  }

  @Test
  void readsWithinATransactionWhatThatHasWritten() {
    new TransactionTemplate(new JdbcTransactionManager(database))
        .executeWithoutResult(
            status -> {
              store.saveUnits(List.of(new StoredUnit(2, unit(1))));
              store.saveFindings(List.of(new StoredFinding(2, 0, finding(1, 1, Severity.VETO))));
              assertThat(units(store)).containsExactly(unit(1));
              assertThat(findings(store)).hasSize(1);
            });
  }

  private static Problem problem(Weight weight, Place place, String fault, String remedy) {
    return new Problem("some-code", weight, place, fault, remedy);
  }
}
