package org.tongbao.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.inspection.RegionPath;
import org.tongbao.inspection.Severity;

/**
 * The findings of a run. Each key is the run's number and, in the lower 32 bits, the row, so the
 * findings of a run are one range of keys in the order of the sheet. There is no other index.
 */
final class FindingTable implements RowReader<Finding> {
  private static final String COLUMNS =
      "SELECT f.id, f.line_no, f.unit_row, f.kind, f.indicator, f.severity, f.section, f.topic,"
          + " f.problem, f.prose, f.found_on, f.source, f.rectified, f.listed, f.named, f.part_no,"
          + " f.points, f.due_on, f.own_values";

  private static final String ALL = " FROM tongbao_finding f WHERE f.id BETWEEN ? AND ?";

  /** Findings that the notice itself uses: named, listed or a veto. */
  private static final String CITED =
      " FROM tongbao_cited_finding c JOIN tongbao_finding f ON f.id = c.id WHERE c.id BETWEEN ? AND"
          + " ?";

  private static final String COUNT_OWN = "SELECT COUNT(*)" + ALL;

  private static final String COUNT_ALL_BUT_OTHERS =
      "SELECT (SELECT COUNT(*) FROM tongbao_finding)"
          + " - (SELECT COUNT(*) FROM tongbao_finding WHERE id < ?)"
          + " - (SELECT COUNT(*) FROM tongbao_finding WHERE id > ?)";

  private static final int ROW_BITS = 32;

  private final JdbcTemplate jdbc;
  private final LongReads reads;
  private final String run;
  private long number;

