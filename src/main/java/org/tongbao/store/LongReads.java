package org.tongbao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads long results in pages. PostgreSQL's driver does so only in a transaction; otherwise it
 * fetches all rows before it returns the first. So outside of a transaction such a read gets a
 * connection with its own transaction, which ends when the result is closed. H2 would otherwise
 * collect the whole result, in memory and then in a file, before it returns the first row.
 */
final class LongReads {
  private static final int PAGE = 1000;

  private final DataSource database;
  private final JdbcTemplate within;
  private final JdbcTemplate outside;

  LongReads(DataSource database) {
    this.database = database;
    this.within = paged(database);
    this.outside = paged(new Paged(database));
  }

  /** Queries that read in pages if there is a transaction. */
  static JdbcTemplate paged(DataSource database) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.setFetchSize(PAGE);
    return jdbc;
  }

  /** The current transaction if there is one, because it sees what it has written. */
  JdbcTemplate jdbc() {
    return TransactionSynchronizationManager.hasResource(database) ? within : outside;
  }

  /** Opens connections that read in pages: to a server in a transaction, to H2 row by row. */
  private static final class Paged extends DelegatingDataSource {
    Paged(DataSource database) {
      super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      if (Dialect.of(connection).isServer()) {
        connection.setAutoCommit(false);
      } else {
        try (Statement statement = connection.createStatement()) {
          statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
        }
      }
      return connection;
    }
  }
}
