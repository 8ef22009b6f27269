package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongbao.store.InspectionStoreTest.finding;
import static org.tongbao.store.InspectionStoreTest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.inspection.Severity;

/**
 * What a run has very many of is not held in memory: a reader whose connection is cut while it
 * reads has not got the rest.
 */
class PostgresLongReadTest {
  private static final int MANY = 3000;

  private DataSource database;
  private InspectionStore store;

  @BeforeEach
  void open() throws Exception {
    database = new DriverManagerDataSource(Postgres.url());
    Schema.prepare(database);
    store = new InspectionStore(database, "甲");
    store.begin("/out/甲", "0".repeat(64));
    List<StoredUnit> units = new ArrayList<>();
    List<StoredFinding> findings = new ArrayList<>();
    for (int row = 1; row <= MANY; row++) {
      units.add(new StoredUnit(row + 1, unit(row)));
      findings.add(new StoredFinding(row + 1, 0, finding(row, row, Severity.MINOR)));
    }
    store.saveUnits(units);
    store.saveFindings(findings);
  }

  private void cut() {
    new JdbcTemplate(database)
        .execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE pid <> pg_backend_pid() AND query LIKE '%FROM tongbao_%'");
  }

  private void losesTheRest(Consumer<Runnable> reading) {
    AtomicInteger read = new AtomicInteger();
    Runnable one =
        () -> {
          if (read.incrementAndGet() == 1) {
            cut();
          }
        };
    assertThatThrownBy(() -> reading.accept(one)).isInstanceOf(DataAccessException.class);
    assertThat(read).hasValueBetween(1, MANY / 2);
  }

  @Test
  void readsUnitsAsItGoes() {
    losesTheRest(one -> store.forEachUnitWithPath((unit, vetoed) -> one.run()));
  }

  @Test
  void readsFindingsAsItGoes() {
    losesTheRest(one -> store.forEachFinding(stored -> one.run()));
  }
}
