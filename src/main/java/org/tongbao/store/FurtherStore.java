package org.tongbao.store;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;

/**
 * One run's further notices: which are to be made, of which units, and what came of each. Writing
 * joins the transaction at hand.
 */
public final class FurtherStore {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;
  private final String run;

  /**
   * Opens a run.
   *
   * @param run its identity in this database
   */
  public FurtherStore(DataSource database, String run) {
    this.jdbc = new JdbcTemplate(database);
    this.jdbc.setFetchSize(BATCH);
    this.run = run;
  }

  /** Adds notices that are to be made. */
  public void save(List<FurtherItem> items) {
    jdbc.batchUpdate(
        "INSERT INTO tongbao_further (run, number, entry, serial, name, file)"
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

  /** Adds the units that a notice is of, by their rows. */
  public void saveUnits(int number, List<Integer> rows) {
    jdbc.batchUpdate(
        "INSERT INTO tongbao_further_unit (run, number, unit_row) VALUES (?,?,?)",
        rows,
        BATCH,
        (statement, row) -> {
          statement.setString(1, run);
          statement.setInt(2, number);
          statement.setInt(3, row);
        });
  }

  /** Notes what came of notices. */
  public void settle(List<? extends FurtherItem> items) {
    jdbc.batchUpdate(
        "UPDATE tongbao_further SET sha256 = ?, fault = ? WHERE run = ? AND number = ?",
        items,
        BATCH,
        (statement, item) -> {
          statement.setString(1, item.sha256());
          statement.setString(2, item.fault());
          statement.setString(3, run);
          statement.setInt(4, item.number());
        });
  }

  /** All of them, in the order in which they are made. */
  public List<FurtherItem> all() {
    return jdbc.query(
        "SELECT number, entry, serial, name, file, sha256, fault FROM tongbao_further"
            + " WHERE run = ? ORDER BY number",
        (row, i) ->
            new FurtherItem(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)),
        run);
  }

  /** Passes on the units of a notice in the order of the sheet, each with its region's path. */
  public void forEachUnit(int number, Consumer<InspectedUnit> consumer) {
    jdbc.query(
        "SELECT "
            + Rows.UNIT_COLUMNS
            + " FROM tongbao_further_unit m JOIN tongbao_unit u"
            + " ON u.run = m.run AND u.row_no = m.unit_row"
            + " WHERE m.run = ? AND m.number = ? ORDER BY u.row_no",
        row -> {
          consumer.accept(Rows.unit(row));
        },
        run,
        number);
  }

  /** Passes on the findings of a notice's units, in the order of their sheet. */
  public void forEachFinding(int number, Consumer<Finding> consumer) {
    jdbc.query(
        "SELECT "
            + "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "
            + Rows.FINDING_COLUMNS
            + " FROM tongbao_further_unit m JOIN tongbao_finding f"
            + " ON f.run = m.run AND f.unit_row = m.unit_row"
            + " WHERE m.run = ? AND m.number = ? ORDER BY f.row_no",
        row -> {
          consumer.accept(Rows.finding(row));
        },
        run,
        number);
  }
}