  FindingTable(JdbcTemplate jdbc, LongReads reads, String run) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.run = run;
  }

  /** The key of row 0, which no finding has; 0 if the run has not begun. */
  private long first() {
    if (number == 0) {
      List<Long> found =
          jdbc.queryForList("SELECT number FROM tongbao_run WHERE run = ?", Long.class, run);
      number = found.isEmpty() ? 0 : found.get(0);
    }
    return number << ROW_BITS;
  }

  /** The key of the finding of that row. */
  long id(int row) {
    return first() + row;
  }

  private long last() {
    return first() + (1L << ROW_BITS) - 1;
  }

  void save(List<? extends StoredFinding> findings) {
    long first = first();
    if (first == 0) {
      throw new IllegalStateException("nobody has begun run " + run);
    }
    FindingKeys.Writer keys = new FindingKeys.Writer();
    jdbc.batchUpdate(
        "INSERT INTO tongbao_finding (id, line_no, unit_row, kind, indicator, severity, section,"
            + " topic, problem, prose, found_on, source, rectified, listed, named, part_no,"
            + " points, due_on, own_values) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        findings,
        findings.size(),
        (statement, stored) -> {
          Finding finding = stored.finding();
          statement.setLong(1, first + finding.row());
          statement.setInt(2, stored.line());
          statement.setObject(3, finding.unitRow());
          statement.setString(4, finding.kind());
          statement.setString(5, finding.indicator());
          statement.setString(6, finding.severity().name());
          statement.setString(7, finding.section());
          statement.setString(8, finding.topic());
          statement.setString(9, finding.problem());
          statement.setString(10, finding.prose());
          statement.setObject(11, finding.date());
          statement.setString(12, finding.source());
          statement.setObject(13, finding.rectified());
          statement.setBoolean(14, finding.listed());
          statement.setBoolean(15, finding.named());
          statement.setInt(16, stored.part());
          statement.setBigDecimal(17, finding.points());
          statement.setObject(18, finding.due());
          String own = OwnText.write(finding.own());
          statement.setString(19, own);
          keys.add(finding, own);
        });
    List<Object[]> cited =
        findings.stream()
            .map(StoredFinding::finding)
            .filter(FindingTable::isCited)
            .map(finding -> new Object[] {first + finding.row()})
            .toList();
    jdbc.batchUpdate("INSERT INTO tongbao_cited_finding (id) VALUES (?)", cited);
    keys.blocks()
        .forEach(
            (row, block) ->
                jdbc.update(
                    "INSERT INTO tongbao_finding_keys (id, block) VALUES (?, ?)",
                    first + row,
                    block));
  }

  private static boolean isCited(Finding finding) {
    return finding.named() || finding.listed() || finding.severity() == Severity.VETO;
  }

  void forget() {
    for (String table : List.of("finding", "cited_finding", "finding_keys")) {
      jdbc.update("DELETE FROM tongbao_" + table + " WHERE id BETWEEN ? AND ?", first(), last());
    }
  }

  /**
   * How many there are. An embedded database knows the size of a table without reading it, and
   * holds the findings of one output folder. A server holds those of all offices, so only this
   * run's range is counted.
   */
  int count() {
    if (first() == 0) {
      return 0;
    }
    Boolean server = jdbc.execute((Connection connection) -> Dialect.of(connection).isServer());
    String counting = Boolean.TRUE.equals(server) ? COUNT_OWN : COUNT_ALL_BUT_OTHERS;
    Integer count = jdbc.queryForObject(counting, Integer.class, first(), last());
    return count == null ? 0 : count;
  }

  /** The rows of the units that have a veto finding. */
  Set<Integer> vetoed() {
    return new HashSet<>(
        jdbc.queryForList(
            "SELECT DISTINCT f.unit_row"
                + CITED
                + " AND f.severity = 'VETO' AND f.unit_row IS NOT NULL",
            Integer.class,
            first(),
            last()));
  }

  /** Passes on each, in the order of the sheet. */
  void forEach(Consumer<StoredFinding> consumer) {
    query(ALL, unitRow -> true, consumer);
  }

  /** The same for those of some units only. */
  void forEachOf(IntPredicate unitRows, Consumer<Finding> consumer) {
    query(ALL, unitRows, stored -> consumer.accept(stored.finding()));
  }

  /** Those that the prose names, in the order of the sheet. */
  List<Finding> named() {
    List<Finding> named = new ArrayList<>();
    query(CITED + " AND f.named", unitRow -> true, stored -> named.add(stored.finding()));
    return named;
  }

  /**
   * The rows of the listed ones of a kind by the rows of their units; those of one group in the
   * order of the sheet.
   */
  Map<Integer, List<Integer>> listed(String kind, OfficialOrder order) {
    Map<Integer, List<Integer>> inSheet = new LinkedHashMap<>();
    Map<Integer, Integer> places = new HashMap<>();
    jdbc.query(
        "SELECT f.unit_row, f.id, u.region, u.department FROM tongbao_cited_finding c"
            + " JOIN tongbao_finding f ON f.id = c.id"
            + " JOIN tongbao_unit u ON u.run = ? AND u.row_no = f.unit_row"
            + " WHERE c.id BETWEEN ? AND ? AND f.listed AND f.kind = ? ORDER BY f.id",
        row -> {
          int unit = row.getInt(1);
          inSheet.computeIfAbsent(unit, unused -> new ArrayList<>(1)).add((int) row.getLong(2));
          String region = RegionPath.of(row.getString(3)).name(1);
          places.put(unit, order.place(region, row.getString(4)));
        },
        run,
        first(),
        last(),
        kind);
    Map<Integer, List<Integer>> listed = new LinkedHashMap<>();
    inSheet.entrySet().stream()
        .sorted(Comparator.comparing(entry -> places.get(entry.getKey())))
        .forEach(entry -> listed.put(entry.getKey(), entry.getValue()));
    return listed;
  }

  /** A finding is read only if the row of its unit is accepted; that of no unit is 0. */
  private void query(String which, IntPredicate unitRows, Consumer<StoredFinding> consumer) {
    SharedTexts texts = new SharedTexts();
    reads
        .jdbc()
        .query(
            COLUMNS + which + " ORDER BY f.id",
            row -> {
              if (unitRows.test(row.getInt(3))) {
                consumer.accept(
                    new StoredFinding(row.getInt(2), row.getInt(16), texts.share(finding(row))));
              }
            },
            first(),
            last());
  }

  /** Rows that follow one another, as nearly always, are not read for their numbers. */
  @Override
  public int[] numbers() {
    long id = firstAfter(first());
    if (id == 0) {
      return new int[0];
    }
    long end = id + count();
    if (firstAfter(end - 1) == 0) {
      return IntStream.range((int) id, (int) end).toArray();
    }
    IntStream.Builder numbers = IntStream.builder();
    reads
        .jdbc()
        .query(
            "SELECT f.id" + ALL + " ORDER BY f.id",
            row -> {
              numbers.add((int) row.getLong(1));
            },
            first(),
            last());
    return numbers.build().toArray();
  }

  /** Passes on what templates ask of all findings at once, in the order of the sheet. */
  void forEachKey(Consumer<Finding> consumer) {
    FindingKeys.Reader keys = new FindingKeys.Reader();
    reads
        .jdbc()
        .query(
            "SELECT block FROM tongbao_finding_keys WHERE id BETWEEN ? AND ? ORDER BY id",
            row -> {
              keys.read(row.getString(1), consumer);
            },
            first(),
            last());
  }

  /** The next key of this run; 0 if there is none. */
  private long firstAfter(long id) {
    List<Long> found =
        jdbc.queryForList(
            "SELECT f.id" + ALL + " ORDER BY f.id FETCH FIRST 1 ROW ONLY",
            Long.class,
            id + 1,
            last());
    return found.isEmpty() ? 0 : found.get(0);
  }

  @Override
  public List<Finding> between(int from, int to) {
    return jdbc.query(COLUMNS + ALL + " ORDER BY f.id", (row, i) -> finding(row), id(from), id(to));
  }

  @Override
  public List<Finding> at(List<Integer> numbers) {
    Object[] ids = numbers.stream().map(this::id).toArray();
    return jdbc.query(
        COLUMNS + " FROM tongbao_finding f WHERE f.id = ANY (?) ORDER BY f.id",
        statement -> statement.setArray(1, statement.getConnection().createArrayOf("BIGINT", ids)),
        (row, i) -> finding(row));
  }

  private static Finding finding(ResultSet row) throws SQLException {
    int unitRow = row.getInt(3);
    @Nullable Integer unit = row.wasNull() ? null : unitRow;
    return new Finding(
        (int) row.getLong(1),
        unit,
        row.getString(4),
        row.getString(5),
        Severity.valueOf(row.getString(6)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getObject(11, LocalDate.class),
        row.getString(12),
        row.getObject(13, Boolean.class),
        row.getBoolean(14),
        row.getBoolean(15),
        row.getBigDecimal(17),
        row.getObject(18, LocalDate.class),
        OwnText.read(row.getString(19)));
  }
}
