package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office prints around the text, as XML: 版头, 落款, turned pages, 版记, merged cells. */
class PrintedBodyTest {
  private static final String NUMBER = "<number>甲〔2022〕1号</number>";
  private static final String SIGNATURE =
      "<signature><issuer>某某市政府</issuer><date>2022年1月13日</date></signature>";
  private static final String IMPRINT =
      "<imprint><cc>市委办</cc><printer>市府办</printer><printed>2022年1月13日</printed></imprint>";
  private static final String TABLE =
      "<table><colgroup><col width='40%' align='left'/><col width='30%'/><col width='30%'/></colgroup>"
          + "<tbody><tr><td rowspan='2'>甲</td><td colspan='2'>乙</td></tr>"
          + "<tr><td>1</td><td>2</td></tr></tbody></table>";

  @TempDir private Path folder;

  private Docx make(String before, String body) throws IOException {
    Docx docx = Docx.make(folder.resolve("通报.docx"), Docx.reference(), before, body);
    assertThat(new DocxCheck().check(docx.file())).isEmpty();
    return docx;
  }

  private static String head(String form, String mark) {
    return "<head form='" + form + "'>" + mark + "</head>";
  }

  private static List<String> styles(Docx docx) {
    return docx.all("<w:pStyle w:val=\"(.*?)\"");
  }

  @Test
  void aDocumentsHeadIsMarkNumberAndTitle() throws IOException {
    Docx docx = make(head("文件格式", "某某文件") + NUMBER, "<p>文</p>");
    assertThat(docx.words()).containsExactly("某某文件", "甲〔2022〕1号", "检查情况/通报", "文");
    assertThat(styles(docx)).containsExactly("HeadMark", "HeadNumber", "HeadTitle", "Body");
    assertThat(docx.document()).doesNotContain("framePr").doesNotContain("titlePg");
  }

  @Test
  void aDocumentsRuleStandsWithoutANumberToo() throws IOException {
    assertThat(styles(make(head("文件格式", "某某文件"), "<p>文</p>")))
        .containsExactly("HeadMark", "HeadNumber", "HeadTitle", "Body");
  }

  @Test
  void aLettersHeadStandsInFramesOnItsOwnFirstPage() throws IOException {
    Docx docx = make(head("信函格式", "某某市政府") + NUMBER, "<p>文</p>" + IMPRINT);
    assertThat(styles(docx))
        .startsWith("LetterMark", "LetterRule", "LetterNumber", "HeadTitle", "Body");
    assertThat(docx.all("<w:pStyle w:val=\"(\\w+)\"/><w:framePr "))
        .containsExactly("LetterMark", "LetterRule");
    assertThat(docx.all("<w:framePr .*?w:y=\"(\\d+)\"/>")).containsExactly("1701", "2577");
    assertThat(docx.document()).contains("<w:titlePg></w:titlePg></w:sectPr></w:body>");
  }

  @ParameterizedTest
  @CsvSource({"文件格式, 12, 0", "文件格式, 13, 94", "文件格式, 16, 76", "信函格式, 15, 81"})
  void aWideMarkIsNarrowedToTheTextBlock(String form, int characters, int percent)
      throws IOException {
    assertThat(make(head(form, "甲".repeat(characters)), "<p>文</p>").all("<w:w w:val=\"(\\d+)\"/>"))
        .isEqualTo(percent == 0 ? List.of() : List.of(String.valueOf(percent)));
  }

  @Test
  void withoutAddresseeTheTextIsOneLineBelowTheTitle() throws IOException {
    String line = "<w:spacing w:before=\"579\"/>";
    assertThat(make("", "<p>文</p><p>二</p>").paragraph("文")).contains(line);
    assertThat(make("", "<p>文</p><p>二</p>").paragraph("二")).doesNotContain(line);
    assertThat(make(NUMBER, "<h1>级</h1><p>文</p>").paragraph("一、级")).contains(line);
    assertThat(make("", "<addressee>各市</addressee><p>文</p>").document()).doesNotContain(line);
  }

