package org.tongbao.lint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** Files that are not .docx, or are malicious: one sentence each, and exit code 6. */
class LintHostileTest {
  /** Where these stand in a line of a zip's list. */
  private static final int CHECKSUM = 16;

  private static final int COMPRESSED = 20;

  private static final int NAME = 46;

  @TempDir Path folder;

  private void refuses(Path file, String why) {
    Program.Run run = Program.command("lint", file.toString());

    assertThat(run.out()).isEqualTo(file + ": 无法读取：" + why + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  @Test
  void refusesWhatIsNoFile() {
    refuses(file("none.docx"), "没有这个文件");
    refuses(folder, "这是目录，请写出 .docx 文件");
  }

  @Test
  void namesOtherKindsOfFile() throws IOException {
    refuses(Files.writeString(file("empty.docx"), ""), "文件是空的");
    refuses(Files.writeString(file("text.docx"), "通报"), "不是完好的 .docx（它应是一个 zip 压缩包），请重新取得或另存一份");
    refuses(Files.writeString(file("pdf.docx"), "%PDF-1.7"), "这是 PDF 文件，不是 .docx");
    refuses(
        Files.write(file("old.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
        "这是旧式 .doc、.wps 或加了密码的文件，请用 Word 或 WPS 另存为不加密的 .docx");
  }

  @Test
  void refusesAPackageThatLacksParts() throws IOException {
    refuses(DocxFiles.write(file("a.docx"), Map.of("a.txt", "")), "缺少部件 _rels/.rels，文档不完整");
    refuses(
        DocxFiles.write(file("b.docx"), Map.of("_rels/.rels", "<Relationships/>")),
        "包里没有指明正文在哪个部件，不是 .docx 文档");
    Path whole = DocxFiles.withBody(file("c.docx"), "");
    String rels =
        "<Relationships><Relationship Type=\"x/officeDocument\""
            + " Target=\"gone.xml\"/></Relationships>";
    refuses(DocxFiles.write(whole, Map.of("_rels/.rels", rels)), "缺少部件 gone.xml，文档不完整");
  }

  @Test
  void refusesXmlThatIsCutOff() throws IOException {
    Path file =
        DocxFiles.withDocument(file("cut.docx"), "<w:document xmlns:w=\"x\">\n<w:body><w:p>");
    refuses(file, "部件 word/document.xml 第 2 行不是完整的 XML，文档已损坏");
    refuses(DocxFiles.withDocument(file("other.docx"), "<html/>"), "正文部件里没有正文（w:body），不是 .docx 文档");
  }

  @Test
  void refusesAChangedBitAndAPartThatStandsTwice() throws IOException {
    String document = "<w:document xmlns:w=\"x\"><w:body/></w:document>";
    String rels =
        "<Relationships><Relationship Type=\"x/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    Map<String, String> parts = new LinkedHashMap<>(Map.of("_rels/.rels", rels));
    parts.put("word/document.xml", document);
    byte[] whole = Files.readAllBytes(DocxFiles.write(file("bit.docx"), parts));
    int name = new String(whole, ISO_8859_1).lastIndexOf("word/document.xml");
    whole[name - NAME + CHECKSUM] ^= 1;
    refuses(Files.write(file("bit.docx"), whole), "部件 word/document.xml 解不开，文档已损坏");

    parts.put("word\\Document.xml", document);
    refuses(
        DocxFiles.write(file("twice.docx"), parts),
        "部件 word/Document.xml 有两个同名的，不同的程序会读出不同的内容，没有读取");
  }

  /** The zip's directory says that the styles have half their real length. */
  @Test
  void refusesAPartThatEndsTooEarly() throws IOException {
    Path file = DocxFiles.withStyles(file("short.docx"), "", DocxFiles.paragraph("关于检查情况的通报"));
    byte[] bytes = Files.readAllBytes(file);
    String zip = new String(bytes, ISO_8859_1);
    int length = zip.lastIndexOf("word/styles.xml") - NAME + COMPRESSED;
    bytes[length] = (byte) (bytes[length] / 2);
    Files.write(file, bytes);

    refuses(file, "部件 word/styles.xml 解不开，文档已损坏");
  }

  @Test
  void followsNoEntityToTheOutside() throws IOException {
    Path secret = Files.writeString(file("secret.txt"), "秘密");
    String document = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>&e;</x>";
    refuses(
        DocxFiles.withDocument(file("xxe.docx"), document),
        "部件 word/document.xml 里有文档类型声明（DTD）或实体，.docx 不许有，没有读取");
  }

  @Test
  void goesOnlySoDeep() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(4000);
    String close = "</w:tc></w:tr></w:tbl>".repeat(4000);
    refuses(
        DocxFiles.withBody(file("deep.docx"), open + close),
        "部件 word/document.xml 的标记套了 1000 层以上，不像公文，没有读取");
  }

  @Test
  void stopsAtABomb() throws IOException {
    Path bomb = bomb("", "<w:p> </w:p>".repeat(100_000));
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refuses(bomb, "部件 word/document.xml 解压后大得不合常理（超过 37 MB），没有读完");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:p><w:r><w:t>", "<w:p w:rsidR=\"", "<!--", "<?x ", "<w:t><![CDATA["})
  void holdsNothingInMemoryThatIsLongerThanAParagraph(String beginning) throws IOException {
    refuses(bomb(beginning, "通".repeat(400_000)), "部件 word/document.xml 里有一段长得不合常理（超过 4 MB），没有读完");
  }

  /** A document whose body goes on for 64 MB at least. */
  private Path bomb(String beginning, String part) throws IOException {
    Path bomb = file("bomb.docx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      Path shell = DocxFiles.withBody(file("shell.docx"), "");
      try (ZipFile zip = new ZipFile(shell.toFile())) {
        out.putNextEntry(new ZipEntry("_rels/.rels"));
        zip.getInputStream(zip.getEntry("_rels/.rels")).transferTo(out);
      }
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write(("<w:document xmlns:w=\"x\"><w:body>" + beginning).getBytes(UTF_8));
      byte[] bytes = part.getBytes(UTF_8);
      for (int written = 0; written < 64 << 20; written += bytes.length) {
        out.write(bytes);
      }
      out.write("</w:body></w:document>".getBytes(UTF_8));
    }
    return bomb;
  }

  @Test
  void refusesAParagraphWithoutEnd() throws IOException {
    refuses(
        DocxFiles.withBody(file("long.docx"), DocxFiles.paragraph("通".repeat(300_000))),
        "有一段文字超过 20 万字，不像公文，没有读完");
  }

  /** Once minutes: every figure of a sentence was compared with all others. */
  @Test
  void checksALongParagraphInTime() throws IOException {
    String clauses = "甲县检查20家，合格19家，合格率为95%，";
    String text = clauses.repeat(4_000) + "共检查20家。" + (clauses.repeat(99) + "共检查20家。").repeat(5);
    Path file = DocxFiles.withBody(file("figures.docx"), DocxFiles.paragraph(text));

    assertTimeout(
        Duration.ofSeconds(15), () -> Program.command("lint", file.toString()).out().isEmpty());
  }

  /** A long list is checked like a short one. */
  @Test
  void findsAWrongRateAmongManyFigures() throws IOException {
    String clauses = "甲县检查20家，合格19家，合格率为95%，".repeat(300);
    String text = clauses + "乙县检查10家，合格9家，合格率为80%。";
    Path file = DocxFiles.withBody(file("long.docx"), DocxFiles.paragraph(text));

    assertThat(Program.command("lint", file.toString()).out()).contains("9家÷10家，印的却是80%。应为：90%。");
  }

  @Test
  void readsStylesThatAreBasedOnEachOther() throws IOException {
    Path file =
        DocxFiles.withStyles(
            file("round.docx"),
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/>"
                + "<w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>",
            "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>关于检查情况的通报</w:t></w:r></w:p>");

    assertThat(Program.command("lint", file.toString()).out())
        .contains("title-size")
        .doesNotContain("title-centred");
  }

  @Test
  void judgesTheOtherFilesAllTheSame() throws IOException {
    Path good = DocxFiles.withBody(file("thin.docx"), DocxFiles.paragraph("关于检查情况的通报"));
    Program.Run run = Program.command("lint", file("none.docx").toString(), good.toString());

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.out())
        .startsWith(file("none.docx") + ": 无法读取：没有这个文件\n")
        .contains(good + ": 第1节的页面")
        .contains("没有规定纸张大小");
  }
}
