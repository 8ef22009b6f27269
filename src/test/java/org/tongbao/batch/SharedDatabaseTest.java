package org.tongbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.Main;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;
import org.tongbao.store.OutputClaim;
import org.tongbao.store.Postgres;

/** A PostgreSQL that several runs use, and that may refuse them. */
class SharedDatabaseTest {
  private static final String SAMPLE = "dongyuan-2023-q3";

  @TempDir Path temp;
  private String url;

  @BeforeEach
  void emptyDatabase() {
    url = Postgres.url();
  }

  private Program program(String folder) throws IOException {
    return new Program(temp.resolve(folder), SAMPLE).on(url);
  }

  @Test
  void keepsTheRunsOfOutputFoldersApartThoughTheirInputIsTheSame() throws Exception {
    Program killed = program("killed");
    assertThat(KilledRun.afterCommit(24, killed)).isEqualTo(HaltingDriver.KILLED);
    Program whole = program("whole");
    assertThat(whole.run().out()).startsWith("已生成通报（第1稿）");

    Program.Run again = killed.run();

    assertThat(again.out()).startsWith("已生成通报（第1稿）");
    assertThat(killed.files().get(0)).hasBinaryContent(Files.readAllBytes(whole.files().get(0)));
    assertThat(whole.run().out()).startsWith("输入没有变化，第1稿仍是原样");
  }

  /** The first of them creates the tables while the others wait. */
  @Test
  void takesRunsOfSeveralOutputFoldersAtOnce() throws Exception {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      programs.add(program("at-once-" + i));
    }
    ExecutorService threads = Executors.newFixedThreadPool(programs.size());
    try {
      List<Future<Program.Run>> runs = new ArrayList<>();
      for (Program each : programs) {
        runs.add(threads.submit(() -> each.run()));
      }
      for (Future<Program.Run> run : runs) {
        assertThat(run.get().code()).as(run.get().err()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
    byte[] first = Files.readAllBytes(programs.get(0).files().get(0));
    for (Program each : programs) {
      assertThat(each.files()).hasSize(1);
      assertThat(each.files().get(0)).hasBinaryContent(first);
    }
  }

  @Test
  void refusesASecondRunOfOneOutputFolderForAsLongAsTheFirstIsThere() throws Exception {
    Program program = program("one");
    try (Connection first = DriverManager.getConnection(url)) {
      assertThat(OutputClaim.take(first, program.output().toString())).isTrue();

      Program.Run second = program.run();

      assertThat(second.code()).isEqualTo(ExitCode.DATABASE.code());
      assertThat(second.err()).isEqualTo("另一个通报任务正在使用同一个数据库和同一个输出目录，请等它结束后再运行\n");
      assertThat(program.files()).isEmpty();
    }
    assertThat(program.run().code()).isZero();
  }

  /** A firewall or an administrator may end a connection while its process goes on. */
  @Test
  void stopsBeforeItPublishesWhenItsClaimIsLostAndAnotherRunTakesIt() throws Exception {
    Program program = program("lost");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection other = DriverManager.getConnection(url)) {
      Future<Program.Run> first = thread.submit(() -> program.run());
      while (!first.isDone() && !endsClaim(other, program.output())) {
        Thread.sleep(5); // nothing but the database says when the run has claimed the folder
      }
      while (!first.isDone() && !OutputClaim.take(other, program.output().toString())) {
        Thread.sleep(5); // the server ends the connection a moment later
      }

      assertThat(first.get().code()).isEqualTo(ExitCode.DATABASE.code());
      assertThat(first.get().err().lines().filter(line -> !line.startsWith("读取")))
          .containsExactly(
              "与数据库 " + url.substring(0, url.indexOf('?')) + " 的连接已断开。请等它恢复后再运行，程序会从停下的地方继续");
      assertThat(program.files()).isEmpty();
    } finally {
      thread.shutdownNow();
    }
    assertThat(program.run().out()).startsWith("已生成通报（第1稿）");
    Program whole = program("not-lost");
    whole.run();
    assertThat(program.files().get(0)).hasBinaryContent(Files.readAllBytes(whole.files().get(0)));
  }

  /** Ends the connection that holds a claim, if there is one. */
  private static boolean endsClaim(Connection connection, Path output) throws SQLException {
    String sql =
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
            + " AND (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "tongbao output " + output);
      try (ResultSet ended = statement.executeQuery()) {
        return ended.next();
      }
    }
  }

  @Test
  void takesUserAndPasswordFromTheEnvironment() throws Exception {
    Program program = program("environment");
    String place = Postgres.withPassword(url);

    assertThat(run(program, place, Postgres.USER, Postgres.PASSWORD)).startsWith("0 读取 units.csv");
  }

