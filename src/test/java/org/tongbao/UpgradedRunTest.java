package org.tongbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.DefaultJobKeyGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.batch.Jobs;
import org.tongbao.output.Sha256;

/** The program is exchanged for a later one, of the same version, that has another schema. */
class UpgradedRunTest {
  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "guangdong-2024-q2");
  }

  @Test
  void beginsARunAnewThatWasKilledUnderTheSchemaBefore() throws Exception {
    assertThat(KilledRun.afterCommit(24, program)).isEqualTo(HaltingDriver.KILLED);
    makeOlder();

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("检查对象 3555 个，检查发现 15 条");
    assertThat(program.files()).hasSize(1);
  }

  @Test
  void leavesADraftAsItStands() throws Exception {
    program.run();
    byte[] draft = Files.readAllBytes(program.files().get(0));
    makeOlder();

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("没有变化");
    assertThat(program.files()).singleElement().asInstanceOf(PATH).hasBinaryContent(draft);
  }

  /** The database as the program of schema 6 left it, as far as it decides what goes on. */
  private void makeOlder() {
    Path file = program.output().resolve(".tongbao/tongbao");
    JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:file:" + file));
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM tongbao_found", Integer.class))
        .isEqualTo(15);
    Map<String, Object> run = jdbc.queryForMap("SELECT output, digest FROM tongbao_run");
    String identity =
        new Sha256()
            .add("output", String.valueOf(run.get("OUTPUT")).getBytes(UTF_8))
            .add("digest", String.valueOf(run.get("DIGEST")).getBytes(UTF_8))
            .hex();
    Jobs.Making making = new Jobs.Making(identity, 1);
    jdbc.update(
        "UPDATE batch_job_instance SET job_key = ?",
        new DefaultJobKeyGenerator().generateKey(making.parameters()));
    jdbc.update(
        "UPDATE batch_job_execution_params SET parameter_value = ? WHERE parameter_name = ?",
        identity,
        "identity");
    for (String table : new String[] {"run", "unit", "sheet", "problem", "further"}) {
      jdbc.update("UPDATE tongbao_" + table + " SET run = ?", making.run());
    }
    jdbc.execute("DROP TABLE tongbao_found");
    jdbc.execute("DROP TABLE tongbao_told");
    jdbc.execute("ALTER TABLE tongbao_run DROP COLUMN number");
    jdbc.update("UPDATE tongbao_schema SET version = 6");
  }
}
