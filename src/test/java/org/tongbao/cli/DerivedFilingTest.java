package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** {@code --derived} files the derived notices in the bag of their notice. */
class DerivedFilingTest {
  private static final String CODE = "J001-WS·2022-D30-BGS-0001";

  private static final String LETTERS =
      "另出通报: [{每个: 不合格单位, 模板: letter, 发文字号: \"东府改〔2022〕{序号}号\"}]\n";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void askForLetters() throws IOException {
    program = new Program(temp, "dongguan-2021-q4").fileable();
    program.edit("notice.yaml", text -> text + LETTERS);
  }

  private Program.Run runAndFile() {
    return program.run("--archive", program.archive().toString(), "--derived");
  }

  private Path bag() {
    return program.archive().resolve("2022/J001-WS.2022-D30-BGS-0001");
  }

  private List<Path> made() throws IOException {
    return documents(program.output().resolve("第1稿-另出"));
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void areFiledWithTheNoticeAndMadeAgainFromTheBag() throws IOException {
    Program.Run run = runAndFile();

    assertThat(run.code()).as(run.err()).isZero();
    int count = made().size();
    assertThat(run.out()).contains("\n已归档：" + CODE + "\n", "\n  一并归档的另出通报：" + count + " 份\n");
    assertThat(documents(bag().resolve("data/derived"))).hasSize(count);
    assertThat(program.archive("verify", CODE).code()).isZero();
    Program.Run rebuilt = program.archive("rebuild", CODE);
    assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
    assertThat(rebuilt.out()).isEqualTo(CODE + "：重新生成的 .docx 与归档的逐字节相同\n");
    assertThat(runAndFile().code()).isZero();
  }

  @Test
  void areTakenOutByTheirNames() throws IOException {
    runAndFile();
    Path to = temp.resolve("taken");

    Program.Run run = program.archive("show", CODE, "--to", to.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("另出通报：第1稿-另出/");
    List<Path> taken = documents(to.resolve("第1稿-另出/整改通知单"));
    List<Path> letters = documents(program.output().resolve("第1稿-另出/整改通知单"));
    assertThat(taken).hasSameSizeAs(letters);
    for (int i = 0; i < taken.size(); i++) {
      assertThat(taken.get(i).getFileName()).isEqualTo(letters.get(i).getFileName());
      assertThat(taken.get(i)).hasSameBinaryContentAs(letters.get(i));
    }
  }

  @Test
  void anEditedOneOrOneThatIsGoneStopsTheFiling() throws IOException {
    program.run();
    Path edited = made().get(0);
    Path gone = made().get(1);
    Files.writeString(edited, "改过");
    Path folder = program.output().resolve("第1稿-另出");

    Program.Run run = program.file("--derived");

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .isEqualTo(
            "没有归档：另出的通报有 1 份生成以后被修改过：%s。请把它们移到别处另行存档，运行 tongbao run 重新生成，再归档；或者去掉 --derived，只归档总通报\n"
                .formatted(folder.relativize(edited)));
    Files.delete(gone);
    assertThat(program.file("--derived").err())
        .isEqualTo(
            "没有归档：另出的通报有 1 份找不到：%s。请运行 tongbao run 重新生成，再归档\n".formatted(folder.relativize(gone)));
    assertThat(program.archive()).doesNotExist();
  }

  @Test
  void areNotAddedToABagThatWasFiledWithoutThem() throws IOException {
    program.run();
    assertThat(program.file().code()).isZero();
    assertThat(bag().resolve("data/derived")).doesNotExist();

    Program.Run added = program.file("--derived");
    Program.Run run = runAndFile();

    assertThat(added.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(added.err()).isEqualTo("另出的通报没有归档：这一稿此前已经归档，档案不能再修改。请把它们另行存档\n");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_FILED.code());
    assertThat(run.err()).contains("另出的通报没有归档：这一稿此前已经归档，档案不能再修改。请把它们另行存档\n");
  }

  @Test
  void anOpenNumberIsRefusedAtItsPlace() throws IOException {
    program.edit("notice.yaml", text -> text.replace("东府改〔2022〕{序号}号", "待定"));
    program.run();

    Program.Run run = program.file("--derived");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err())
        .matches(
            "(?s)notice.yaml:\\d+:\\d+: 错误：“另出通报”的发文字号待定，还不能一并归档。请填写印发的发文字号，出一稿核对后再归档；或者去掉 --derived，只归档总通报。\n没有归档。请改正后再运行\n");
  }

  @Test
  void thereMustBeSomeAndAnArchive() throws IOException {
    Program alone = new Program(temp.resolve("alone"), "dongyuan-2023-q3").fileable();
    alone.run();

    assertThat(alone.file("--derived").err())
        .isEqualTo("没有归档：notice.yaml 里没有“另出通报”，没有可以一并归档的。请去掉 --derived\n");
    assertThat(alone.run("--derived").err()).contains("--derived 要与 --archive 一起使用");
  }

  @Test
  void theRebuildNamesOneThatIsNotAsItIsMadeAgain() throws Exception {
    runAndFile();
    byte[] other = Files.readAllBytes(bag().resolve("data/derived/2.docx"));
    ForgedBag.write(bag(), "data/derived/1.docx", other);

    Program.Run run = program.archive("rebuild", CODE);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .isEqualTo(CODE + "：重新生成的 .docx 与归档的逐字节相同，但归档的其他文件与重新生成的不一致\ndata/derived/1.docx\n");
    assertThat(Files.readString(bag().resolve("metadata/metadata.xml"), UTF_8))
        .contains("稿本=\"另出通报\"");
  }
}
