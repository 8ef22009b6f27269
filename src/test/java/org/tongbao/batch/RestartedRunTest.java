package org.tongbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;

/** A run that finds a draft or a killed run in its database. */
class RestartedRunTest {
  private static final String SAMPLE = "guangdong-2024-q2";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = withDatabase(new Program(temp.resolve("restarted"), SAMPLE));
  }

  /** The database to use; here the one in the output folder. */
  Program withDatabase(Program program) {
    return program;
  }

  /** The files that a run leaves beside the notice, apart from the documents. */
  List<String> workFiles() {
    return List.of(".tongbao/lock", ".tongbao/tongbao.mv.db");
  }

  /** The notice of a run that was not killed, with the database in the output folder. */
  private byte[] undisturbed() throws IOException {
    Program undisturbed = new Program(temp.resolve("undisturbed"), SAMPLE);
    assertThat(undisturbed.run().code()).isZero();
    return Files.readAllBytes(undisturbed.files().get(0));
  }

  /** After a killed run: its database was named, which is noted. */
  private void hasMadeOnlyAfterAKill(byte[] notice) throws IOException {
    Set<String> work = new TreeSet<>(workFiles());
    work.add(".tongbao/database.txt");
    hasMadeOnly(notice, work);
  }

  private void hasMadeOnly(byte[] notice, Collection<String> work) throws IOException {
    assertThat(program.files()).hasSize(1);
    assertThat(program.files().get(0)).hasBinaryContent(notice);
    List<String> expected = new ArrayList<>(work);
    expected.add(String.valueOf(program.files().get(0).getFileName()));
    assertThat(program.everything()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void changesNothingWhenNothingHasChanged() throws IOException {
    program.run();
    Path file = program.files().get(0);
    var before = Files.getLastModifiedTime(file);

    Program.Run again = program.run();

    assertThat(again.code()).isZero();
    assertThat(again.out()).startsWith("输入没有变化，第1稿仍是原样，不必重做：" + file + "\n");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
  }

  /** A run that was killed after it had published may have printed nothing. */
  @Test
  void printsItsRemarksAgainWhenNothingHasChanged() throws IOException {
    program.edit("units.csv", text -> text.replaceFirst("广州市政府网站", "广州市政府  网站"));
    Program.Run first = program.run();
    assertThat(reminders(first)).hasSize(1);

    Program.Run again = program.run();

    assertThat(again.out()).startsWith("输入没有变化，第1稿仍是原样");
    assertThat(reminders(again)).isEqualTo(reminders(first));
    assertThat(program.output().resolve("problems.csv")).exists();
  }

  private static List<String> reminders(Program.Run run) {
    return run.err().lines().filter(line -> line.contains("提醒")).toList();
  }

  @Test
  void makesADeletedFileAgainWithTheSameBytes() throws IOException {
    program.run();
    Path file = program.files().get(0);
    byte[] before = Files.readAllBytes(file);
    Files.delete(file);

    Program.Run again = program.run();

    assertThat(again.out()).startsWith("已生成通报（第1稿）：" + file + "\n");
    hasMadeOnly(before, workFiles());
  }

  /** Commits 8 to 30 lie in the schema, the loading of units and findings, and the steps after. */
  @ParameterizedTest
  @ValueSource(ints = {8, 12, 16, 20, 24, 28})
  void goesOnWhereAKilledRunHadStopped(int commit) throws Exception {
    assertThat(KilledRun.afterCommit(commit, program)).isEqualTo(HaltingDriver.KILLED);

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    hasMadeOnlyAfterAKill(undisturbed());
    assertThat(run.out()).contains("units.csv 3555 行，findings.csv 15 行\n  检查对象 3555 个，检查发现 15 条");
  }

  @Test
  void goesOnThoughItWasKilledTwice() throws Exception {
    assertThat(KilledRun.afterCommit(12, program)).isEqualTo(HaltingDriver.KILLED);
    assertThat(KilledRun.afterCommit(8, program)).isEqualTo(HaltingDriver.KILLED);

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    hasMadeOnlyAfterAKill(undisturbed());
    assertThat(run.out()).contains("检查对象 3555 个，检查发现 15 条");
  }
}
