package org.tongbao.store;

import java.nio.file.Path;

/** The same in a real PostgreSQL. */
class PostgresInspectionStoreTest extends InspectionStoreTest {
  @Override
  String url(Path place) {
    return Postgres.url();
  }
}
