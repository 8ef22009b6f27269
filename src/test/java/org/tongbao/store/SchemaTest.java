package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** From one version of the tables to the next. */
class SchemaTest {
  private static final String OUTPUT = "/srv/notices/output";
  private static final Path FIRST = Path.of("src/test/resources/schema/version-1.sql");

  @TempDir private Path folder;

  private DataSource embedded(String name) {
    return new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve(name));
  }

  /** So many on a disk would take a minute. */
  private static DataSource inMemory(String name) {
    return new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
  }

  private static void populate(DataSource database, Path script) {
    new ResourceDatabasePopulator(new FileSystemResource(script)).execute(database);
  }

  private static int version(DataSource database) {
    Integer version =
        new JdbcTemplate(database)
            .queryForObject("SELECT MAX(version) FROM tongbao_schema", Integer.class);
    return version == null ? 0 : version;
  }

  @Test
  void bringsADatabaseOfTheFirstVersionUpAndKeepsItsDraft() throws Exception {
    DataSource database = embedded("first");
    populate(database, FIRST);

    Schema.prepare(database);

    DraftStore drafts = new DraftStore(database, OUTPUT);
    assertThat(drafts.all())
        .containsExactly(
            new Draft(
                1,
                "b646f928fd318bb5678fcc391ae778c8b61a4e4f3c37fc377bfe1f276f8b52ae",
                "东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报.docx",
                "5f7c85a3f3567033fab0ceaa0f3603a429329a98d01c672463fd80257237fde4"));
    assertThat(drafts.companion(1, "PROOF")).isEmpty();
    assertThat(version(database)).isEqualTo(Schema.LATEST);
  }

  @Test
  void givesAnOldDatabaseTheColumnsOfANewOne() throws Exception {
    DataSource old = embedded("old");
    populate(old, FIRST);
    Schema.prepare(old);
    DataSource made = embedded("made");
    Schema.prepare(made);

    assertThat(columns(old)).isEqualTo(columns(made));
  }

  private static List<String> columns(DataSource database) {
    return new JdbcTemplate(database)
        .queryForList(
            "SELECT TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE FROM"
                + " INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME LIKE 'TONGBAO%' ORDER BY 1",
            String.class);
  }

  /** H2 commits each statement by itself, so a process may be killed after any of them. */
  @Test
  void completesWhatAKilledProcessLeftHalfMade() throws Exception {
    List<String> statements = new ArrayList<>();
    for (String script : Schema.scripts(Dialect.H2, 0)) {
      for (String statement : script.split(";", -1)) {
        if (!statement.isBlank()) {
          statements.add(statement);
        }
      }
    }
    assertThat(statements).hasSizeGreaterThan(15);
    for (int done = 0; done <= statements.size(); done++) {
      for (boolean old : new boolean[] {false, true}) {
        DataSource database = inMemory("after-" + done + old);
        if (old) {
          populate(database, FIRST);
        }
        for (String statement : statements.subList(0, done)) {
          new JdbcTemplate(database).execute(statement);
        }
        Schema.prepare(database);
        assertThat(works(database)).isEqualTo(old ? 2 : 1);
        execute(database, "SHUTDOWN");
      }
    }
  }

  /** Writes into the tables; how many drafts there are. */
  private static int works(DataSource database) {
    new InspectionStore(database, "甲").begin(OUTPUT, "0".repeat(64));
    DraftStore drafts = new DraftStore(database, OUTPUT);
    drafts.save(new Draft(2, "0".repeat(64), "通报.docx", "0".repeat(64)));
    drafts.saveCompanion(2, "PROOF", "0".repeat(64));
    new JdbcTemplate(database).queryForList("SELECT NEXT VALUE FOR BATCH_JOB_INSTANCE_SEQ");
    return drafts.all().size();
  }

  @Test
  void leavesADatabaseOfALaterVersionAlone() throws Exception {
    DataSource database = embedded("later");
    Schema.prepare(database);
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.execute("INSERT INTO tongbao_schema (version) VALUES (99)");
    jdbc.execute("DROP TABLE tongbao_companion");

    assertThatThrownBy(() -> Schema.prepare(database)).isInstanceOf(SchemaTooNew.class);

    assertThat(jdbc.queryForList("SHOW TABLES").toString()).doesNotContain("TONGBAO_COMPANION");
  }

  /** A type of a table's name is in its way, and its script is the last. */
  @Test
  void makesAllTablesOfAServerOrNone() throws Exception {
    DataSource database = new DriverManagerDataSource(Postgres.url());
    execute(database, "CREATE TYPE tongbao_companion AS ENUM ('in the way')");

    assertThatThrownBy(() -> Schema.prepare(database)).isInstanceOf(DataAccessException.class);

    assertThat(tables(database)).isZero();
    execute(database, "DROP TYPE tongbao_companion");
    Schema.prepare(database);
    assertThat(tables(database)).isEqualTo(17);
    assertThat(version(database)).isEqualTo(Schema.LATEST);
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int tables(DataSource database) {
    Integer tables =
        new JdbcTemplate(database)
            .queryForObject(
                "SELECT COUNT(*) FROM information_schema.tables"
                    + " WHERE table_schema = current_schema()",
                Integer.class);
    return tables == null ? 0 : tables;
  }
}
