package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxBodyTest {
  private static final String KEEP = "<w:keepNext/>";
  private static final String LAST = "末段".repeat(21);
  private static final String SIGNATURE =
      "<signature><issuer>某某办公厅</issuer><date>2024年6月28日</date></signature>";
  private static final String TABLE =
      "<table><colgroup><col width='33%' align='left'/><col width='33%'/><col width='34%'"
          + " align='right'/></colgroup><thead><tr><th>甲</th><th>乙</th><th>丙</th></tr></thead>"
          + "<tbody><tr><td>1</td><td></td><td>2</td></tr><tr><td>3</td><td>4</td><td>5</td></tr></tbody>"
          + "</table>";

  @TempDir private Path folder;

  private Docx make(String body) {
    Docx docx = Docx.make(folder.resolve("通报.docx"), body);
    assertThat(check(docx)).isEmpty();
    return docx;
  }

  private static List<?> check(Docx docx) {
    try {
      return new DocxCheck().check(docx.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String attachments(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "<attachment title='名单" + i + "'><p>内容" + i + "。</p></attachment>")
        .collect(Collectors.joining());
  }

  private static String styleOf(Docx docx, String words) {
    String paragraph = docx.paragraph(words);
    String from = "<w:pStyle w:val=\"";
    int at = paragraph.indexOf(from) + from.length();
    return paragraph.substring(at, paragraph.indexOf('"', at));
  }

  @Test
  void everyBlockHasItsStyle() {
    Docx docx =
        make(
            "<addressee>各市</addressee><h1>一级</h1><h2>二级</h2><h3>三级</h3><h4>四级</h4><p>文</p>"
                + "<p><h2>段首。</h2>正文</p><note>注</note>"
                + SIGNATURE
                + "<remark>公开</remark><attachment title='名单' subtitle='（季度）'><p>内容</p></attachment>");
    Reference reference = Docx.reference();
    assertThat(styleOf(docx, "检查情况/通报")).isEqualTo(reference.styleId(StyleName.TITLE));
    assertThat(styleOf(docx, "各市：")).isEqualTo(reference.styleId(StyleName.ADDRESSEE));
    assertThat(styleOf(docx, "一、一级")).isEqualTo(reference.styleId(StyleName.HEADING_1));
    assertThat(styleOf(docx, "（一）二级")).isEqualTo(reference.styleId(StyleName.HEADING_2));
    assertThat(styleOf(docx, "1.三级")).isEqualTo(reference.styleId(StyleName.HEADING_3));
    assertThat(styleOf(docx, "（1）四级")).isEqualTo(reference.styleId(StyleName.HEADING_4));
    assertThat(styleOf(docx, "（二）段首。正文")).isEqualTo(reference.styleId(StyleName.BODY));
    assertThat(docx.paragraph("（二）段首。正文"))
        .contains("<w:rStyle w:val=\"" + reference.styleId(StyleName.LEAD_2) + "\"/>");
    assertThat(styleOf(docx, "注")).isEqualTo(reference.styleId(StyleName.TABLE_NOTE));
    assertThat(styleOf(docx, "附件：名单")).isEqualTo(reference.styleId(StyleName.ATTACHMENT_NOTE));
    assertThat(styleOf(docx, "某某办公厅")).isEqualTo(reference.styleId(StyleName.ISSUER));
    assertThat(styleOf(docx, "2024年6月28日")).isEqualTo(reference.styleId(StyleName.DATE));
    assertThat(styleOf(docx, "（公开）")).isEqualTo(reference.styleId(StyleName.REMARK));
    assertThat(styleOf(docx, "附件")).isEqualTo(reference.styleId(StyleName.ATTACHMENT_MARK));
    assertThat(styleOf(docx, "名单")).isEqualTo(reference.styleId(StyleName.ATTACHMENT_TITLE));
    assertThat(styleOf(docx, "（季度）")).isEqualTo(reference.styleId(StyleName.ATTACHMENT_SUBTITLE));
  }

  @Test
  void withoutAttachmentsThereIsNoNoteOfThem() {
    assertThat(make("<p>正文</p>" + SIGNATURE).words())
        .containsExactly("检查情况/通报", "正文", "某某办公厅", "2024年6月28日");
    assertThat(make("<p>正文</p>").words()).containsExactly("检查情况/通报", "正文");
  }

  @Test
  void oneAttachmentHasNoNumber() {
    assertThat(make("<p>正文</p>" + SIGNATURE + attachments(1)).words())
        .containsExactly("检查情况/通报", "正文", "附件：名单1", "某某办公厅", "2024年6月28日", "附件", "名单1", "内容1。");
  }

  @Test
  void severalAttachmentsAreNumberedAlikeInTheNoteAndOnTheirPages() {
    assertThat(make("<p>正文</p>" + SIGNATURE + attachments(2)).words())
        .containsExactly(
            "检查情况/通报",
            "正文",
            "附件：1.→名单1",
            "2.→名单2",
            "某某办公厅",
            "2024年6月28日",
            "附件1",
            "名单1",
            "内容1。",
            "附件2",
            "名单2",
            "内容2。");
    assertThat(make("<p>正文</p>" + SIGNATURE + attachments(11)).words())
        .hasSize(2 + 11 + 2 + 33)
        .contains("10.→名单10", "11.→名单11", "附件11", "内容11。")
        .endsWith("附件11", "名单11", "内容11。");
  }

  @Test
  void theTextRefersToAttachmentsByTheirNumbers() {
    String text = "<p>见<see attachment='名单3|名单1'/>，<see attachment='名单2'/>。</p>";
    assertThat(make(text + SIGNATURE + attachments(3)).words().get(1)).isEqualTo("见附件1、3，附件2。");
    String single = "<p><ol><li>见<see attachment='名单1'/>。</li></ol></p>";
    assertThat(make(single + SIGNATURE + attachments(1)).words().get(1)).isEqualTo("见附件。");
    String hyphen =
        "<p>见<see attachment='A-B&amp;C'/>。</p><attachment title='A-B&amp;C'><p>文</p></attachment>";
    assertThat(make(hyphen).document()).contains("<w:t>见附件。</w:t>");
  }

  @Test
  void noLineEndsWithinAPhoneNumberOrAMailAddress() {
    assertThat(make("<p>电话：0752-000-0000，投资东莞-东莞市</p>").document())
        .contains(
            "<w:t>电话：0752</w:t><w:noBreakHyphen/><w:t>000</w:t><w:noBreakHyphen/>"
                + "<w:t>0000，投资东莞-东莞市</w:t>");
  }

  @Test
  void linesBeforeAMailAddressAreNotStretched() {
    Docx docx = make("<p>邮箱：notice@example.com。</p><p>电话：00000000000。</p>");
    assertThat(docx.paragraph("邮箱：notice@example.com。")).contains("<w:jc w:val=\"left\"/>");
    assertThat(docx.paragraph("电话：00000000000。")).doesNotContain("<w:jc");
  }

  @Test
  void attachmentsWithoutASignatureAreNotedAfterTheText() {
    assertThat(make("<p>正文</p>" + attachments(1)).words())
        .containsExactly("检查情况/通报", "正文", "附件：名单1", "附件", "名单1", "内容1。");
  }

  @Test
  void nothingOfTheSignatureStandsAloneOnAPage() {
    Docx docx =
        make("<p>前文</p><p>" + LAST + "</p>" + SIGNATURE + "<remark>公开</remark>" + attachments(2));
    assertThat(docx.paragraph("前文")).doesNotContain(KEEP);
    for (String words : List.of(LAST, "附件：1.→名单1", "2.→名单2", "某某办公厅", "2024年6月28日")) {
      assertThat(docx.paragraph(words)).as(words).contains("/>" + KEEP);
    }
    assertThat(docx.paragraph("（公开）")).doesNotContain(KEEP);
    assertThat(make("<p>" + LAST + "</p>" + SIGNATURE).paragraph("2024年6月28日"))
        .doesNotContain(KEEP);
  }

  @Test
  void aSignatureAfterATableKeepsToTheParagraphBetween() {
    Docx docx = make("<p>前文</p><note>注</note>" + TABLE + SIGNATURE);
    assertThat(docx.words()).containsExactly("检查情况/通报", "前文", "注", "", "某某办公厅", "2024年6月28日");
    assertThat(docx.paragraph("")).contains(KEEP + "<w:spacing");
    assertThat(docx.paragraph("前文")).doesNotContain(KEEP);
  }

  @Test
  void tablesNeverTouchAndNeverEndABody() {
    assertThat(make("<p>文</p>" + TABLE + TABLE).document())
        .doesNotContain("</w:tbl><w:tbl>")
        .doesNotContain("</w:tbl><w:sectPr");
    assertThat(make("<attachment title='名单'>" + TABLE + "</attachment>").document())
        .doesNotContain("</w:tbl><w:sectPr");
    assertThat(make(TABLE + "<p>文</p>").words()).containsExactly("检查情况/通报", "文");
  }

  @Test
  void rowsAreNeverSplitAndTheHeadIsRepeated() {
    Docx docx = make(TABLE);
    assertThat(docx.all("<w:trPr>(.*?)</w:trPr>"))
        .containsExactly("<w:cantSplit/><w:tblHeader/>", "<w:cantSplit/>", "<w:cantSplit/>");
  }

  @Test
  void widthsAddUpToTheTextWidthInEachOfTheirThreePlaces() {
    Docx docx = make(TABLE);
    int whole = Docx.reference().textWidth();
    assertThat(whole).isEqualTo(8844);
    assertThat(docx.all("<w:tblW w:w=\"(\\d+)\"")).containsExactly("8844");
    assertThat(sum(docx.all("<w:gridCol w:w=\"(\\d+)\""))).isEqualTo(whole);
    assertThat(sum(docx.all("<w:tcW w:w=\"(\\d+)\""))).isEqualTo(3 * whole);
  }

  private static int sum(List<String> numbers) {
    return numbers.stream().mapToInt(Integer::parseInt).sum();
  }

  @Test
  void cellsStandWhereTheirColumnSays() {
    Reference reference = Docx.reference();
    List<String> styles = make(TABLE).all("<w:tc>.*?<w:pStyle w:val=\"(.*?)\"");
    String head = reference.styleId(StyleName.TABLE_HEAD);
    String left = reference.styleId(StyleName.TABLE_LEFT);
    String center = reference.styleId(StyleName.TABLE_CENTER);
    String right = reference.styleId(StyleName.TABLE_RIGHT);
    assertThat(styles).containsExactly(head, head, head, left, center, right, left, center, right);
  }

  /** Twips from the right of issuer and date; 8844 twips are 28 characters of 4 quarters. */
  private List<String> indents(String issuer) {
    return make("<p>文</p><signature><issuer>"
            + issuer
            + "</issuer><date>2024年6月28日</date></signature>")
        .all("<w:ind w:right=\"(\\d+)\"/>");
  }

  @Test
  void theIssuerStandsCentredOverTheDate() {
    // the date: 4 characters from the right, 6.5 wide; its middle 7.25 from the right
    assertThat(indents("某某市政府")).containsExactly(twips(7.25 - 2.5), twips(4));
    assertThat(indents("广东省人民政府办公厅")).containsExactly(twips(7.25 - 5), twips(4));
  }

  @Test
  void anIssuerTooLongForThatMovesTheDate() {
    String issuer = "广东省人民政府办公厅网站管理处室"; // 16 characters, its middle 8 from the right
    assertThat(indents(issuer)).containsExactly("0", twips(8 - 3.25));
  }

  private static String twips(double characters) {
    return String.valueOf(Math.round(characters * 8844 / 28));
  }

  @Test
  void breaksLinesWhereDataAndTemplatesDo() {
    Docx docx = make("<p>甲\u2028乙<br/>丙</p>" + TABLE.replace(">4<", ">4\u20285<"));
    assertThat(docx.document())
        .contains("<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br/><w:t>丙</w:t>")
        .contains("<w:t>4</w:t><w:br/><w:t>5</w:t>")
        .doesNotContain("\u2028");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A&amp;B", "1 &lt; 2 &gt; 0", "&lt;w:p/&gt;", "\uD842\uDFB7家", "“”—…"})
  void textIsSafeInXml(String escaped) {
    assertThat(make("<p>" + escaped + "</p>").paragraphs().get(1))
        .contains(escaped + "</w:t>")
        .contains(escaped.contains(" ") ? "<w:t xml:space=\"preserve\">" : "<w:t>");
  }

  private static String rows(int count) {
    return "<table><colgroup><col width='50%'/><col width='50%'/></colgroup>"
        + "<thead><tr><th>甲</th><th>乙</th></tr></thead><tbody>"
        + IntStream.rangeClosed(1, count)
            .mapToObj(i -> "<tr><td>行" + i + "</td><td>内容</td></tr>")
            .collect(Collectors.joining())
        + "</tbody></table>";
  }

  private static List<Boolean> keptRows(Docx docx) {
    return Arrays.stream(docx.document().split("<w:tr>", -1))
        .skip(1)
        .map(row -> row.substring(0, row.indexOf("</w:tr>")).contains(KEEP))
        .toList();
  }

  @Test
  void keepsTheHeadWithTwoRowsAndTheLastThreeTogether() {
    assertThat(keptRows(make(rows(6) + "<p>正文。</p>")))
        .containsExactly(true, true, false, false, true, true, false);
    assertThat(keptRows(make(rows(6) + "<note>注：无。</note>")))
        .containsExactly(true, true, false, false, true, true, true);
    assertThat(keptRows(make(rows(1) + "<p>正文。</p>"))).containsExactly(true, false);
  }

  @Test
  void keepsTheRowsOfAMergedCellTogetherUnlessTheyAreMany() {
    String few = rows(9).replace("<td>行4</td>", "<td rowspan='3'>行4</td>");
    String many = rows(19).replace("<td>行4</td>", "<td rowspan='12'>行4</td>");
    assertThat(keptRows(make(withoutFirstCells(few, 5, 6))))
        .containsExactly(true, true, false, false, true, true, false, true, true, false);
    assertThat(keptRows(make(withoutFirstCells(many, 5, 15))).subList(2, 17)).containsOnly(false);
  }

  private static String withoutFirstCells(String table, int from, int to) {
    String without = table;
    for (int i = from; i <= to; i++) {
      without = without.replace("<td>行" + i + "</td>", "");
    }
    return without;
  }

  @Test
  void keepsAShortLastParagraphWithTheOneBeforeItIfNoListOfSeveralAttachmentsFollows() {
    String rest = "<p>联系电话：0000000。</p>" + SIGNATURE;
    Docx docx = make("<p>第一段。</p><p>第二段。</p>" + rest);
    assertThat(docx.paragraph("第一段。")).doesNotContain(KEEP);
    assertThat(docx.paragraph("第二段。")).contains(KEEP);
    assertThat(docx.paragraph("联系电话：0000000。")).contains(KEEP);
    Docx longer = make("<p>第二段。</p><p>" + LAST + "</p>" + SIGNATURE);
    assertThat(longer.paragraph("第二段。")).doesNotContain(KEEP);
    Docx single = make("<p>第二段见<see attachment='名单1'/>。</p>" + rest + attachments(1));
    assertThat(single.paragraph("第二段见附件。")).contains(KEEP);
    Docx listed = make("<p>第一段。</p><p>第二段。</p>" + rest + attachments(2));
    assertThat(listed.paragraph("第二段。")).doesNotContain(KEEP);
    assertThat(listed.paragraph("联系电话：0000000。")).contains(KEEP);
  }
}
