package org.tongbao.store;

import java.nio.file.Path;

/** The same in a real PostgreSQL. */
class PostgresDraftStoreTest extends DraftStoreTest {
  @Override
  String url(Path place) {
    return Postgres.url();
  }
}
