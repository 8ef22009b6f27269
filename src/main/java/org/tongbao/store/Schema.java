package org.tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates missing tables: those of Spring Batch and those of this program.
 *
 * <p>The table {@code tongbao_schema} holds the versions that a database has had. PostgreSQL runs
 * both scripts in one transaction. H2 commits each statement by itself, so the scripts can be run
 * again: if a process is killed in the middle, the next one completes its work.
 */
public final class Schema {
  /** The present version; a run that began with an earlier version is not continued. */
  public static final int LATEST = 13;

  /** Any fixed number, so that two runs do not create the tables of a database at once. */
  private static final long LOCK = 0x746f6e6762616fL;

  private Schema() {}

  /**
   * Updates a database to the present schema. A database that has it is not changed.
   *
   * @throws SQLException if the database fails
   * @throws SchemaTooNew if the database has the schema of a later version; it is not changed
   */
  public static void prepare(DataSource database) throws SQLException, SchemaTooNew {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Dialect dialect = Dialect.of(connection);
      try (Statement statement = connection.createStatement()) {
        if (dialect.isServer()) {
          statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        int version = version(statement);
        if (version > LATEST) {
          throw new SchemaTooNew(version, LATEST);
        }
        if (version < LATEST) {
          for (String script : scripts(dialect)) {
            ScriptUtils.executeSqlScript(
                connection, new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)));
          }
          statement.execute("INSERT INTO tongbao_schema (version) VALUES (" + LATEST + ")");
        }
      }
      connection.commit();
    }
  }

  /**
   * The scripts, in order. Spring Batch's own is meant to be run once; here it may be run again.
   */
  static List<String> scripts(Dialect dialect) {
    String batch = text("org/springframework/batch/core/" + dialect.batchSchema());
    return List.of(
        batch
            .replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ")
            .replace("CREATE SEQUENCE ", "CREATE SEQUENCE IF NOT EXISTS "),
        text("org/tongbao/store/schema.sql"));
  }

  /** The version of a database; 0 if it has none, or if creating its tables was interrupted. */
  private static int version(Statement statement) throws SQLException {
    try (ResultSet table =
        statement.executeQuery(
            "SELECT 1 FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA"
                + " AND LOWER(table_name) = 'tongbao_schema'")) {
      if (!table.next()) {
        return 0;
      }
    }
    try (ResultSet last = statement.executeQuery("SELECT MAX(version) FROM tongbao_schema")) {
      return last.next() ? last.getInt(1) : 0;
    }
  }

  private static String text(String script) {
    try {
      return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
