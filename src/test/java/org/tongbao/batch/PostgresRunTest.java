package org.tongbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.store.Postgres;

/**
 * Whole runs with job repository and data in a real PostgreSQL: what the database decides. {@link
 * SharedDatabaseTest} has the claim on an output folder.
 */
class PostgresRunTest extends RestartedRunTest {
  @Override
  Program withDatabase(Program program) {
    return program.on(Postgres.url());
  }

  @Override
  List<String> workFiles() {
    return List.of(".tongbao/database.txt", ".tongbao/lock");
  }

  @Test
  void leavesADatabaseOfALaterSchemaAlone() throws IOException {
    String url = Postgres.url();
    Program program = new Program(temp.resolve("later"), "dongyuan-2023-q3").on(url);
    assertThat(program.run().code()).isZero();
    JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url));
    jdbc.execute("INSERT INTO tongbao_schema (version) VALUES (99)");
    List<String> before = program.everything();

    Program.Run run = program.edit("notice.yaml", text -> text + "\n").run();

    assertThat(run.code()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(run.err()).contains("结构第99版");
    assertThat(program.everything()).isEqualTo(before);
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM tongbao_draft", Integer.class)).isOne();
  }
}
