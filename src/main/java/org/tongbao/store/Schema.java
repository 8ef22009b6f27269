package org.tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Makes the tables that a database lacks: Spring Batch's own and ours.
 *
 * <p>Scripts are numbered, and the last one that a database has seen stands in its {@code
 * tongbao_schema}. PostgreSQL takes them all in one transaction. H2 commits each statement of such
 * a script by itself, so every script is written to be run again: what a killed process left
 * half-made is completed by the next.
 */
public final class Schema {
  /** The present version; a run that was begun under an earlier one does not go on. */
  public static final int LATEST = 7;

  /** Any number, the same for all: two runs must not make the tables of one database at once. */
  private static final long LOCK = 0x746f6e6762616fL;

  private Schema() {}

  /**
   * Brings a database to the present schema; one that has it already is left alone.
   *
   * @throws SQLException when the database does not answer
   * @throws SchemaTooNew when it was made by a later version; it is left alone then
   */
  public static void prepare(DataSource database) throws SQLException, SchemaTooNew {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Dialect dialect = Dialect.of(connection);
      try (Statement statement = connection.createStatement()) {
        if (dialect.isServer()) {
          statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        int version = version(connection, statement);
        if (version > LATEST) {
          throw new SchemaTooNew(version, LATEST);
        }
        if (version < LATEST) {
          upgrade(connection, dialect, version);
          statement.execute("INSERT INTO tongbao_schema (version) VALUES (" + LATEST + ")");
        }
      }
      connection.commit();
    }
  }

  private static void upgrade(Connection connection, Dialect dialect, int version) {
    for (String script : scripts(dialect, version)) {
      ScriptUtils.executeSqlScript(
          connection, new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** What brings a database up from a version, 0 for an empty one. */
  static List<String> scripts(Dialect dialect, int version) {
    List<String> scripts = new ArrayList<>();
    scripts.add(repeatable(text("org/springframework/batch/core/" + dialect.batchSchema())));
    for (int next = version + 1; next <= LATEST; next++) {
      scripts.add(text("org/tongbao/store/schema-" + next + ".sql"));
    }
    return scripts;
  }

  /** Nothing is known of a database that was made before versions were noted, or only in part. */
  private static int version(Connection connection, Statement statement) throws SQLException {
    if (!hasTable(connection, "TONGBAO_SCHEMA")) {
      return 0;
    }
    try (ResultSet last = statement.executeQuery("SELECT MAX(version) FROM tongbao_schema")) {
      return last.next() ? last.getInt(1) : 0;
    }
  }

  /** Spring Batch's script, which is meant to be run once, as one that may be run again. */
  private static String repeatable(String script) {
    return script
        .replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ")
        .replace("CREATE SEQUENCE ", "CREATE SEQUENCE IF NOT EXISTS ");
  }

  private static String text(String script) {
    try {
      return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasTable(Connection connection, String name) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    String stored = data.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    try (ResultSet tables =
        data.getTables(
            null, connection.getSchema(), stored, new String[] {"TABLE", "BASE TABLE"})) {
      return tables.next();
    }
  }
}
