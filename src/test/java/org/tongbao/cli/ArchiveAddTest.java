package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** What {@code tongbao archive add} files and prints, and what it does not change. */
class ArchiveAddTest {
  private static final String CODE = "J001-WS·2023-D30-BGS-0001";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
  }

  private Path bag() {
    return bag(1);
  }

  private Path bag(int item) {
    return program.archive().resolve("2023/J001-WS.2023-D30-BGS-000" + item);
  }

  @Test
  void filesTheDraftWithAllThatItWasMadeFrom() throws IOException {
    program.run();
    Path draft = program.files().get(0);

    Program.Run run = program.file();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            已归档：%s
              档案包：%s
              指纹（请记在归档登记上）：%s
            """
                .formatted(CODE, bag(), Sha256.of(bag().resolve("tagmanifest-sha256.txt"))));
    assertThat(files(bag()))
        .containsExactly(
            "bag-info.txt",
            "bagit.txt",
            "data/input/findings.csv",
            "data/input/notice.yaml",
            "data/input/units.csv",
            "data/input/words.ftlx",
            "data/notice.docx",
            "data/notice.html",
            "data/notice.txt",
            "data/templates/county/notice.ftlx",
            "data/templates/county/reference.docx",
            "data/templates/county/set.yaml",
            "data/templates/shared/charts.ftlx",
            "data/templates/shared/findings.ftlx",
            "data/templates/shared/frame.ftlx",
            "data/templates/shared/history.ftlx",
            "data/templates/shared/tables.ftlx",
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "metadata/metadata.xml",
            "metadata/report.json",
            "metadata/results.xml",
            "tagmanifest-sha256.txt",
            "tagmanifest-sha512.txt");
    assertThat(bag().resolve("data/notice.docx")).hasSameBinaryContentAs(draft);
    for (String name : List.of("notice.yaml", "units.csv", "findings.csv", "words.ftlx")) {
      assertThat(bag().resolve("data/input").resolve(name))
          .hasSameBinaryContentAs(program.input(name));
    }
    assertThat(Files.readString(bag().resolve("data/notice.txt"), UTF_8))
        .startsWith("\uFEFF东源县人民政府办公室关于2023年第三季度")
        .contains("\r\n2023年11月13日\r\n");
    assertThat(leftAtTheDesk()).containsExactly("given.txt", "lock");
  }

  @Test
  void givesNoItemNumberTwiceThoughAllBagsAreGone() throws Exception {
    program.run();
    program.file();
    FileSystemUtils.deleteRecursively(program.archive().resolve("2023"));

    Program.Run missing =
        Program.command("archive", "verify", "--all", "--archive", program.archive().toString());
    Program.Run run = program.file();

    assertThat(missing.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(missing.err()).isEqualTo(CODE + ": 错误：件号不连续，缺少这份档案。请用备份恢复；确实从未归档的，请在归档登记上注明。\n");
    assertThat(run.out()).contains("已归档：J001-WS·2023-D30-BGS-0002");
    assertThat(bag(1)).doesNotExist();
  }

  @Test
  void filesTheListOfReviewThatLiesBesideTheDraft() throws IOException {
    program.run();
    Path list = program.output().resolve("核稿记录.csv");
    Files.writeString(list, "核对时间,核对人,印出的,出处\r\n2023-11-12 09:30,李四,21,检查数\r\n");
    program.file();

    assertThat(bag().resolve("metadata/review.csv")).hasSameBinaryContentAs(list);
    assertThat(program.archive("show", CODE).out()).contains("核稿记录：核稿记录.csv（metadata/review.csv，");
    assertThat(program.archive("verify", CODE).code()).isZero();
    Files.writeString(bag().resolve("metadata/review.csv"), "", StandardOpenOption.APPEND);
    Files.writeString(bag().resolve("metadata/review.csv"), "改了", StandardOpenOption.APPEND);
    assertThat(program.archive("verify", CODE).code()).isEqualTo(ExitCode.ARCHIVE.code());
  }

  @Test
  void makesABagThatTheLibraryOfCongressFindsWhole() throws Exception {
    program.run();
    program.file();

    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(new BagReader().read(bag()), false);
    }
    assertThat(bag().resolve("bag-info.txt"))
        .content(UTF_8)
        .startsWith(
            """
            Source-Organization: 东源县人民政府办公室
            External-Identifier: J001-WS·2023-D30-BGS-0001
            """)
        .contains("\nBagging-Date: 2026-11-22\n", "\nPayload-Oxum: ");
  }

  @Test
  void describesTheItemByTheStandard() throws IOException {
    program.run();
    program.file();

    assertThat(bag().resolve("metadata/metadata.xml"))
        .content(UTF_8)
        .contains(
            "<聚合层次>文件</聚合层次>",
            "<档号 代码=\"" + CODE + "\">",
            "<全宗号>J001</全宗号>",
            "<年度>2023</年度>",
            "<保管期限>定期30年</保管期限>",
            "<机构或问题>BGS</机构或问题>",
            "<室编件号>0001</室编件号>",
            "<责任者>东源县人民政府办公室</责任者>",
            "<日期>2023-11-13</日期>",
            "<文种>通报</文种>",
            "<主送>各乡镇人民政府，县直各单位</主送>",
            "<密级>公开</密级>",
            "<计算机文件名>" + program.files().get(0).getFileName() + "</计算机文件名>",
            "<归档时间>2026-11-22T09:30:00+08:00</归档时间>")
        .doesNotContain("页数", "文件编号"); // nothing knows the pages, and there is no number
    assertThat(bag().resolve("metadata/report.json"))
        .content(UTF_8)
        .contains("\"unitsRead\": 48", "\"findingsRead\": 8", "\"template\": \"county\"");
    assertThat(bag().resolve("metadata/results.xml"))
        .content(UTF_8)
        .contains(
            "<results version=\"1\">",
            "<kind name=\"乡镇\">",
            "<total running=\"21\" checked=\"21\" passed=\"21\" rate2=\"100%\"");
  }

  @Test
  void saysWhereItStandsAlreadyAndFilesNothingTwice() throws IOException {
    program.run();
    program.file();
    var before = Files.getLastModifiedTime(bag());

    Program.Run again = program.file();

    assertThat(again.code()).isZero();
    assertThat(again.out())
        .startsWith(
            "这一稿此前已经归档，没有重复归档："
                + CODE
                + "\n  归档时间：2026-11-22T09:30:00+08:00\n  档案包："
                + bag()
                + "\n");
    assertThat(Files.getLastModifiedTime(bag())).isEqualTo(before);
    assertThat(bag(2)).doesNotExist();
  }

  @Test
  void numbersTheNextOfTheSeries() throws IOException {
    program.run();
    program.file();
    program.edit("notice.yaml", text -> text.replace("2023-11-13", "2023-11-14")).run();

    assertThat(program.file().out()).startsWith("已归档：J001-WS·2023-D30-BGS-0002\n");
    program.edit("notice.yaml", text -> text.replace("定期30年", "永久") + "# 另一稿\n").run();
    assertThat(program.file().out()).startsWith("已归档：J001-WS·2023-Y-BGS-0001\n");
    assertThat(bag()).isDirectory();
  }

  @Test
  void namesAllThatFilingLacksAtOnce() throws IOException {
    program.edit("notice.yaml", text -> text.replace(Program.FILING, "归档: {密级: 公开}"));
    program.edit("notice.yaml", text -> text.replace("成文日期: 2023-11-13", "成文日期: 待定\n发文字号: 待定"));
    program.run();

    Program.Run run = program.file();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err())
        .isEqualTo(
            """
            notice.yaml:6:7: 错误：成文日期待定，还不能归档。请填写定稿上的成文日期，出一稿核对后再归档。
            notice.yaml:7:7: 错误：发文字号待定，还不能归档。请填写定稿上的发文字号，出一稿核对后再归档。
            notice.yaml:24:5: 错误：“归档”里缺少“全宗号”。请写档案馆（室）给定的全宗号，例如“全宗号: J001”。
            notice.yaml:24:5: 错误：“归档”里缺少“保管期限”。请写 永久、定期30年 或 定期10年。
            没有归档。请改正后再运行
            """);
    assertThat(program.archive()).doesNotExist();
  }

  @Test
  void asksForTheBlockWhereThereIsNone() throws IOException {
    program.edit("notice.yaml", text -> text.replace(Program.FILING, "")).run();

    assertThat(program.file().err())
        .startsWith(
            "notice.yaml: 错误：缺少“归档”，无法编制档号。请照档案馆（室）给定的代码写，例如“归档: {全宗号: J001, 机构或问题: BGS, 保管期限:"
                + " 定期30年}”。\n");
  }

  @Test
  void needsNoNewDraftWhereTheBlockIsWrittenAfterwards() throws IOException {
    program.edit("notice.yaml", text -> text.replace(Program.FILING, "")).run();
    program.fileable();

    assertThat(program.run().out()).contains("没有变化");
    assertThat(program.file().out()).startsWith("已归档：" + CODE + "\n");
    assertThat(program.files()).hasSize(1);
    assertThat(bag().resolve("data/input/notice.yaml"))
        .hasSameBinaryContentAs(program.input("notice.yaml"));
  }

  @Test
  void saysThatNothingWasMadeYet() {
    Program.Run run = program.file();

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .isEqualTo("没有归档：" + program.output() + " 里还没有生成过通报。请先运行 tongbao run，核对后再归档\n");
    assertThat(program.output()).doesNotExist();
  }

  @Test
  void saysThatTheInputHasChangedSince() throws IOException {
    program.run();
    program.edit("notice.yaml", text -> text.replace("2023-11-13", "2023-11-14"));

    Program.Run run = program.file();

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).startsWith("没有归档：第1稿生成以后，输入、模板或程序有变化，");
    assertThat(program.archive()).doesNotExist();
  }

  @Test
  void saysThatTheDraftWasEditedOrIsGone() throws IOException {
    program.run();
    Path draft = program.files().get(0);
    byte[] made = Files.readAllBytes(draft);
    Files.writeString(draft, "改过的文件");

    assertThat(program.file().err()).startsWith("没有归档：" + draft + " 生成以后被修改过。");
    Files.delete(draft);
    assertThat(program.file().err()).isEqualTo("没有归档：找不到 " + draft + "。请重新生成（tongbao run），再归档\n");
    Files.write(draft, made);
    assertThat(program.file().code()).isZero();
  }

  @Test
  void letsOneProcessFileAtATime() throws IOException {
    program.run();
    Path desk = Files.createDirectories(program.archive().resolve(".tongbao"));
    try (FileChannel other =
        FileChannel.open(
            desk.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      Program.Run run = program.file();
      assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
      assertThat(run.err()).isEqualTo("另一个归档任务正在使用档案目录 " + program.archive() + "，请等它结束后再运行\n");
    }
    assertThat(program.file().code()).isZero();
  }

  @Test
  void sweepsAwayWhatAKilledProcessHasLeft() throws IOException {
    program.run();
    Path left = program.archive().resolve(".tongbao/filing/data");
    Files.createDirectories(left);
    Files.writeString(left.resolve("notice.docx"), "half");

    assertThat(program.file().code()).isZero();
    assertThat(leftAtTheDesk()).containsExactly("given.txt", "lock");
  }

  @Test
  void neverWritesOverAFolderThatStandsInItsPlace() throws IOException {
    program.run();
    Files.createDirectories(bag());
    String none = temp.resolve("none").toString();

    assertThat(program.file().err())
        .as("what cannot be read may be the last quarter")
        .startsWith("往期通报无法读取：" + bag() + "：缺少 metadata/metadata.xml。");
    assertThat(program.file("--history", none).out()).startsWith("已归档：J001-WS·2023-D30-BGS-0002\n");
    assertThat(files(bag())).isEmpty();
  }

  private List<String> leftAtTheDesk() throws IOException {
    try (Stream<Path> all = Files.list(program.archive().resolve(".tongbao"))) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
