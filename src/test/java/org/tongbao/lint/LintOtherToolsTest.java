package org.tongbao.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxFiles;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Violation;

/** Documents that other tools wrote: their roles are found, and what is said of them is true. */
class LintOtherToolsTest {
  private static final Path FOLDER = Path.of("src/test/resources/lint");

  @TempDir Path temp;

  private static Set<String> errors(Path file) throws Exception {
    Set<String> errors = new TreeSet<>();
    new Lint(Profile.STANDARD)
        .check(file).stream()
            .filter(Violation::isError)
            .forEach(violation -> errors.add(violation.rule().id()));
    return errors;
  }

  /** HTML taken over by LibreOffice 7.4: narrow margins, no indents, no page number. */
  @Test
  void checksLibreOffice() throws Exception {
    assertThat(errors(FOLDER.resolve("libreoffice.docx")))
        .containsExactlyInAnyOrder(
            "margin-top",
            "margin-left",
            "text-width",
            "text-height",
            "page-number",
            "body-indent",
            "note-indent",
            "attachment-page",
            "attachment-mark-font");
  }

  /** The same HTML by pandoc 2.17: its blue headings too, and no page at all. */
  @Test
  void checksPandoc() throws Exception {
    assertThat(errors(FOLDER.resolve("pandoc.docx")))
        .containsExactlyInAnyOrder(
            "page-size",
            "page-number",
            "text-colour",
            "addressee-gap",
            "body-indent",
            "note-indent",
            "attachment-page",
            "attachment-mark-font",
            "attachment-title");
  }

  /** Made with care by python-docx 0.8: what is left are two slips in the text and the foot. */
  @Test
  void checksPythonDocx() throws Exception {
    assertThat(errors(FOLDER.resolve("python-docx.docx")))
        .containsExactlyInAnyOrder("rate-fraction", "numbering-twice", "page-number");
  }

  /** A notice by poi-tl: no page, no empty lines, and a sum and a rate that are wrong. */
  @Test
  void checksPoiTl() throws Exception {
    assertThat(errors(FOLDER.resolve("poi-tl.docx")))
        .containsExactlyInAnyOrder(
            "page-size",
            "page-number",
            "addressee-gap",
            "body-indent",
            "note-gap",
            "note-indent",
            "attachment-page",
            "attachment-mark-font",
            "attachment-title-gap",
            "rate-fraction",
            "table-total");
  }

  /**
   * An English text by Word: nothing in it is a notice's, so only its page and marks are checked.
   */
  @Test
  void checksWord() throws Exception {
    assertThat(errors(FOLDER.resolve("word.docx")))
        .contains("page-size", "page-number")
        .doesNotContain("rate-fraction", "half-width-mark", "attachment-count", "numbering-gap");
  }

  @Test
  void checksDocx4j() throws Exception {
    WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
    document.getMainDocumentPart().addStyledParagraphOfText("Title", "关于2024年第二季度检查情况的通报");
    document.getMainDocumentPart().addParagraphOfText("本次共检查政府网站515家，合格509家，合格率98.83%。");
    Path file = temp.resolve("docx4j.docx");
    document.save(file.toFile());

    assertThat(errors(file))
        .contains("page-number", "body-indent")
        .doesNotContain("rate-fraction", "placeholder", "numbering-gap");
  }

  /** A notice to nobody in particular whose text is a table. */
  @Test
  void takesNoSignatureBelowATableForAnAddressee() throws Exception {
    String title =
        "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t>关于检查情况的通报</w:t></w:r></w:p>";
    String table = "<w:tbl><w:tr><w:tc>" + DocxFiles.paragraph("地区") + "</w:tc></w:tr></w:tbl>";
    String signature = DocxFiles.paragraph("示例市政务公开办公室") + DocxFiles.paragraph("2026年6月28日");

    assertThat(rules(title + table + signature)).noneMatch(rule -> rule.startsWith("addressee"));
    assertThat(rules(title + signature)).anyMatch(rule -> rule.startsWith("addressee"));
  }

  private Set<String> rules(String body) throws Exception {
    return errors(DocxFiles.withBody(temp.resolve("own.docx"), body));
  }
}
