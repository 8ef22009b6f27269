package org.tongbao.store;

import java.util.List;
import java.util.Optional;
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

  /** The SHA-256 of a draft's proof copy as it was made; empty when none was. */
  public Optional<String> proof(int draft) {
    return jdbc
        .queryForList(
            "SELECT sha256 FROM tongbao_proof WHERE output = ? AND draft = ?",
            String.class,
            output,
            draft)
        .stream()
        .findFirst();
  }

  /** Sets down a draft's proof copy; what was said of it before is replaced. */
  public void saveProof(int draft, String sha256) {
    jdbc.update("DELETE FROM tongbao_proof WHERE output = ? AND draft = ?", output, draft);
    jdbc.update(
        "INSERT INTO tongbao_proof (output, draft, sha256) VALUES (?, ?, ?)",
        output,
        draft,
        sha256);
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
