package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** From one version of the tables to the next. */
class SchemaTest {
  private static final String OUTPUT = "/srv/notices/output";

  @TempDir private Path folder;

  private DataSource embedded(String name) {
    return new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve(name));
  }

  /** So many on a disk would take a minute. */
  private static DataSource inMemory(String name) {
    return new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
  }

  private static int version(DataSource database) {
    Integer version =
        new JdbcTemplate(database)
            .queryForObject("SELECT MAX(version) FROM tongbao_schema", Integer.class);
    return version == null ? 0 : version;
  }

  @Test
  void keepsTheDraftsOfTheFirstReleaseAndWhatWasMadeBesideThem() throws Exception {
    FirstRelease.unpack("office.zip", folder);
    Path output = folder.resolve("output/first");
    DataSource database = FirstRelease.database(output);

    Schema.prepare(database);

    DraftStore drafts = new DraftStore(database, output.toString());
    assertThat(drafts.all()).hasSize(1);
    Draft draft = drafts.all().get(0);
    String stem = draft.file().substring(0, draft.file().length() - ".docx".length());
    assertThat(sha256(output.resolve(draft.file()))).isEqualTo(draft.sha256());
    assertThat(drafts.companion(1, "PROOF")).contains(sha256(output.resolve(stem + "（核稿）.docx")));
    assertThat(drafts.companion(1, "HTML")).contains(sha256(output.resolve(stem + ".html")));
    assertThat(drafts.companion(1, "TXT")).contains(sha256(output.resolve(stem + ".txt")));
    assertThat(new DerivedCopyStore(database, output.toString()).of(1))
        .hasSize(8)
        .allSatisfy(
            copy ->
                assertThat(sha256(output.resolve("第1稿-另出").resolve(copy.file())))
                    .isEqualTo(copy.sha256()));
    assertThat(version(database)).isEqualTo(Schema.LATEST);
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void forgetsTheFactsOfAStoppedRunOfTheFirstRelease() throws Exception {
    FirstRelease.unpack("stopped.zip", folder);
    DataSource database = FirstRelease.database(folder.resolve("output/stopped"));

    Schema.prepare(database);

    for (String table :
        List.of("run", "sheet", "unit", "finding", "cited_finding", "finding_keys", "derived")) {
      assertThat(new JdbcTemplate(database).queryForList("SELECT * FROM tongbao_" + table))
          .isEmpty();
    }
  }

  @Test
  void givesADatabaseOfTheFirstReleaseTheColumnsOfANewOne() throws Exception {
    FirstRelease.unpack("office.zip", folder);
    DataSource old = FirstRelease.database(folder.resolve("output/first"));
    Schema.prepare(old);
    DataSource made = embedded("made");
    Schema.prepare(made);

    assertThat(columns(old)).isEqualTo(columns(made));
  }

  @Test
  void keepsTheDraftsOfTheFirstReleaseOnAServer() throws Exception {
    DataSource database = new DriverManagerDataSource(Postgres.url());
    FirstRelease.createTables(database);
    addDraftOfTheFirstRelease(database);

    Schema.prepare(database);

    assertThat(new DraftStore(database, OUTPUT).all()).hasSize(1);
    assertThat(new DerivedCopyStore(database, OUTPUT).of(1)).hasSize(1);
    new InspectionStore(database, "甲").begin(OUTPUT, "0".repeat(64));
    assertThat(tables(database)).isEqualTo(19);
  }

  private static void addDraftOfTheFirstRelease(DataSource database) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.update(
        "INSERT INTO tongbao_draft (output, draft, digest, file, sha256) VALUES (?, 1, '', '', '')",
        OUTPUT);
    jdbc.update(
        "INSERT INTO tongbao_further_copy (output, draft, number, file) VALUES (?, 1, 1, '')",
        OUTPUT);
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
    List<String> statements = statements(Schema.scripts(Dialect.H2));
    for (int done = 0; done <= statements.size(); done++) {
      for (boolean old : new boolean[] {false, true}) {
        DataSource database = inMemory("after-" + done + old);
        if (old) {
          FirstRelease.createTables(database);
          addDraftOfTheFirstRelease(database);
        }
        execute(database, statements.subList(0, done));
        Schema.prepare(database);
        assertThat(works(database)).isEqualTo(old ? 2 : 1);
        assertThat(new DerivedCopyStore(database, OUTPUT).of(1)).hasSize(old ? 1 : 0);
        execute(database, "SHUTDOWN");
      }
    }
  }

  @Test
  void completesWhatAKilledProcessOfTheFirstReleaseLeftHalfMade() throws Exception {
    List<String> statements = statements(FirstRelease.scripts(Schema.scripts(Dialect.H2).get(0)));
    for (int done = 0; done < statements.size(); done++) {
      DataSource database = inMemory("before-" + done);
      execute(database, statements.subList(0, done));
      Schema.prepare(database);
      assertThat(works(database)).isEqualTo(1);
      execute(database, "SHUTDOWN");
    }
  }

  private static List<String> statements(List<String> scripts) {
    List<String> statements = new ArrayList<>();
    for (String script : scripts) {
      for (String statement : script.split(";", -1)) {
        if (!statement.isBlank()) {
          statements.add(statement);
        }
      }
    }
    assertThat(statements).hasSizeGreaterThan(15);
    return statements;
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

  /** A type with a table's name is in the way; the table is the last. */
  @Test
  void makesAllTablesOfAServerOrNone() throws Exception {
    DataSource database = new DriverManagerDataSource(Postgres.url());
    execute(database, "CREATE TYPE tongbao_schema AS ENUM ('in the way')");

    assertThatThrownBy(() -> Schema.prepare(database)).isInstanceOf(DataAccessException.class);

    assertThat(tables(database)).isZero();
    execute(database, "DROP TYPE tongbao_schema");
    Schema.prepare(database);
    assertThat(tables(database)).isEqualTo(19);
    assertThat(version(database)).isEqualTo(Schema.LATEST);
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    execute(database, List.of(sql));
  }

  private static void execute(DataSource database, List<String> all) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : all) {
        statement.execute(sql);
      }
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