  @Test
  void withoutASealTheDateBeginsTwoCharactersRightOfTheIssuer() throws IOException {
    // the issuer 10 characters and 2 from the right: it begins at 16 of 28, the date at 18
    Docx docx = unsealed("某某市人民政府办公室");
    assertThat(styles(docx)).contains("IssuerNoSeal");
    assertThat(docx.all("(<w:ind .*?/>)"))
        .containsExactly(
            "<w:ind w:right=\"" + twips(2) + "\"/>",
            "<w:ind w:left=\"" + twips(18) + "\" w:right=\"0\"/>");
  }

  @Test
  void withoutASealALongerDateHasTheTwoCharacters() throws IOException {
    // the date 6.5 characters wide begins at 19.5, the issuer of 3 at 17.5
    assertThat(unsealed("某某局").all("<w:ind w:right=\"(\\d+)\"/>"))
        .containsExactly(twips(28 - 17.5 - 3), twips(2));
  }

  private Docx unsealed(String issuer) throws IOException {
    String signature = SIGNATURE.replace("<signature>", "<signature seal='no'>");
    return make("", "<p>文</p>" + signature.replace("某某市政府", issuer));
  }

  @Test
  void severalIssuersStandCentredOverTheDate() throws IOException {
    // the date's middle is 7.25 from the right; the widest issuer has 8, and a character at each
    // side
    Docx docx = make("", "<p>文</p>" + SIGNATURE.replace("某某市政府", "某某局<br/>某某市人民政府"));
    assertThat(docx.paragraph("某某局/某某市人民政府"))
        .contains(
            "<w:ind w:left=\"%s\" w:right=\"%s\"/><w:jc w:val=\"center\"/>"
                .formatted(twips(28 - 7.25 - 3.5 - 1), twips(7.25 - 3.5 - 1)));
  }

  private static String twips(double characters) {
    return String.valueOf(Math.round(characters * 8844 / 28));
  }

  @Test
  void mergedCellsAreWrittenAsWordWantsThem() throws IOException {
    assertThat(make("", TABLE).all("<w:tcPr>(.*?)</w:tcPr>"))
        .containsExactly(
            "<w:tcW w:w=\"3537\" w:type=\"dxa\"/><w:vMerge w:val=\"restart\"/>",
            "<w:tcW w:w=\"5307\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>",
            "<w:tcW w:w=\"3537\" w:type=\"dxa\"/><w:vMerge/>",
            "<w:tcW w:w=\"2653\" w:type=\"dxa\"/>",
            "<w:tcW w:w=\"2654\" w:type=\"dxa\"/>");
  }

  @Test
  void aTableInTheTextKeepsItsDistance() throws IOException {
    Docx docx = make("", "<p>文</p>" + TABLE + TABLE + "<p>后</p>");
    assertThat(docx.words()).containsExactly("检查情况/通报", "文", "", "", "后");
    assertThat(docx.all("<w:pStyle w:val=\"(TableGap)\"/><w:keepNext/>")).hasSize(1);
  }

  @Test
  void aTurnedAttachmentIsASectionOfItsOwn() throws IOException {
    String turned = "<attachment title='横' orientation='landscape'>" + TABLE + "</attachment>";
    String upright = "<attachment title='竖'><p>文</p></attachment>";
    Docx docx = make("", "<p>文</p>" + SIGNATURE + turned + turned + upright);
    assertThat(docx.all("<w:pgSz w:w=\"(\\d+)\"")).containsExactly("11906", "16838", "11906");
    assertThat(docx.paragraph("2022年1月13日")).contains("</w:sectPr></w:pPr>");
    assertThat(docx.all("<w:tblW w:w=\"(\\d+)\"")).containsExactly("12756", "12756");
    assertThat(docx.words())
        .endsWith("2022年1月13日", "附件1", "横", "", "附件2", "横", "", "", "附件3", "竖", "文");
    assertThat(docx.document())
        .doesNotContain("</w:tbl><w:sectPr")
        .doesNotContain("</w:tbl><w:tbl>");
  }

