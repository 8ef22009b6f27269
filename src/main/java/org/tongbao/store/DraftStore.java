package org.tongbao.store;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The drafts of one output folder. */
public final class DraftStore {
  private final JdbcTemplate jdbc;
  private final String output;

  /**
   * Opens the drafts of a folder.
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

  /**
   * The SHA-256 of a draft's companion; empty if none was generated.
   *
   * @param kind of companion
   */
  public Optional<String> companion(int draft, String kind) {
    return jdbc
        .queryForList(
            "SELECT sha256 FROM tongbao_companion WHERE output = ? AND draft = ? AND kind = ?",
            String.class,
            output,
            draft,
            kind)
        .stream()
        .findFirst();
  }

  /** Saves a draft's companion, replacing an earlier one of that kind. */
  public void saveCompanion(int draft, String kind, String sha256) {
    jdbc.update(
        "DELETE FROM tongbao_companion WHERE output = ? AND draft = ? AND kind = ?",
        output,
        draft,
        kind);
    jdbc.update(
        "INSERT INTO tongbao_companion (output, draft, kind, sha256) VALUES (?, ?, ?, ?)",
        output,
        draft,
        kind,
        sha256);
  }

  /** Forgets a draft and what was made beside it. */
  public void forget(int draft) {
    for (String table : List.of("companion", "derived_copy", "draft")) {
      jdbc.update(
          "DELETE FROM tongbao_" + table + " WHERE output = ? AND draft = ?", output, draft);
    }
  }

  /** Saves a draft, replacing an earlier one of that number. */
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
