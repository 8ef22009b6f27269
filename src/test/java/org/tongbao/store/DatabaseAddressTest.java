package org.tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tongbao.Main;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;

class DatabaseAddressTest {
  @TempDir Path temp;

  @Test
  void showsThePlaceOnly() {
    assertThat(DatabaseAddress.of("jdbc:postgresql://h:5/d?user=u&password=p", Map.of()))
        .hasToString("jdbc:postgresql://h:5/d");
    assertThat(DatabaseAddress.of("jdbc:postgresql://u:p@h/d", Map.of()))
        .hasToString("jdbc:postgresql://h/d");
    assertThat(DatabaseAddress.of("jdbc:h2:file:/甲/乙;USER=u;PASSWORD=p", Map.of()))
        .hasToString("jdbc:h2:file:/甲/乙");
  }

  @Test
  void takesPasswordsOutOfWhatADatabaseSays() {
    DatabaseAddress address =
        DatabaseAddress.of(
            "jdbc:h2:file:/甲;USER=u", Map.of("TONGBAO_DATABASE_PASSWORD", "秘密", "OTHER", "x"));
    assertThat(address.account()).isEqualTo(Map.of("password", "秘密"));
    assertThat(address.hide("bad URL jdbc:h2:file:/甲;USER=u, tried 秘密"))
        .isEqualTo("bad URL jdbc:h2:file:/甲, tried …");
  }

  /** H2 would take the rest of such a path for options, or for another folder. */
  @Test
  void refusesAFolderThatCannotHoldADatabase() throws Exception {
    for (String character : List.of(";", "\\")) {
      Path folder = temp.resolve("甲" + character + "乙");
      Program.Run run =
          Program.command("run", "input/dongyuan-2023-q3", "--output", folder.toString());

      assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
      assertThat(run.err())
          .isEqualTo(
              "目录 %s/.tongbao 的路径里有“%s”，程序不能在这里建立数据库。请换一个路径里没有“%2$s”的目录\n"
                  .formatted(folder, character));
      assertThat(temp).isEmptyDirectory();
    }
    Path folder = temp.resolve("甲?乙");
    assertThat(DatabaseAddress.chosen(null, Map.of(), folder.resolve("tongbao")))
        .hasToString("jdbc:h2:file:" + folder + "/tongbao");
  }

  @Test
  void refusesADatabaseOfALaterVersion() throws Exception {
    String url = "jdbc:h2:file:" + temp.resolve("later");
    DriverManagerDataSource source = new DriverManagerDataSource(url);
    Schema.prepare(source);
    new JdbcTemplate(source).execute("INSERT INTO tongbao_schema (version) VALUES (99)");

    assertThatThrownBy(() -> Database.open(DatabaseAddress.of(url, Map.of())))
        .isInstanceOf(RunFailed.class)
        .hasMessage("数据库 " + url + " 由更新的版本建立（结构第99版，本程序只支持到第13版）。请用更新的程序运行");
  }

  @Test
  void saysThatAnotherProgramHasTheDatabaseOpen() throws Exception {
    Program program = new Program(temp, "dongyuan-2023-q3");
    String url = "jdbc:h2:file:" + temp.resolve("shared");
    try (Connection held = DriverManager.getConnection(url)) {
      assertThat(held.isClosed()).isFalse();
      ProgramProcess second = start(program, List.of(), "--database", url);

      assertThat(second.code()).isEqualTo(ExitCode.DATABASE.code());
      assertThat(second.said()).isEqualTo("数据库 " + url + " 正被另一个程序使用，请等它结束后再运行\n");
    }
  }

  /** DriverManager would load every driver, which takes a noticeable part of a short run. */
  @Test
  void loadsNothingOfPostgresqlForAnEmbeddedDatabase() throws Exception {
    Path loaded = temp.resolve("loaded.txt");
    Program program = new Program(temp, "dongyuan-2023-q3");

    ProgramProcess run = start(program, List.of("-Xlog:class+load:file=" + loaded));

    assertThat(run.code()).as(run.said()).isZero();
    assertThat(Files.readString(loaded)).contains("org.h2.Driver").doesNotContain("org.postgresql");
  }

  private ProgramProcess start(Program program, List<String> java, String... options)
      throws Exception {
    return ProgramProcess.start(
        ProgramProcess.command(java, Main.class, program.arguments(options)),
        temp.resolve("printed.txt"));
  }
}
