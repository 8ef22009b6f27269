package org.tongbao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL, started once for all tests of a process and stopped with it. There are
 * programs for Linux only: elsewhere the tests that ask for it are skipped.
 */
public final class Postgres {
  /** A user that logs in with a password. */
  public static final String USER = "clerk";

  public static final String PASSWORD = "p4ss-w0rd";

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private Postgres() {}

  /** Started by the first test that asks. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        Path folder = Files.createDirectories(Path.of("target/postgres"));
        Path access = folder.resolve("access.conf").toAbsolutePath();
        Files.writeString(
            access, "host all " + USER + " all scram-sha-256\nhost all postgres all trust\n");
        return EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.toFile())
            .setServerConfig("hba_file", access.toString())
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The address of a schema that nobody else uses. */
  public static String url() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    Assumptions.assumeTrue(linux, "there is a PostgreSQL for tests on Linux only");
    String schema = "t" + SCHEMAS.incrementAndGet();
    run("CREATE SCHEMA " + schema);
    return Server.RUNNING.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  /** The address of a database of its own, made and changed by these statements. */
  public static String database(String name, String... statements) {
    run(statements);
    return Server.RUNNING.getJdbcUrl("postgres", name);
  }

  /** An address for {@link #USER}, who has to be named still. */
  public static String withPassword(String url) {
    String schema = url.substring(url.indexOf("currentSchema="));
    String name = schema.substring("currentSchema=".length());
    run(
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '"
            + USER
            + "') THEN CREATE ROLE "
            + USER
            + " LOGIN PASSWORD '"
            + PASSWORD
            + "'; END IF; END $$",
        "GRANT ALL ON SCHEMA " + name + " TO " + USER);
    return url.substring(0, url.indexOf('?') + 1) + schema;
  }

  private static void run(String... statements) {
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
