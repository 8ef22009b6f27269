package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxText;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** What the archive commands find, verify and export. */
class ArchiveCommandTest {
  private static final String CODE = "J001-WS·2023-D30-BGS-0001";
  private static final String NEXT = "J001-WS·2023-D30-BGS-0002";
  private static final String REMEDY = "。请用备份恢复整个档案包，并查明原因；不要自行修改。\n";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void fileTwo() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
    program.run("--archive", program.archive().toString());
    program.edit("notice.yaml", text -> text.replace("2023-11-13", "2023-11-20"));
    program.run("--archive", program.archive().toString());
  }

  private Path bag() {
    return program.archive().resolve("2023/J001-WS.2023-D30-BGS-0001");
  }

  private void change(String path) throws IOException {
    Path file = bag().resolve(path);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private String title() {
    return "东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报";
  }

  @Test
  void listsWhatIsFiled() {
    Program.Run run = program.archive("list");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            档号                       日期        文号  题名
            %1$s  2023-11-13        %3$s
            %2$s  2023-11-20        %3$s
            共 2 份
            """
                .formatted(CODE, NEXT, title()));
  }

  @Test
  void findsByYearIssuerAndWords() {
    assertThat(program.archive("list", "--year", "2023").out()).endsWith("共 2 份\n");
    assertThat(program.archive("list", "--year", "2024").out()).isEqualTo("共 0 份\n");
    assertThat(program.archive("list", "--issuer", "东源县").out()).endsWith("共 2 份\n");
    assertThat(program.archive("list", "--issuer", "西源县").out()).isEqualTo("共 0 份\n");
    assertThat(program.archive("list", "--text", "0002").out()).contains(NEXT).endsWith("共 1 份\n");
    assertThat(program.archive("list", "--text", "县公安局").out()).endsWith("共 2 份\n");
  }

  @Test
  void printsTheCatalogueForExcelAndForPrograms() {
    assertThat(program.archive("list", "--csv").out())
        .isEqualTo(
            "\uFEFF序号,档号,文号,责任者,题名,日期,密级,页数,备注\r\n"
                + "1,%1$s,,东源县人民政府办公室,%3$s,20231113,公开,,\r\n2,%2$s,,东源县人民政府办公室,%3$s,20231120,公开,,\r\n"
                    .formatted(CODE, NEXT, title()));
    assertThat(program.archive("list", "--json", "--text", "0001").out())
        .contains("\"code\": \"" + CODE + "\"", "\"date\": \"2023-11-13\"")
        .doesNotContain(NEXT);
    Program.Run both = program.archive("list", "--json", "--csv");
    assertThat(both.code()).isEqualTo(ExitCode.USAGE.code());
  }

  /** What a bag has beside what was filed is a fault of the bag. */
  @Test
  void nothingIsWrittenIntoABag() throws IOException {
    String within = bag().resolve("data/new").toString();

    Program.Run show = program.archive("show", CODE, "--to", within);
    assertThat(show.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(show.err()).isEqualTo("--to 不能在档案目录 " + program.archive() + " 里，请换一个目录\n");
    for (String command : List.of("run", "check")) {
      Program.Run run = Program.command(command, program.input("").toString(), "--output", within);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
      assertThat(run.err()).contains("输出目录 " + within + " 在档案包里，请换一个目录（--output）\n");
    }
    assertThat(Path.of(within)).doesNotExist();
    assertThat(program.archive("verify", CODE).code()).isZero();
  }

  @Test
  void showsOneAndGivesItsFilesBackUnderTheirNames() throws IOException {
    Path to = temp.resolve("taken");
    Program.Run run = program.archive("show", "j001-ws.2023-d30-bgs-0001", "--to", to.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("档号：" + CODE + "\n题名：" + title() + "\n责任者：东源县人民政府办公室\n日期：2023-11-13\n")
        .contains("\n指纹：" + Sha256.of(bag().resolve("tagmanifest-sha256.txt")) + "\n");
    Path docx = to.resolve(title() + ".docx");
    assertThat(docx).hasSameBinaryContentAs(bag().resolve("data/notice.docx"));
    Files.writeString(docx, "别的");
    assertThat(program.archive("show", CODE, "--to", to.toString()).err())
        .isEqualTo(docx + " 已经存在，内容不同，未覆盖。请换一个目录（--to）\n");
  }

  @Test
  void saysThatThereIsNoSuchCode() {
    Program.Run run = program.archive("show", "J001-WS·2023-D30-BGS-0003");
    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .isEqualTo(
            "档案目录 "
                + program.archive()
                + " 里没有 J001-WS·2023-D30-BGS-0003。已归档的通报见 tongbao archive list\n");
    assertThat(program.archive("verify", "3号").err())
        .isEqualTo("“3号”不是档号，档号应像 J001-WS·2026-D30-BGS-0001\n");
    assertThat(program.archive("verify").err()).isEqualTo("请写出档号，或者写 --all（全部）\n");
  }

  @Test
  void provesEveryBag() {
    Program.Run run = program.archive("verify", "--all");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).matches("核验了 2 份，\\d+ 字节：全部与归档时一致\n");
  }

  @Test
  void tellsAChangedByteByOneDigestToo() throws IOException {
    assertThat(program.archive("verify", "--all", "--quick").out())
        .matches("核验了 2 份，\\d+ 字节（data 只用 SHA-256）：全部与归档时一致\n");

    change("data/notice.docx");

    Program.Run run = program.archive("verify", "--quick", CODE);
    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).isEqualTo(CODE + "/data/notice.docx: 错误：内容与归档时不同" + REMEDY);
  }

  @Test
  void namesWhatHasChangedAndWhatIsMissingOrExtra() throws IOException {
    change("data/notice.docx");
    Files.delete(bag().resolve("data/input/units.csv"));
    Files.writeString(bag().resolve("data/我的.txt"), "");

    Program.Run run = program.archive("verify", "--all");

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.out()).startsWith("核验了 2 份，").endsWith("1 份与归档时不一致\n");
    assertThat(run.err())
        .isEqualTo(
            CODE
                + "/data/input/units.csv: 错误：文件不存在"
                + REMEDY
                + CODE
                + "/data/notice.docx: 错误：内容与归档时不同"
                + REMEDY
                + CODE
                + "/data/我的.txt: 错误：归档时没有这个文件"
                + REMEDY);
    assertThat(program.archive("verify", NEXT).code()).isZero();
  }

  @Test
  void takesNoHarmFromFilesThatTheSystemLeaves() throws IOException {
    for (String file :
        List.of("data/input/Thumbs.db", ".DS_Store", "../desktop.ini", "../../.DS_Store")) {
      Files.writeString(bag().resolve(file), "x");
    }

    Program.Run verified = program.archive("verify", "--all");
    assertThat(verified.code()).isZero();
    assertThat(verified.out()).endsWith("全部与归档时一致\n");
    String reminder = ": 提醒：这是 Windows 或 macOS 浏览文件夹时自动生成的文件，归档的内容没有变化。可以删去这一个文件。\n";
    assertThat(verified.err())
        .isEqualTo(CODE + "/.DS_Store" + reminder + CODE + "/data/input/Thumbs.db" + reminder);

    assertThat(program.archive("rebuild", CODE).code()).isZero();
    Program.Run exported = program.archive("export", "2023", "--to", temp.toString());
    assertThat(exported.code()).as(exported.err()).isZero();
    try (ZipFile zip = new ZipFile(temp.resolve("archive-2023.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.matches(".*(\\.db|\\.ini|DS_Store)"));
    }
  }

  @Test
  void namesTheBagThatIsGone() throws IOException {
    Files.move(bag(), temp.resolve("away"));

    assertThat(program.archive("verify", "--all").err())
        .isEqualTo(CODE + ": 错误：件号不连续，缺少这份档案。请用备份恢复；确实从未归档的，请在归档登记上注明。\n");
  }

  @Test
  void makesTheNoticeAgainFromTheBagAlone() throws IOException {
    for (Path file : List.of(program.input("notice.yaml"), program.input("units.csv"))) {
      Files.delete(file);
    }

    Program.Run run = program.archive("rebuild", CODE);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(CODE + "：重新生成的 .docx 与归档的逐字节相同\n");
  }

  @Test
  void makesNothingAgainFromABagThatHasChanged() throws IOException {
    change("data/input/units.csv");

    Program.Run run = program.archive("rebuild", "--all");

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).isEqualTo(CODE + "/data/input/units.csv: 错误：内容与归档时不同" + REMEDY);
    assertThat(run.out()).isEqualTo(NEXT + "：重新生成的 .docx 与归档的逐字节相同\n");
  }

  @Test
  void exportsAYearWithItsCatalogue() throws Exception {
    Path to = temp.resolve("to");
    Program.Run run = program.archive("export", "2023", "--to", to.toString());

    Path file = to.resolve("archive-2023.zip");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("已导出 2 份：" + file + "\n  SHA-256：" + Sha256.of(file) + "\n");
    Path unpacked = temp.resolve("unpacked/2023");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path target = unpacked.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.copy(zip.getInputStream(entry), target);
      }
    }
    assertThat(DocxText.of(unpacked.resolve("归档文件目录.docx")))
        .contains("2023年度归档文件目录", CODE, "20231120", title());
    assertThat(unpacked.resolve("归档文件目录.csv")).content(UTF_8).contains(CODE);
    assertThat(
            Program.command("archive", "verify", "--all", "--archive", unpacked.getParent() + "")
                .code())
        .isZero();
    Program.Run again = program.archive("export", "2023", "--to", to.toString());
    assertThat(again.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(again.err()).isEqualTo(file + " 已经存在，未覆盖。请把它改名或移走，或换一个目录（--to）\n");
    try (var left = Files.list(to)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void exportsNothingDamagedAndNothingThatIsNotThere() throws IOException {
    change("data/notice.txt");
    Program.Run run = program.archive("export", "2023", "--to", temp.resolve("to").toString());
    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .isEqualTo(CODE + "/data/notice.txt: 错误：内容与归档时不同" + REMEDY + "没有导出：以上档案与归档时不一样\n");
    assertThat(temp.resolve("to")).isEmptyDirectory();
    assertThat(program.archive("export", "2020", "--to", temp.resolve("to").toString()).err())
        .isEqualTo("没有导出：" + program.archive() + " 里没有2020年度的档案\n");
  }
}
