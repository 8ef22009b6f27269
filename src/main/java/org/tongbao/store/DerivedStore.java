package org.tongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One run's derived notices: which are to be made, in which parts, and the result of each. A
 * notice's position, from 1, says when it is made. Writing joins the current transaction.
 */
public final class DerivedStore {
  private static final int BATCH = 1000;

  private static final String SELECT =
      "SELECT number, entry, serial, name, unit_row, file, sha256, fault FROM tongbao_derived"
          + " WHERE run = ?";

  private final JdbcTemplate jdbc;
  private final String run;

  /**
   * Opens a run.
   *
   * @param run its identity in this database
   */
  public DerivedStore(DataSource database, String run) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(BATCH);
    this.run = run;
  }

  /** Stores the notices to make, part by part; replaces what is there. */
  public void save(List<List<DerivedNotice>> parts) {
    jdbc.update("DELETE FROM tongbao_derived WHERE run = ?", run);
    int position = 1;
    for (int part = 0; part < parts.size(); part++) {
      save(part, position, parts.get(part));
      position += parts.get(part).size();
    }
  }

  private void save(int part, int first, List<DerivedNotice> items) {
    int[] position = {first};
    jdbc.batchUpdate(
        "INSERT INTO tongbao_derived (run, number, part, position, entry, serial, name, unit_row,"
            + " file) VALUES (?,?,?,?,?,?,?,?,?)",
        items,
        BATCH,
        (statement, item) -> {
          statement.setString(1, run);
          statement.setInt(2, item.number());
          statement.setInt(3, part);
          statement.setInt(4, position[0]++);
          statement.setInt(5, item.entry());
          statement.setInt(6, item.serial());
          statement.setString(7, item.name());
          statement.setInt(8, item.unit());
          statement.setString(9, item.file());
        });
  }

  /** Saves the results of notices. */
  public void saveResults(List<? extends DerivedNotice> items) {
    jdbc.batchUpdate(
        "UPDATE tongbao_derived SET sha256 = ?, fault = ? WHERE run = ? AND number = ?",
        items,
        BATCH,
        (statement, item) -> {
          statement.setString(1, item.sha256());
          statement.setString(2, item.fault());
          statement.setString(3, run);
          statement.setInt(4, item.number());
        });
  }

  /** All of them, in the order of their numbers. */
  public List<DerivedNotice> all() {
    return jdbc.query(SELECT + " ORDER BY number", (row, i) -> notice(row), run);
  }

  /** Those between two positions, both included, that have no result yet, in their order. */
  public List<DerivedNotice> open(int first, int last) {
    return jdbc.query(
        SELECT
            + " AND position BETWEEN ? AND ? AND sha256 IS NULL AND fault IS NULL ORDER BY position",
        (row, i) -> notice(row),
        run,
        first,
        last);
  }

  private static DerivedNotice notice(ResultSet row) throws SQLException {
    return new DerivedNotice(
        row.getInt(1),
        row.getInt(2),
        row.getInt(3),
        row.getString(4),
        row.getInt(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  /**
   * A part: what one thread makes.
   *
   * @param first the position of its first notice
   * @param last the position of its last notice
   */
  public record Part(int first, int last) {}

  /** All parts, in their order. */
  public List<Part> parts() {
    return jdbc.query(
        "SELECT MIN(position), MAX(position) FROM tongbao_derived WHERE run = ? GROUP BY part"
            + " ORDER BY part",
        (row, i) -> new Part(row.getInt(1), row.getInt(2)),
        run);
  }
}
