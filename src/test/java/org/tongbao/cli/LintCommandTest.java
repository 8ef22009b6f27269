package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.xml.sax.InputSource;

/** What {@code tongbao lint} prints, and its exit codes. */
class LintCommandTest {
  @TempDir Path folder;
  private Path thin;

  /** Only the A4 page, the page number and little else follow the standard. */
  @BeforeEach
  void writeADocument() throws IOException {
    thin =
        DocxFiles.withBody(
            folder.resolve("通报.docx"),
            "<w:p><w:pPr><w:jc"
                + " w:val=\"center\"/></w:pPr><w:r><w:t>关于2024年第二季度检查情况的通报</w:t></w:r></w:p>"
                + DocxFiles.paragraph("各单位：")
                + DocxFiles.paragraph("　　检查政府网站515家，合格509家，合格率98.38%。")
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\""
                + " w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
                + " w:footer=\"1425\"/></w:sectPr>");
  }

  private Program.Run lint(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "lint";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = thin.toString();
    return Program.command(arguments);
  }

  private Path profile(String text) throws IOException {
    return Files.writeString(folder.resolve("profile.yaml"), text);
  }

  private static final String ONLY_WARNINGS = "停用规则: [addressee-gap, page-number, rate-fraction]\n";

  @Test
  void namesPlaceWordsFaultAndClause() {
    Program.Run run = lint();

    assertThat(run.code()).isEqualTo(ExitCode.DOCUMENT.code());
    assertThat(run.out())
        .contains(
            thin
                + ": 正文第3段“…509家，合格率98.38%”:"
                + " 错误：509家÷515家，印的却是98.38%。应为：98.83%。［数据一致，rate-fraction］\n")
        .contains(
            thin
                + ": 正文第2段“各单位：”: 错误：标题与主送机关之间空 0 行。应为：主送机关编排于标题下空一行位置。［GB/T 9704-2012"
                + " 7.3.2，addressee-gap］\n")
        .contains(thin + ": 第1节的页面: 错误：页脚里没有页码。应为：每页编排页码。［GB/T 9704-2012 7.5，page-number］\n")
        .contains("提醒：标题字号为五号。应为：标题用二号字。［GB/T 9704-2012 7.3.1，title-size］\n".replace("五号", "10 磅"))
        .endsWith(thin + ": 错误 3 项，提醒 8 项\n");
  }

  @Test
  void warningsAloneArePassedUnlessStrict() throws IOException {
    String off = profile(ONLY_WARNINGS).toString();

    assertThat(lint("--profile", off).code()).isZero();
    assertThat(lint("--profile", off, "--strict").code()).isEqualTo(ExitCode.DOCUMENT.code());
  }

  @Test
  void takesTheOfficesOwnValues() throws IOException {
    String own = profile(ONLY_WARNINGS + "标题字号: 10\n正文字号: 10\n行距: 28\n").toString();

    assertThat(lint("--profile", own).out())
        .doesNotContain("title-size", "body-size")
        .contains("应为：正文行距为固定值 28 磅");
  }

  @Test
  void refusesWhatAProfileMayNotSay() throws IOException {
    String bad = profile("行据: 28\n天头: 30\n正文字号: 巨号\n停用规则: [titel-font]\n允许加粗: 也许\n").toString();
    Program.Run run = lint("--profile", bad);

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            profile.yaml:1:1: 错误：不认识“行据”这个键。是否应为“行距”。
            profile.yaml:2:5: 错误：“天头”不能是“30”。写 36 至 38 的毫米数（国家标准只允许这么多）。
            profile.yaml:3:7: 错误：“正文字号”不能是“巨号”。写字号或磅数，例如“三号”或“16”。
            profile.yaml:4:8: 错误：没有“titel-font”这条规则。是否应为“title-font”。
            profile.yaml:5:7: 错误：“允许加粗”不能是“也许”。写“是”或“否”。
            """);
  }

  /** JSON is YAML, so the YAML reader can read it. */
  @Test
  void writesJsonThatIsWhole() {
    Load reader = new Load(LoadSettings.builder().build());
    assertThat(reader.loadFromString(lint("--format", "json").out()).toString())
        .contains("rule=rate-fraction", "level=error", "place=正文第3段", "asked=98.83%");
  }

  @Test
  void writesAPageThatNeedsNothingElse() throws Exception {
    String page = lint("--format", "html").out();

    assertThat(page).contains("<h1>公文格式检查</h1>", "<code>rate-fraction</code>", "错误 3 项");
    assertThat(page).doesNotContain("<script", "src=", "href=");
    String xml = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    assertThat(
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("tr")
                .getLength())
        .isEqualTo(12);
  }

  @Test
  void skipsALockFileOfWordWithAWord() throws IOException {
    Path lock = Files.write(folder.resolve("~$通报.docx"), new byte[] {5, 'a'});
    Program.Run run = Program.command("lint", lock.toString());

    assertThat(run.err()).isEqualTo(lock + ": 已跳过：这是 Word 打开文件时留下的锁定文件，不是公文\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void namesTheFormatsThatItHas() {
    Program.Run run = lint("--format", "xml");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("没有“xml”这种格式，可用 text、json、html");
  }
}
