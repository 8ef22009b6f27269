package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.html.HtmlBody;
import org.tongbao.html.HtmlPage;
import org.tongbao.html.NoticeArticle;
import org.tongbao.lint.Lint;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.rules.Profile;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.markup.NoticeText;
import org.tongbao.markup.Outline;
import org.tongbao.problem.Place;

/**
 * A notice with the rarer forms: parts, captions, groups of rows, references to attachments, a
 * letter in an attachment, a joint signature. It is the same in a document, in a page and in plain
 * text, and the format check finds nothing in it.
 */
class FormsTest {
  private static final Path FOLDER = Path.of("src/test/resources/forms");

  @TempDir private Path temp;

  private static void render(NoticeHandler handler) throws IOException {
    NoticeMarkup markup = new NoticeMarkup(handler, written -> () -> Place.of("notice.xml"));
    try (markup) {
      markup.write(Files.readString(FOLDER.resolve("notice.xml")));
    }
    assertThat(markup.problems()).isEmpty();
  }

  private static List<String> lines() throws IOException {
    NoticeText text = new NoticeText();
    render(text);
    return text.lines();
  }

  private static String article() throws IOException {
    Outline outline = new Outline();
    render(outline);
    StringWriter out = new StringWriter();
    render(new HtmlBody(out, outline.attachments(), false));
    return out.toString();
  }

  private Docx docx() throws IOException {
    return Docx.make(temp.resolve("通报.docx"), Docx.reference(), FormsTest::render);
  }

  private static void isGolden(String name, String actual) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @Test
  void isWrittenInWord() throws IOException {
    isGolden("document.xml", docx().document().replace("><", ">\n<") + "\n");
  }

  @Test
  void isAPage() throws IOException {
    isGolden("article.html", article());
  }

  @Test
  void isPlainText() throws IOException {
    isGolden("notice.txt", String.join("\n", lines()) + "\n");
  }

  @Test
  void hasTheSameWordsInEachOfThem() throws Exception {
    Docx docx = docx();
    assertThat(new DocxCheck().check(docx.file())).isEmpty();
    assertThat(bare(DocumentLines.of(docx.file()))).isEqualTo(bare(lines()));
    StringWriter page = new StringWriter();
    HtmlPage.begin(page, "通报", Map.of());
    page.write(article());
    HtmlPage.end(page);
    assertThat(bare(NoticeArticle.of(page.toString()).orElseThrow().lines()))
        .isEqualTo(bare(lines()));
  }

  /** White space and line breaks differ: a tab of a document is a gap of a page. */
  private static String bare(List<String> lines) {
    return String.join("", lines).replaceAll("[\\s\\u3000]", "");
  }

  @Test
  void keepsToTheStandard() throws Exception {
    assertThat(new Lint(Profile.STANDARD).check(docx().file())).isEmpty();
  }
}
