package org.tongbao.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Makes the tables that a database lacks: Spring Batch's own and ours. */
public final class Schema {
  private Schema() {}

  /**
   * Brings a database to the present schema; one that is there already is left alone.
   *
   * @throws SQLException when the database does not answer
   */
  public static void prepare(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      String batch =
          product.toLowerCase(Locale.ROOT).contains("postgres")
              ? "schema-postgresql.sql"
              : "schema-h2.sql";
      if (!hasTable(connection, "BATCH_JOB_INSTANCE")) {
        run(connection, "org/springframework/batch/core/" + batch);
      }
      if (!hasTable(connection, "TONGBAO_RUN")) {
        run(connection, "org/tongbao/store/schema-1.sql");
      }
      if (!hasTable(connection, "TONGBAO_PROOF")) {
        run(connection, "org/tongbao/store/schema-2.sql");
      }
    }
  }

  private static void run(Connection connection, String script) {
    new ResourceDatabasePopulator(new ClassPathResource(script)).populate(connection);
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
