package org.tongbao.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The differences of the supported databases. */
enum Dialect {
  H2("schema-h2.sql"),
  POSTGRESQL("schema-postgresql.sql");

  private final String batchSchema;

  Dialect(String batchSchema) {
    this.batchSchema = batchSchema;
  }

  static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return product.equals("PostgreSQL") ? POSTGRESQL : H2;
  }

  /** Whether several processes can use a database at once. */
  boolean isServer() {
    return this == POSTGRESQL;
  }

  /** The name of Spring Batch's schema script. */
  String batchSchema() {
    return batchSchema;
  }
}
