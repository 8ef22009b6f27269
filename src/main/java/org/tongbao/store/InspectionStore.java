package org.tongbao.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The units, findings and problems of a run. Writing joins the current transaction, so a chunk is
 * stored completely or not at all. What is not of the first round is stored as a run of its own
 * beside it, so that nothing of it is counted with the others.
 */
public final class InspectionStore {
  /** Stands before the number of a round in the name of its run. */
  private static final String ROUND = "/";

  private final DataSource database;
  private final JdbcTemplate jdbc;
  private final LongReads reads;
  private final String run;

  /** The run that this one is a round of; itself for the first. */
  private final String whole;

  private final FindingTable findings;
  private final UnitTable units;

  /**
   * Opens a run.
   *
   * @param run its identity in this database
   */
  public InspectionStore(DataSource database, String run) {
    this(database, run, run);
  }

  private InspectionStore(DataSource database, String run, String whole) {
    this.database = database;
    this.whole = whole;
    this.jdbc = LongReads.paged(database);
    this.reads = new LongReads(database);
    this.run = run;
    this.findings = new FindingTable(jdbc, reads, run);
    this.units = new UnitTable(jdbc, reads, run, findings);
  }

  /** Registers the run; deletes the facts of earlier runs of the same output folder. */
  public void begin(String output, String digest) {
    List<String> earlier =
        jdbc.queryForList("SELECT run FROM tongbao_run WHERE output = ?", String.class, output);
    for (String each : earlier) {
      if (!each.equals(run) && !each.startsWith(run + ROUND)) {
        forget(each);
      }
    }
    if (!earlier.contains(run)) {
      jdbc.update(
          "INSERT INTO tongbao_run (run, output, digest) VALUES (?, ?, ?)", run, output, digest);
    }
  }

  /** Whether the run was registered and its facts were not deleted since. */
  public boolean isThere() {
    return count("SELECT COUNT(*) FROM tongbao_run WHERE run = ?") > 0;
  }

  private void forget(String old) {
    new FindingTable(jdbc, reads, old).forget();
    for (String table : List.of("unit", "problem", "sheet", "source", "derived", "run")) {
      jdbc.update("DELETE FROM tongbao_" + table + " WHERE run = ?", old);
    }
  }

  /**
   * The facts of a round; the places, problems and numbers of rows are those of the whole run.
   *
   * @param round 0 for the first, whose facts are the run's own; negative for what is of no round
   */
  public InspectionStore round(int round) {
    return round == 0 ? this : new InspectionStore(database, whole + ROUND + round, whole);
  }

  private void beginRound() {
    if (!run.equals(whole) && !isThere()) {
      jdbc.update(
          "INSERT INTO tongbao_run (run, output, digest)"
              + " SELECT CAST(? AS VARCHAR), output, digest FROM tongbao_run WHERE run = ?",
          run,
          whole);
    }
  }

  /** Adds units. */
  public void saveUnits(List<? extends StoredUnit> stored) {
    beginRound();
    units.save(stored);
  }

  /** Adds findings. */
  public void saveFindings(List<? extends StoredFinding> stored) {
    beginRound();
    findings.save(stored);
  }

