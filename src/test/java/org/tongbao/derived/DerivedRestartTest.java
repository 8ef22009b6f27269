package org.tongbao.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.output.Sha256;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;
import org.tongbao.samples.National;
import org.tongbao.store.Postgres;

/** A run that stops while it makes derived notices: what the next run finds, does and leaves. */
class DerivedRestartTest {
  private static final String TABLE = "tongbao_derived";

  @TempDir Path temp;
  private Program killed;

  @BeforeEach
  void makeACountry() throws IOException {
    killed = new Program(temp.resolve("killed"), National.SMALL);
  }

  private static Path folder(Program program) {
    return program.output().resolve("第1稿-另出");
  }

  private static Map<String, String> documents(Program program) throws IOException {
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder(program))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        documents.put(folder(program).relativize(file).toString(), Sha256.of(file));
      }
    }
    return documents;
  }

  private Map<String, String> undisturbed() throws IOException {
    Program undisturbed = new Program(temp.resolve("undisturbed"), National.SMALL);
    assertThat(undisturbed.run().code()).isZero();
    return documents(undisturbed);
  }

  private String query(String sql) throws SQLException {
    String url = "jdbc:h2:file:" + killed.output().resolve(".tongbao/tongbao");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return String.valueOf(row.getString(1));
    }
  }

  /** The first commit is that of the list itself; its step ends with a later one. */
  @Test
  void storesTheListAgainThatAKilledRunHadStored() throws Exception {
    assertThat(KilledRun.afterCommitFrom(TABLE, 1, 2, killed)).isEqualTo(HaltingDriver.KILLED);
    assertThat(query("SELECT COUNT(*) FROM tongbao_derived")).isNotEqualTo("0");
    assertThat(query("SELECT status FROM batch_step_execution WHERE step_name = 'list'"))
        .isEqualTo("STARTED");

    Program.Run run = killed.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(documents(killed)).isEqualTo(undisturbed());
  }

  @Test
  void leavesNothingOfAKilledRunWhenNoDerivedNoticesAreWantedAnyMore() throws Exception {
    assertThat(KilledRun.afterCommitFrom(TABLE, 24, 2, killed)).isEqualTo(HaltingDriver.KILLED);
    Path unfinished = killed.output().resolve(".tongbao/further");
    assertThat(unfinished).isNotEmptyDirectory();
    killed.edit("notice.yaml", text -> text.replaceFirst("(?ms)^另出通报:.*?(?=^\\S|\\z)", ""));

    assertThat(killed.run().code()).isZero();

    assertThat(unfinished).doesNotExist();
  }

  /**
   * Killed between any two commits on three cores, and continued on as many as there are here: the
   * partitions stay the same, and nothing is made twice whose result was committed.
   */
  @ParameterizedTest
  @ValueSource(ints = {13, 19, 24, 32})
  void makesTheRestOfThePartitionsThatAKilledRunHadBegun(int commit) throws Exception {
    assertThat(KilledRun.afterCommitFrom(TABLE, commit, 3, killed)).isEqualTo(HaltingDriver.KILLED);

    Program.Run run = killed.run();

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> made = documents(killed);
    assertThat(made).isEqualTo(undisturbed());
    assertThat(run.err()).containsOnlyOnce("另出通报：" + made.size() + " 份\n");
    String partitions = " FROM batch_step_execution WHERE step_name LIKE 'derived:%'";
    String all = String.valueOf(made.size());
    assertThat(query("SELECT SUM(read_count)" + partitions)).isEqualTo(all);
    assertThat(query("SELECT SUM(write_count)" + partitions)).isEqualTo(all);
    assertThat(query("SELECT COUNT(DISTINCT step_name)" + partitions)).isEqualTo("3");
    assertThat(query("SELECT COUNT(*)" + partitions + " AND status = 'COMPLETED'")).isEqualTo("3");
  }

  @Test
  void saysWhatKeptAPartitionFromWorkingAndLeavesNoThread() throws Exception {
    Path inTheWay = killed.output().resolve(".tongbao/further");
    Files.createDirectories(inTheWay.getParent());
    Files.createFile(inTheWay);

    Program.Run failed = killed.run();

    assertThat(failed.code()).isNotZero();
    assertThat(failed.err()).contains("无法读取或写入", inTheWay.toString());
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("derived notices"));
    assertThat(query("SELECT status FROM batch_step_execution WHERE step_name = 'derived'"))
        .isEqualTo("FAILED");

    Files.delete(inTheWay);

    assertThat(killed.run().code()).isZero();
    assertThat(documents(killed)).isEqualTo(undisturbed());
  }

  @Test
  void makesTheSameBytesOnAServer() throws Exception {
    Program server = new Program(temp.resolve("server"), National.SMALL).on(Postgres.url());

    Program.Run run = server.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(documents(server)).isEqualTo(undisturbed());
  }
}
