package org.tongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongbao.inspection.InspectedUnit;

/** The units of a run. */
final class UnitTable implements RowReader<InspectedUnit> {
  private final JdbcTemplate jdbc;
  private final LongReads reads;
  private final String run;
  private final FindingTable findings;

  UnitTable(JdbcTemplate jdbc, LongReads reads, String run, FindingTable findings) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.run = run;
    this.findings = findings;
  }

  void save(List<? extends StoredUnit> units) {
    jdbc.batchUpdate(
        "INSERT INTO tongbao_unit (run, row_no, line_no, kind, name, sponsor, region, department,"
            + " platform, code, unit_level, checked, score, stated_passed, own_values)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        units,
        units.size(),
        (statement, stored) -> {
          InspectedUnit unit = stored.unit();
          statement.setString(1, run);
          statement.setInt(2, unit.row());
          statement.setInt(3, stored.line());
          statement.setString(4, unit.kind());
          statement.setString(5, unit.name());
          statement.setString(6, unit.sponsor());
          statement.setString(7, unit.region());
          statement.setString(8, unit.department());
          statement.setString(9, unit.platform());
          statement.setString(10, unit.code());
          statement.setString(11, unit.level());
          statement.setBoolean(12, unit.checked());
          statement.setBigDecimal(13, unit.score());
          statement.setObject(14, unit.statedPassed());
          statement.setString(15, OwnText.write(unit.own()));
        });
  }

  /**
   * Passes on every unit in the order of the sheet, with whether it has a veto finding. The region
   * is the one that the main notice counts by.
   */
  void forEachCounted(BiConsumer<StoredUnit, Boolean> consumer) {
    forEachRow("", (row, vetoed) -> consumer.accept(stored(row), vetoed));
  }

  /** The same for those only of which the sheet states a result. */
  void forEachStated(BiConsumer<StoredUnit, Boolean> consumer) {
    String stated = " AND u.stated_passed IS NOT NULL";
    Integer count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM tongbao_unit u WHERE u.run = ?" + stated, Integer.class, run);
    if (count != null && count > 0) { // reading many vetoes takes time
      forEachRow(stated, (row, vetoed) -> consumer.accept(stored(row), vetoed));
    }
  }

  private static StoredUnit stored(ResultSet row) throws SQLException {
    return new StoredUnit(row.getInt(14), Rows.counted(row));
  }

  /** The same with the whole path of each region. */
  void forEachWithPath(BiConsumer<InspectedUnit, Boolean> consumer) {
    forEachRow("", (row, vetoed) -> consumer.accept(Rows.unit(row), vetoed));
  }

  /** Reads first which units have a veto finding, because they are few. */
  private void forEachRow(String condition, UnitRow each) {
    Set<Integer> vetoed = findings.vetoed();
    reads
        .jdbc()
        .query(
            "SELECT "
                + Rows.UNIT_COLUMNS
                + ", u.line_no FROM tongbao_unit u WHERE u.run = ?"
                + condition
                + " ORDER BY u.row_no",
            row -> {
              each.at(row, vetoed.contains(row.getInt(1)));
            },
            run);
  }

  /** Handles the row of a unit. */
  private interface UnitRow {
    void at(ResultSet row, boolean vetoed) throws SQLException;
  }

  /** The units of some rows, by row, as the main notice counts them. */
  Map<Integer, InspectedUnit> counted(Set<Integer> rows) {
    Map<Integer, InspectedUnit> units = new HashMap<>();
    if (!rows.isEmpty()) {
      jdbc.query(
          "SELECT "
              + Rows.UNIT_COLUMNS
              + " FROM tongbao_unit u WHERE u.run = ? AND u.row_no = ANY (?)",
          statement -> {
            statement.setString(1, run);
            statement.setArray(
                2, statement.getConnection().createArrayOf("INTEGER", rows.toArray()));
          },
          row -> {
            units.put(row.getInt(1), Rows.counted(row));
          });
    }
    return units;
  }

  /** Those of a kind that have a score and no veto finding, in the order of the sheet. */
  List<InspectedUnit> scored(String kind) {
    List<InspectedUnit> scored =
        jdbc.query(
            "SELECT "
                + Rows.UNIT_COLUMNS
                + " FROM tongbao_unit u WHERE u.run = ? AND u.kind = ? AND u.score IS NOT NULL"
                + " AND u.checked ORDER BY u.row_no",
            (row, i) -> Rows.counted(row),
            run,
            kind);
    if (scored.isEmpty()) {
      return scored; // most offices do not score, and reading many vetoes takes time
    }
    Set<Integer> vetoed = findings.vetoed();
    return scored.stream().filter(unit -> !vetoed.contains(unit.row())).toList();
  }

  @Override
  public int[] numbers() {
    return jdbc
        .queryForList(
            "SELECT row_no FROM tongbao_unit WHERE run = ? ORDER BY row_no", Integer.class, run)
        .stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public List<InspectedUnit> between(int first, int last) {
    return jdbc.query(
        "SELECT "
            + Rows.UNIT_COLUMNS
            + " FROM tongbao_unit u WHERE u.run = ? AND u.row_no BETWEEN ? AND ? ORDER BY u.row_no",
        (row, i) -> Rows.counted(row),
        run,
        first,
        last);
  }

  @Override
  public List<InspectedUnit> at(List<Integer> numbers) {
    Map<Integer, InspectedUnit> read = counted(new HashSet<>(numbers));
    return numbers.stream().map(row -> Objects.requireNonNull(read.get(row))).toList();
  }
}
