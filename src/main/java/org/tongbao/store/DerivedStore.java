package org.tongbao.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The derived notices of a run and their results. Writing joins the current transaction. */
public final class DerivedStore {
  private static final int BATCH = 1000;

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

  /** Adds notices that are not generated yet. */
  public void save(List<DerivedNotice> items) {
    jdbc.batchUpdate(
        "INSERT INTO tongbao_derived (run, number, entry, serial, name, file)"
            + " VALUES (?,?,?,?,?,?)",
        items,
        BATCH,
        (statement, item) -> {
          statement.setString(1, run);
          statement.setInt(2, item.number());
          statement.setInt(3, item.entry());
          statement.setInt(4, item.serial());
          statement.setString(5, item.name());
          statement.setString(6, item.file());
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

  /** All of them, by number. */
  public List<DerivedNotice> all() {
    return jdbc.query(
        "SELECT number, entry, serial, name, file, sha256, fault FROM tongbao_derived"
            + " WHERE run = ? ORDER BY number",
        (row, i) ->
            new DerivedNotice(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)),
        run);
  }
}
