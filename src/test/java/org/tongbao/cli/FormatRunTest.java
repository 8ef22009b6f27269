package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.docx.DocxText;
import org.tongbao.docx.ProofDocx;
import org.tongbao.program.Program;

/** The page and the plain text that stand beside a notice. */
class FormatRunTest {
  private static final String TITLE = "东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报";

  private static final String CHART_OF_A_PAGE = "(?s)<figure.*?</figure>";
  private static final String CHART_OF_A_TEXT = "(?m)^图：.*\\n(?:.* \\| .*\\n)+";

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"dongyuan-2023-q3", "example-full"})
  void sayTheSameInAllFormats(String sample) throws IOException {
    Program program = new Program(temp, sample);

    Program.Run run = program.run("--format", "docx,html,txt");

    assertThat(run.code()).as(run.err()).isZero();
    Path docx = only(program, ".docx");
    String page = Files.readString(only(program, ".html"));
    String text = Files.readString(only(program, ".txt"));
    String said = DocxText.of(docx);
    assertThat(words(text.replace(Program.BYTE_ORDER_MARK, ""))).isEqualTo(words(said));
    String body = page.substring(page.indexOf("<article>")).replaceAll(CHART_OF_A_PAGE, "");
    assertThat(words(body.replaceAll("<[^>]*>", "").replace("&amp;", "&")))
        .isEqualTo(words(said.replaceAll(CHART_OF_A_TEXT, "")));
  }

  /** Document and page give a chart the same alternative text. */
  @Test
  void aChartIsReadToThoseWhoDoNotSeeIt() throws IOException {
    Program program = new Program(temp, "example-full");
    program.run("--format", "docx,html");
    String page = Files.readString(only(program, ".html"));

    Matcher drawing =
        Pattern.compile("<wp:docPr id=\"1\" name=\"图1\" descr=\"([^\"]*)\"/>")
            .matcher(ProofDocx.of(only(program, ".docx")).parts().get("word/document.xml"));

    assertThat(drawing.find()).isTrue();
    assertThat(drawing.group(1))
        .startsWith("2026年第三季度第一批各地区合格率（单位：%），条形图。政府网站：东示区 50.00，西示区 ")
        .contains("。政务新媒体：东示区 ");
    assertThat(page)
        .containsOnlyOnce("<figure class=\"chart\">")
        .contains("<desc id=\"chart-1-desc\">" + drawing.group(1) + "</desc>");
  }

  private static Path only(Program program, String ending) {
    return program.files().stream()
        .filter(file -> file.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static String words(String text) {
    return text.replaceAll("[\\s|]", "");
  }

  @Test
  void standBesideTheirDraftAndAreNotMadeTwice() throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3");
    Path page = program.output().resolve(TITLE + ".html");
    Path text = program.output().resolve(TITLE + ".txt");

    assertThat(program.run("--format", "html,txt").out())
        .contains("\n已生成网页：" + page + "\n已生成纯文本：" + text + "\n");
    Files.writeString(text, "改过的文件");
    assertThat(program.run("--format", "HTML, txt").out())
        .contains("\n网页仍是原样，不必重做：" + page + "\n纯文本已被修改，未覆盖；要重新生成，请先把它改名或移走：" + text + "\n");
    assertThat(text).hasContent("改过的文件");
  }

  @Test
  void aPageSaysWhatItLacks() throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3");

    assertThat(program.run("--format", "html").err())
        .contains(
            "notice.yaml: 提醒：网页缺少《政府网站发展指引》要求的标签"
                + " SiteName、SiteDomain、SiteIDCode、ColumnName、ColumnType、PubDate。请在 notice.yaml"
                + " 的“网页”里填写网站名称、网站域名、网站标识码、栏目名称、栏目类型、发布时间。\n");
  }

  @Test
  void aPageHasTheSiteTags() throws IOException {
    Program program = new Program(temp, "example-full");
    program.run("--format", "html");

    assertThat(Files.readString(only(program, ".html")))
        .contains(
            """
            <meta name="SiteName" content="示例市人民政府门户网站">
            <meta name="SiteDomain" content="www.example.gov.cn">
            <meta name="SiteIDCode" content="0000000001">
            <meta name="ColumnName" content="通知公告">
            <meta name="ColumnType" content="信息公开">
            <meta name="ArticleTitle" content="示例市政务公开办公室关于2026年第三季度第一批政府网站与政务新媒体检查情况的通报">
            <meta name="PubDate" content="2026-08-10 09:00">
            <meta name="ContentSource" content="示例市政务公开办公室">
            """)
        .doesNotContain("http:", "https:", "<script");
  }

  @Test
  void anUnknownFormatIsRefused() throws IOException {
    Program.Run run = new Program(temp, "dongyuan-2023-q3").run("--format", "docx,pdf");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("没有“pdf”这种格式，可用 docx、html、txt");
  }
}
