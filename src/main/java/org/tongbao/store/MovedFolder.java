package org.tongbao.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An output folder that was moved or renamed together with the database in it. */
final class MovedFolder {
  /** The drafts last: where the process is killed before, the next run does it again. */
  private static final List<String> TABLES =
      List.of("tongbao_run", "tongbao_companion", "tongbao_derived_copy", "tongbao_draft");

  private MovedFolder() {}

  /**
   * Gives what the database knows of the folder's former place to its present one, unless drafts
   * were made at several places.
   *
   * @param output the folder's present place, absolute
   */
  static void adopt(DataSource database, String output) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    List<String> places =
        jdbc.queryForList("SELECT DISTINCT output FROM tongbao_draft", String.class);
    if (places.size() == 1 && !places.contains(output)) {
      for (String table : TABLES) {
        jdbc.update("UPDATE " + table + " SET output = ? WHERE output = ?", output, places.get(0));
      }
    }
  }
}
