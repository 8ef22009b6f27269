package org.tongbao;

import java.io.IOException;
import java.nio.file.Path;
import org.tongbao.store.Postgres;

/** Whole runs, with job repository and data in a real PostgreSQL. */
class PostgresRunTest extends NoticeRunTest {
  @Override
  Program copyOfTheSample(Path folder) throws IOException {
    return super.copyOfTheSample(folder).on(Postgres.url());
  }
}
