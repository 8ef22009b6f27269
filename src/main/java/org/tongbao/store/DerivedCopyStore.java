package org.tongbao.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The derived notices that belong to the drafts of one output folder. */
public final class DerivedCopyStore {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;
  private final String output;

  /**
   * Opens the derived notices of a folder.
   *
   * @param output the folder, absolute
   */
  public DerivedCopyStore(DataSource database, String output) {
    this.jdbc = new JdbcTemplate(database);
    this.output = output;
  }

  /** Those of a draft, by number; entry, serial and name are not stored. */
  public List<DerivedNotice> of(int draft) {
    return jdbc.query(
        "SELECT number, file, sha256, fault FROM tongbao_derived_copy"
            + " WHERE output = ? AND draft = ? ORDER BY number",
        (row, i) ->
            new DerivedNotice(
                row.getInt(1), 0, 0, "", 0, row.getString(2), row.getString(3), row.getString(4)),
        output,
        draft);
  }

  /** Saves those of a draft, replacing what was saved for it before. */
  public void save(int draft, List<DerivedNotice> items) {
    jdbc.update("DELETE FROM tongbao_derived_copy WHERE output = ? AND draft = ?", output, draft);
    jdbc.batchUpdate(
        "INSERT INTO tongbao_derived_copy (output, draft, number, file, sha256, fault)"
            + " VALUES (?,?,?,?,?,?)",
        items,
        BATCH,
        (statement, item) -> {
          statement.setString(1, output);
          statement.setInt(2, draft);
          statement.setInt(3, item.number());
          statement.setString(4, item.file());
          statement.setString(5, item.sha256());
          statement.setString(6, item.fault());
        });
  }
}