  @Test
  void aTurnedAttachmentFollowsTextWithoutASignature() throws IOException {
    Docx docx =
        make("", "<p>文</p><attachment title='横' orientation='landscape'><p>表</p></attachment>");
    assertThat(docx.words()).containsExactly("检查情况/通报", "文", "附件：横", "", "附件", "横", "表");
    assertThat(docx.paragraph("")).contains("<w:sectPr>");
    assertThat(docx.all("<w:pgSz w:w=\"(\\d+)\"")).containsExactly("11906", "16838");
  }

  @Test
  void onlyALettersFirstSectionHasItsFirstPage() throws IOException {
    String turned = "<attachment title='横' orientation='landscape'><p>表</p></attachment>";
    Docx docx = make(head("信函格式", "某某"), "<p>文</p>" + SIGNATURE + turned + IMPRINT);
    assertThat(docx.all("<w:sectPr>(.*?)</w:sectPr>"))
        .hasSize(3)
        .first()
        .asString()
        .contains("<w:titlePg>");
    assertThat(docx.all("(<w:titlePg>)")).hasSize(1);
  }

  @Test
  void aLongTurnedTableIsCompressedAsItComesAndItsSectionStillEndsAfterIt() throws IOException {
    String row = "<tr><td>甲</td><td>1</td><td>2</td></tr>";
    String table = TABLE.replace("</tbody>", row.repeat(3000) + "</tbody>");
    String turned = "<attachment title='横' orientation='landscape'>" + table + "</attachment>";
    String upright = "<attachment title='竖'><p>末</p></attachment>";
    Docx docx = make("", "<p>文</p>" + turned + upright + IMPRINT);
    assertThat(docx.all("<w:pgSz w:w=\"(\\d+)\"")).containsExactly("11906", "16838", "11906");
    assertThat(docx.words()).endsWith("横", "", "", "附件2", "竖", "末", "");
  }

  @ParameterizedTest
  @CsvSource({"h1, Heading1Char", "h2, Heading2Char", "h3, Heading3Char", "h4, Heading3Char"})
  void aLeadOfEveryLevelHasItsFace(String tag, String style) throws IOException {
    String lead = "<p><%1$s>段首。</%1$s>正文</p>".formatted(tag);
    assertThat(make("", lead).all("<w:rStyle w:val=\"(.*?)\"/>")).containsExactly(style);
  }

  @Test
  void theImprintFloatsAtTheFootOfTheTextBlock() throws IOException {
    String document = make("", "<p>文</p>" + SIGNATURE + IMPRINT).document();
    assertThat(document)
        .contains("<w:tblStyle w:val=\"ImprintTable\"/>")
        .contains(
            "<w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\"1588\" w:tblpYSpec=\"bottom\"/>")
        .contains("<w:t>抄送：市委办。</w:t>")
        .contains("<w:t>市府办</w:t><w:tab/><w:t>2022年1月13日印发</w:t>")
        .doesNotContain("</w:tbl><w:sectPr");
  }

  @Test
  void theImprintOfATurnedPageHasAPageOfItsOwn() throws IOException {
    String turned = "<attachment title='横' orientation='landscape'>" + TABLE + "</attachment>";
    Docx docx = make("", "<p>文</p>" + turned + IMPRINT);
    assertThat(docx.all("<w:pgSz w:w=\"(\\d+)\"")).containsExactly("11906", "16838", "11906");
    assertThat(docx.document())
        .containsPattern("</w:sectPr></w:pPr></w:p><w:p>((?!<w:p>).)*</w:p><w:tbl><w:tblPr>");
  }
}
