package org.tongbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;
import org.tongbao.samples.LargeInspection;
import org.tongbao.store.FirstRelease;

/** Spring Batch's own tables say what a run did. */
class BatchTablesTest {
  private static final String SAMPLE = "guangdong-2024-q2";

  @TempDir Path temp;

  private static JdbcTemplate database(Program program) {
    return new JdbcTemplate(FirstRelease.embedded(program.output()));
  }

  /** Rows read, written and filtered by a step, in all executions. */
  private static List<Long> counts(Program program, String step) {
    return database(program)
        .query(
            "SELECT SUM(read_count), SUM(write_count), SUM(filter_count)"
                + " FROM batch_step_execution WHERE step_name = ?",
            (row, i) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)),
            step)
        .get(0);
  }

  private static int rowsRead(Program program, String sheet) {
    return database(program)
        .queryForList("SELECT rows_read FROM tongbao_sheet WHERE sheet = ?", Integer.class, sheet)
        .stream()
        .findFirst()
        .orElse(0);
  }

  @Test
  void countEveryRowAsAnItem() throws IOException {
    Program program = new Program(temp, SAMPLE);

    assertThat(program.run().code()).isZero();

    assertThat(counts(program, "units")).containsExactly(3555L, 3555L, 0L);
    assertThat(counts(program, "findings")).containsExactly(15L, 15L, 0L);
  }

  @Test
  void countRefusedRowsAsFiltered() throws IOException {
    Program program =
        new Program(temp, SAMPLE)
            .edit("units.csv", text -> text.replaceFirst("\n政府网站,", "\n政府网战,"))
            .edit("findings.csv", text -> text.replace("单项否决", "单项否绝"));

    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(counts(program, "units")).containsExactly(3555L, 3554L, 1L);
    List<Long> findings = counts(program, "findings");
    assertThat(findings.get(0)).isEqualTo(15);
    assertThat(findings.get(1) + findings.get(2)).isEqualTo(15);
    assertThat(findings.get(2)).isPositive();
    assertThat(run.err()).contains("政府网战", "单项否绝");
  }

  /** Then the only chunk has nothing to write. */
  @Test
  void keepTheProblemsOfASheetWhoseRowsAreAllRefused() throws IOException {
    Program program =
        new Program(temp, SAMPLE)
            .edit("units.csv", text -> text.replaceAll("\n(政府网站|政务新媒体),", "\n无此类别,"));

    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(counts(program, "units")).containsExactly(3555L, 0L, 3555L);
    assertThat(rowsRead(program, "units")).isEqualTo(3555);
    assertThat(
            database(program)
                .queryForObject(
                    "SELECT COUNT(DISTINCT row_no) FROM tongbao_problem WHERE sheet = 'units'",
                    Integer.class))
        .isEqualTo(3555);
  }

  @Test
  void countNothingOfASheetThatIsRefusedAsAWhole() throws IOException {
    Program program =
        new Program(temp, SAMPLE).edit("units.csv", text -> text.replaceFirst("类别", "无此列"));

    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("无此列");
    assertThat(counts(program, "units")).containsExactly(0L, 0L, 0L);
    assertThat(rowsRead(program, "units")).isZero();
  }

  /** The last row has the code of the first, which an earlier process has stored. */
  @Test
  void countEveryRowOnceThoughTheRunWasKilledBetweenTwoChunks() throws Exception {
    Program program = new Program(temp, SAMPLE);
    int units = 12_000;
    new LargeInspection(units, 6_000, 500).write(program.input(""));
    Path sheet = program.input("units.csv");
    List<String> lines = Files.readAllLines(sheet);
    program.edit("units.csv", text -> text.stripTrailing() + "\n" + lines.get(1) + "\n");

    int commit = 24; // the steps before the sheets make those before
    do {
      assertThat(KilledRun.afterCommit(commit++, program)).isEqualTo(HaltingDriver.KILLED);
    } while (rowsRead(program, "units") == 0);
    assertThat(rowsRead(program, "units")).isPositive().isLessThan(units);
    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("units.csv:12002:").contains("共 1 处错误");
    assertThat(counts(program, "units")).containsExactly(units + 1L, (long) units, 1L);
    assertThat(counts(program, "findings")).containsExactly(6000L, 6000L, 0L);
  }

  /** The new input has an identity of its own, so nobody continues the killed execution. */
  @Test
  void endAKilledExecutionThoughTheInputHasChangedSince() throws Exception {
    Program program = new Program(temp, SAMPLE);
    assertThat(KilledRun.afterCommit(8, program)).isEqualTo(HaltingDriver.KILLED);

    program.edit("notice.yaml", text -> text + "\n");
    assertThat(program.run().code()).isZero();

    assertThat(
            database(program)
                .queryForList(
                    "SELECT status FROM batch_job_execution WHERE end_time IS NOT NULL"
                        + " ORDER BY job_execution_id",
                    String.class))
        .containsExactly("FAILED", "COMPLETED");
    assertThat(
            database(program)
                .queryForObject(
                    "SELECT COUNT(*) FROM batch_step_execution WHERE end_time IS NULL",
                    Integer.class))
        .isZero();
  }

  /** With these another process can build the job; what is secret is not among them. */
  @Test
  void holdParametersButNoPassword() throws IOException {
    String place = "jdbc:h2:file:" + temp.resolve("own").toAbsolutePath();
    String url = place + ";USER=zhang;PASSWORD=open-sesame";
    Program program = new Program(temp, SAMPLE).on(url);

    assertThat(program.run("--format", "html").code()).isZero();

    Map<String, String> parameters = new HashMap<>();
    new JdbcTemplate(new DriverManagerDataSource(url))
        .query(
            "SELECT parameter_name, parameter_value FROM batch_job_execution_params"
                + " WHERE identifying = 'N'",
            row -> {
              parameters.put(row.getString(1), row.getString(2));
            });
    assertThat(parameters)
        .containsEntry("input", program.input("").toAbsolutePath().normalize().toString())
        .containsEntry("templates", Path.of("templates").toAbsolutePath().toString())
        .containsEntry("output", program.output().toAbsolutePath().toString())
        .containsEntry("database", place)
        .containsEntry("history", Path.of("archive").toAbsolutePath().toString())
        .containsEntry("companions", "HTML");
    assertThat(parameters.values()).noneMatch(value -> value.contains("zhang"));
    assertThat(parameters.values()).noneMatch(value -> value.contains("open-sesame"));
  }
}
