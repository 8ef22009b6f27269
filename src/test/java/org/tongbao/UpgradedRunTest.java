package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;
import org.tongbao.store.Draft;
import org.tongbao.store.DraftStore;
import org.tongbao.store.FirstRelease;
import org.tongbao.workspace.Workspace;

/** The program goes on in the output folders and archives of the first release. */
class UpgradedRunTest {
  @TempDir Path temp;

  @Test
  void beginsARunAnewThatTheFirstReleaseHadNotFinished() throws Exception {
    FirstRelease.unpack("stopped.zip", temp);
    Path output = temp.resolve("output/stopped");
    FirstRelease.database(output);
    Path draft = files(output).get(0);
    byte[] before = Files.readAllBytes(draft);

    Program.Run run = run("stopped");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("（第2稿）", "检查对象 1087 个，检查发现 12 条", "另出的通报 5 份");
    assertThat(files(output)).hasSize(2);
    assertThat(draft).hasBinaryContent(before);
  }

  @Test
  void leavesTheDraftsOfTheFirstReleaseAsTheyStand() throws Exception {
    FirstRelease.unpack("office.zip", temp);
    Path output = temp.resolve("output/first");
    FirstRelease.database(output);
    List<Path> before = files(output);

    Program.Run run = run("first");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("（第2稿）", "第2稿-另出");
    assertThat(files(output)).hasSize(before.size() + 1).containsAll(before);
  }

  @Test
  void makesTheNoticeOfAnEditedTemplateSetAndTellsWhatTheProgramsHasMore() throws Exception {
    FirstRelease.unpack("office.zip", temp);
    Workspace.make(temp);
    FirstRelease.database(temp.resolve("output/second"));
    String[] workspace = {"--workspace", temp.toString()};

    Program.Run run = Program.command("run", "second", workspace[0], workspace[1]);
    Program.Run checked = Program.command("template", "check", "本市", workspace[0], workspace[1]);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("（第2稿）");
    assertThat(checked.out())
        .endsWith(
            "  程序自带的 example 有而这一套没有的：文件 set.yaml；段落 附图说明；宏 findings.extent、"
                + "frame.contact、history.yearChange、own.byLevel、own.rankedByRegion、tables.rate、"
                + "tables.rateHead\n");
  }

  /** The schema is no part of what a draft is made of. */
  @Test
  void makesNoOtherDraftForAnotherSchema() throws Exception {
    Program program = new Program(temp, "dongyuan-2023-q3");
    program.run();
    byte[] draft = Files.readAllBytes(program.files().get(0));
    String output = program.output().toString();
    List<Draft> drafts = new DraftStore(FirstRelease.embedded(program.output()), output).all();
    Files.delete(program.output().resolve(".tongbao/tongbao.mv.db"));
    DataSource old = FirstRelease.embedded(program.output());
    FirstRelease.createTables(old);
    drafts.forEach(new DraftStore(old, output)::save);

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("没有变化");
    assertThat(program.files()).singleElement().asInstanceOf(PATH).hasBinaryContent(draft);
  }

  @Test
  void provesTheBagsOfTheFirstReleaseAndMakesTheirNoticesAgain() throws Exception {
    FirstRelease.unpack("office.zip", temp);
    String archive = temp.resolve("archive").toString();

    Program.Run verified = Program.command("archive", "verify", "--all", "--archive", archive);
    Program.Run rebuilt = Program.command("archive", "rebuild", "--all", "--archive", archive);

    assertThat(verified.out()).isEqualTo("核验了 2 份，1135273 字节：全部与归档时一致\n");
    assertThat(rebuilt.out().lines())
        .as(rebuilt.err())
        .hasSize(2)
        .allMatch(line -> line.contains("档案由 tongbao 0.1.0 生成") && line.endsWith("，只比较文字和数字：都相同"));
  }

  private Program.Run run(String name) {
    return Program.command(
        "run",
        temp.resolve("input").resolve(name).toString(),
        "--output",
        temp.resolve("output").resolve(name).toString());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> !file.endsWith("problems.csv")) // reminders that the first release had not
          .sorted()
          .toList();
    }
  }
}