  @Test
  void neverShowsAPassword() throws Exception {
    Program program = program("password");
    String place = Postgres.withPassword(url);
    String shown = place.substring(0, place.indexOf('?'));
    String refused = "7 数据库 " + shown + " 拒绝登录，请核对用户名和密码\n";

    assertThat(run(program, place, Postgres.USER, "wrong-secret")).isEqualTo(refused);
    Program inUrl =
        program("in-url").on(place + "&user=" + Postgres.USER + "&password=wrong-secret");
    assertThat(inUrl.run().err()).isEqualTo(refused.substring(2));
  }

  @Test
  void namesTheVariablesWhereNobodyIsNamed() throws Exception {
    String place = Postgres.withPassword(url);
    String shown = place.substring(0, place.indexOf('?'));

    assertThat(program("nobody").on(place).run().err())
        .isEqualTo(
            "数据库 %s 拒绝登录：没有写用户名或密码。请写在环境变量 TONGBAO_DATABASE_USER 和 TONGBAO_DATABASE_PASSWORD 里\n"
                .formatted(shown));
  }

  private String run(Program program, String place, String user, String password) throws Exception {
    List<String> command =
        ProgramProcess.command(
            List.of(),
            Main.class,
            List.of(
                "run",
                program.input("").toString(),
                "--output",
                program.output().toString(),
                "--database",
                place));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(Map.of("TONGBAO_DATABASE_USER", user, "TONGBAO_DATABASE_PASSWORD", password));
    ProgramProcess process = ProgramProcess.start(builder, temp.resolve("told.txt"));
    return process.code() + " " + process.said();
  }

  @Test
  void saysWhyADatabaseCannotBeReached() throws Exception {
    Program program = program("unreachable");
    String server = url.substring(0, url.indexOf("/postgres?"));

    assertThat(program.on("jdbc:postgresql://localhost:1/tongbao?password=secret").run().err())
        .isEqualTo("无法连接数据库 jdbc:postgresql://localhost:1/tongbao。请核对地址，并确认数据库已经启动\n");
    assertThat(program.on(server + "/absent?user=postgres").run().err())
        .isEqualTo("数据库 " + server + "/absent 不存在。请核对地址，或请管理员先建库\n");
    assertThat(program.on("jdbc:oracle:thin:@//clerk:secret@host/x").run().err())
        .isEqualTo("无法识别数据库地址 jdbc:oracle:thin:@//host/x，应以 jdbc:h2: 或 jdbc:postgresql: 开头\n");
  }

  @Test
  void saysWhatAnAdministratorHasToChange() throws Exception {
    Program program = program("unsuitable");
    String latin =
        Postgres.database(
            "latin",
            "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    String fixed =
        Postgres.database(
            "fixed",
            "CREATE DATABASE fixed",
            "ALTER DATABASE fixed SET default_transaction_read_only = on");

    Program.Run inLatin = program.on(latin).run();
    assertThat(inLatin.code()).isEqualTo(ExitCode.DATABASE.code());
    assertThat(inLatin.err()).endsWith("数据库 " + shown(latin) + " 的编码存不了有的汉字。请管理员另建编码为 UTF8 的数据库\n");
    assertThat(program.on(fixed).run().err())
        .isEqualTo("数据库 " + shown(fixed) + " 是只读的，无法写入。请管理员改为可以读写，再运行\n");
  }

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 中断了用时太长的操作。请再运行，程序会从停下的地方继续；仍然中断的，请管理员放宽时限（statement_timeout）",
    "lock_timeout, 里的表被别的程序占着。请等它结束后再运行，程序会从停下的地方继续"
  })
  void saysThatTheServerWaitsNoLonger(String setting, String message) throws Exception {
    Program program = program(setting);
    String database =
        Postgres.database(
            setting,
            "CREATE DATABASE " + setting,
            "ALTER DATABASE %s SET %s = 3000".formatted(setting, setting));
    assertThat(program.on(database).run().code()).isZero();
    try (Connection other = DriverManager.getConnection(database);
        Statement locks = other.createStatement()) {
      other.setAutoCommit(false);
      locks.execute("LOCK TABLE tongbao_run");
      assertThat(program.on(database).run().err())
          .endsWith("数据库 " + shown(database) + " " + message + "\n");
    }
    assertThat(program.on(database).run().code()).isZero();
  }

  /** As messages name it, without the account. */
  private static String shown(String address) {
    return address.substring(0, address.indexOf('?'));
  }
}
