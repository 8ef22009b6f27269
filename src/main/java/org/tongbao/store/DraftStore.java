package org.tongbao.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The drafts that were made in one output folder. */
public final class DraftStore {
  private final JdbcTemplate jdbc;
  private final String output;

  /**
   * Opens a folder's drafts.
   *
   * @param output the folder, absolute
   */
  public DraftStore(DataSource database, String output) {
    this.jdbc = new JdbcTemplate(database);
    this.output = output;
  }

  /** All of them, the newest first. */
  public List<Draft> all() {
    return jdbc.query(
        "SELECT draft, digest, file, sha256 FROM tongbao_draft WHERE output = ? ORDER BY draft DESC",
        (row, i) -> new Draft(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)),
        output);
  }

  /** Sets down a draft; what was said of that number before is replaced. */
  public void save(Draft draft) {
    jdbc.update("DELETE FROM tongbao_draft WHERE output = ? AND draft = ?", output, draft.number());
    jdbc.update(
        "INSERT INTO tongbao_draft (output, draft, digest, file, sha256) VALUES (?, ?, ?, ?, ?)",
        output,
        draft.number(),
        draft.digest(),
        draft.file(),
        draft.sha256());
  }
}
