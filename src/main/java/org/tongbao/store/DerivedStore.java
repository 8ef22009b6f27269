package org.tongbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One run's derived notices: which are to be made, in which order, and the result of each. A
 * notice's place in this order, from 1, is its position. Writing joins the current transaction.
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

  /** Stores the notices to make, in the order in which they are made; replaces what is there. */
  public void save(List<PlannedNotice> planned) {
    jdbc.update("DELETE FROM tongbao_derived WHERE run = ?", run);
    int[] position = new int[1];
    jdbc.batchUpdate(
        "INSERT INTO tongbao_derived (run, number, position, units, entry, serial, name, unit_row,"
            + " file) VALUES (?,?,?,?,?,?,?,?,?)",
        planned,
        BATCH,
        (statement, each) -> {
          DerivedNotice item = each.item();
          statement.setString(1, run);
          statement.setInt(2, item.number());
          statement.setInt(3, ++position[0]);
          statement.setInt(4, each.units());
          statement.setInt(5, item.entry());
          statement.setInt(6, item.serial());
          statement.setString(7, item.name());
          statement.setInt(8, item.unit());
          statement.setString(9, item.file());
        });
  }

  /** Stores the results of notices. */
  public void settle(List<? extends DerivedNotice> items) {
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

  /** Those from one position to another, both included, in the order in which they are made. */
  public List<DerivedNotice> between(int first, int last) {
    return jdbc.query(
        SELECT + " AND position BETWEEN ? AND ? ORDER BY position",
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

  /** How many units each is about, by their positions. */
  public List<Integer> units() {
    return jdbc.queryForList(
        "SELECT units FROM tongbao_derived WHERE run = ? ORDER BY position", Integer.class, run);
  }
}
