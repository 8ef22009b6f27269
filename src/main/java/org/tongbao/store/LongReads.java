package org.tongbao.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads what may be very long a page at a time. PostgreSQL's driver does so within a transaction
 * only; outside of one it fetches all rows before it gives the first. So such a read has a
 * connection of its own, which takes its transaction with it when the result is closed. H2 would
 * keep tens of thousands of rows of a result in memory, and write the rest to a file, before it
 * gives the first.
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

  /** Queries that read a page at a time, wherever there is a transaction. */
  static JdbcTemplate paged(DataSource database) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.setFetchSize(PAGE);
    return jdbc;
  }

  /** What to read by: the transaction at hand, if there is one, as it knows what it has written. */
  JdbcTemplate jdbc() {
    return TransactionSynchronizationManager.hasResource(database) ? within : outside;
  }

  /** Gives connections that page: to a server in a transaction, to H2 with results row by row. */
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
