package org.tongbao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;

/** When a proof copy is made, and which files stay unchanged. */
class ProofRunTest {
  private static final String TITLE = "东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报";

  @TempDir Path temp;
  private Program program;
  private Path clean;
  private Path proof;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3");
    clean = program.output().resolve(TITLE + ".docx");
    proof = program.output().resolve(TITLE + "（核稿）.docx");
  }

  @Test
  void standsBesideItsDraftUnderTheDraftsName() throws IOException {
    Program.Run run = program.proof();
    program.edit("notice.yaml", text -> text.replace("2023-11-13", "2023-11-14"));
    program.proof();

    assertThat(run.out()).startsWith("已生成通报（第1稿）：" + clean + "\n已生成核稿本：" + proof + "\n  读取：");
    assertThat(program.files())
        .containsExactlyInAnyOrder(
            clean,
            proof,
            program.output().resolve(TITLE + "（第2稿）.docx"),
            program.output().resolve(TITLE + "（第2稿）（核稿）.docx"));
  }

  @Test
  void isMadeOnlyWhereItIsAskedFor() {
    program.run();

    assertThat(program.files()).containsExactly(clean);
  }

  @Test
  void changesNothingOfTheCleanCopy() throws IOException {
    program.run();
    byte[] before = Files.readAllBytes(clean);
    Program other = new Program(temp.resolve("other"), "dongyuan-2023-q3");
    other.proof();

    assertThat(other.output().resolve(TITLE + ".docx")).hasBinaryContent(before);
  }

  @Test
  void isMadeAloneWhereTheDraftStandsAlready() throws IOException {
    program.run();
    var before = Files.getLastModifiedTime(clean);

    Program.Run run = program.proof();

    assertThat(run.out())
        .startsWith("输入没有变化，第1稿仍是原样，不必重做：" + clean + "\n已生成核稿本：" + proof + "\n  用时");
    assertThat(Files.getLastModifiedTime(clean)).isEqualTo(before);
    assertThat(program.files()).containsExactlyInAnyOrder(clean, proof);
  }

  @Test
  void isNotMadeAgainWhereItStands() throws IOException {
    program.proof();
    var before = Files.getLastModifiedTime(proof);

    Program.Run run = program.proof();

    assertThat(run.out())
        .startsWith("输入没有变化，第1稿仍是原样，不必重做：" + clean + "\n核稿本仍是原样，不必重做：" + proof + "\n  用时");
    assertThat(Files.getLastModifiedTime(proof)).isEqualTo(before);
  }

  @Test
  void isMadeAgainWithTheSameBytesWhereItWasDeleted() throws IOException {
    program.proof();
    byte[] before = Files.readAllBytes(proof);
    Files.delete(proof);

    program.proof();

    assertThat(proof).hasBinaryContent(before);
  }

  @Test
  void isLeftAloneWhereSomeoneHasWorkedInIt() throws IOException {
    program.proof();
    Files.writeString(proof, "改过的文件");
    String edited = "核稿本已被修改，未覆盖；要重新生成，请先把它改名或移走：" + proof + "\n";

    assertThat(program.proof().out()).contains(edited);
    Files.delete(clean);
    assertThat(program.proof().out()).startsWith("已生成通报（第1稿）：" + clean + "\n" + edited);

    assertThat(proof).hasContent("改过的文件");
    assertThat(program.files()).containsExactlyInAnyOrder(clean, proof);
  }

  /** Commits 16 to 28 lie in the steps after the loading, at the last between both files. */
  @ParameterizedTest
  @ValueSource(ints = {16, 20, 24, 26, 28, 30})
  void isTheSameWhereARunWasKilled(int commit) throws Exception {
    program.proof();
    Program other = new Program(temp.resolve("other"), "dongyuan-2023-q3");
    int code = KilledRun.afterCommit(commit, other, "--proof");
    assertThat(code).isEqualTo(HaltingDriver.KILLED);

    Program.Run run = other.proof();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(other.files()).hasSize(2);
    assertThat(other.output().resolve(TITLE + ".docx")).hasBinaryContent(Files.readAllBytes(clean));
    assertThat(other.output().resolve(TITLE + "（核稿）.docx"))
        .hasBinaryContent(Files.readAllBytes(proof));
  }
}