  /** Saves the problems of a record or of a sheet, replacing those that were saved before. */
  public void saveProblems(String sheet, int row, List<Problem> problems) {
    jdbc.update(
        "DELETE FROM tongbao_problem WHERE run = ? AND sheet = ? AND row_no = ?", run, sheet, row);
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      Place place = problem.place();
      jdbc.update(
          "INSERT INTO tongbao_problem (run, sheet, row_no, seq, code, weight, file, tab,"
              + " line_no, column_no, fault, remedy) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
          run,
          sheet,
          row,
          i,
          problem.code(),
          problem.weight().name(),
          place.file(),
          place.tab(),
          place.line(),
          place.column(),
          problem.fault(),
          problem.remedy());
    }
  }

  /** Saves where the rows of a source begin, if it is not known yet. */
  public void saveSource(String sheet, SourceStart start) {
    jdbc.update(
        "DELETE FROM tongbao_source WHERE run = ? AND sheet = ? AND first_row = ?",
        run,
        sheet,
        start.row());
    jdbc.update(
        "INSERT INTO tongbao_source (run, sheet, first_row, file, tab) VALUES (?,?,?,?,?)",
        run,
        sheet,
        start.row(),
        start.source().file(),
        start.source().tab());
  }

  /** Where the rows of a sheet stand. */
  public RowPlaces places(String sheet) {
    return new RowPlaces(sources(sheet));
  }

  /** Where the rows of each source of a sheet begin, in order. */
  List<SourceStart> sources(String sheet) {
    return jdbc.query(
        "SELECT first_row, file, tab FROM tongbao_source WHERE run = ? AND sheet = ?"
            + " ORDER BY first_row",
        (row, i) ->
            new SourceStart(row.getInt(1), new Place(row.getString(2), row.getString(3), 0, 0)),
        run,
        sheet);
  }

  /** Saves how many records of a sheet have been read so far. */
  public void saveRowsRead(String sheet, int rows) {
    int updated =
        jdbc.update(
            "UPDATE tongbao_sheet SET rows_read = ? WHERE run = ? AND sheet = ?", rows, run, sheet);
    if (updated == 0) {
      jdbc.update(
          "INSERT INTO tongbao_sheet (run, sheet, rows_read) VALUES (?, ?, ?)", run, sheet, rows);
    }
  }

  /** How many records of a sheet were read. */
  public int rowsRead(String sheet) {
    return count(
        "SELECT COALESCE(MAX(rows_read), 0) FROM tongbao_sheet WHERE run = ? AND sheet = ?", sheet);
  }

  /** How many units there are. */
  public int units() {
    return count("SELECT COUNT(*) FROM tongbao_unit WHERE run = ?");
  }

  /** How many findings there are. */
  public int findings() {
    return findings.count();
  }

  private int count(String sql, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = run;
    System.arraycopy(more, 0, arguments, 1, more.length);
    Integer count = jdbc.queryForObject(sql, Integer.class, arguments);
    return count == null ? 0 : count;
  }

  /** All problems, in the order of sheets and records. */
  public List<Problem> problems() {
    return jdbc.query(
        "SELECT code, weight, file, tab, line_no, column_no, fault, remedy FROM tongbao_problem"
            + " WHERE run = ? ORDER BY sheet DESC, file, tab, line_no, row_no, seq",
        (row, i) ->
            new Problem(
                row.getString(1),
                Problem.Weight.valueOf(row.getString(2)),
                new Place(row.getString(3), row.getString(4), row.getInt(5), row.getInt(6)),
                row.getString(7),
                row.getString(8)),
        run);
  }

  /**
   * Passes on every unit in the order of the sheet, with whether it has a veto finding. The region
   * is the one that the main notice counts by.
   */
  public void forEachCountedUnit(BiConsumer<StoredUnit, Boolean> consumer) {
    units.forEachCounted(consumer);
  }

  /** The same for those only of which the sheet states a result. */
  public void forEachStatedUnit(BiConsumer<StoredUnit, Boolean> consumer) {
    units.forEachStated(consumer);
  }

  /** All units with the whole path of each region. */
  public void forEachUnitWithPath(BiConsumer<InspectedUnit, Boolean> consumer) {
    units.forEachWithPath(consumer);
  }

  /**
   * Passes on the findings that the prose names, in the order of the sheet, each with its unit as
   * the main notice counts it, or with null if it names none.
   */
  public void forEachNamedFinding(BiConsumer<Finding, @Nullable InspectedUnit> consumer) {
    List<Finding> named = findings.named();
    Set<Integer> rows =
        named.stream().map(Finding::unitRow).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<Integer, InspectedUnit> owners = units.counted(rows);
    named.forEach(finding -> consumer.accept(finding, owners.get(finding.unitRow())));
  }

  /** Passes on every finding, in the order of the sheet; equal texts are one object. */
  public void forEachFinding(Consumer<StoredFinding> consumer) {
    findings.forEach(consumer);
  }

  /** The same with no more than {@link Finding#key}, which is much quicker. */
  public void forEachFindingKey(Consumer<Finding> consumer) {
    findings.forEachKey(consumer);
  }

  /** The same for the findings of some units only: those whose rows are accepted. */
  public void forEachFindingOf(IntPredicate unitRows, Consumer<Finding> consumer) {
    findings.forEachOf(unitRows, consumer);
  }

  /** The units of a kind that have a score and no veto finding, in the order of the sheet. */
  public List<InspectedUnit> scored(String kind) {
    return units.scored(kind);
  }

  /**
   * The listed units of a kind, each with its listed findings; those of one group in the order of
   * their first one. Pages of the list are read on demand.
   */
  public List<UnitProblems> listed(String kind, OfficialOrder order) {
    return new ListedUnits(jdbc, run, findings, findings.listed(kind, order));
  }

  /** Reads units by their rows, as the main notice counts them. */
  public RowReader<InspectedUnit> unitReader() {
    return units;
  }

  /** Reads findings by their rows. */
  public RowReader<Finding> findingReader() {
    return findings;
  }

  /** The rows of the units that have a veto finding. */
  public Set<Integer> vetoed() {
    return findings.vetoed();
  }
}
