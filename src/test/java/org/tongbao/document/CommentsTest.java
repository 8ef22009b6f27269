package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.markup.Mark.around;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.document.ProofMarks.Column;
import org.tongbao.document.ProofMarks.Figure;
import org.tongbao.document.ProofMarks.Marked;
import org.tongbao.document.ProofMarks.Table;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.problem.Place;

/** Comments at marked words, and once at a table. */
class CommentsTest {
  private static final Place PLACE = Place.of("city/reference.docx");
  private static final String TABLE =
      """
      <table><colgroup><col width="50%%"/><col width="50%%"/></colgroup>
      <thead><tr><th rowspan="2">地区</th><th>政府网站</th></tr><tr><th>检查数</th></tr></thead>
      <tbody><tr><td>甲市</td><td>%s</td></tr><tr><td>乙市</td><td>%s</td></tr></tbody></table>
      """
          .formatted(around("3", 5), around("4", 6));

  @TempDir private Path folder;
  private ProofMarks marks;

  @BeforeEach
  void begin() {
    marks = new ProofMarks();
  }

  private Docx make(Path looks, String body) throws Exception {
    Reference reference = ReferenceReader.readForComments(Files.readAllBytes(looks), PLACE);
    DocxBody blocks = new DocxBody(reference, marks);
    NoticeMarkup markup = new NoticeMarkup(blocks, written -> () -> Place.of("notice.ftlx"));
    try (markup) {
      markup.write("<notice><title>" + around("甲", 9) + "通报</title>" + body + "</notice>");
    }
    assertThat(markup.problems()).isEmpty();
    List<List<String>> comments = new ArrayList<>();
    marks.all().forEach(place -> comments.add(List.of("第一行 <&>", "第二行")));
    Path file = folder.resolve("核稿.docx");
    DocumentProperties properties =
        new DocumentProperties(blocks.title(), "甲", LocalDate.of(2024, 6, 28));
    DocxFile.withComments(file, reference, blocks, properties, comments);
    assertThat(new DocxCheck().check(file)).isEmpty();
    return new Docx(file);
  }

  private Path looks(Map<String, byte[]> changed) {
    Map<String, byte[]> parts = Docx.parts(Docx.REFERENCE);
    parts.putAll(changed);
    return Docx.pack(folder.resolve("reference.docx"), parts);
  }

  private static byte[] changed(String part, String from, String to) {
    String text = new Docx(Docx.REFERENCE).part(part);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void standsAtTheMarkedWordsOnly() throws Exception {
    Docx docx = make(Docx.REFERENCE, "<p>共" + around("515", 3) + "家，" + around("6", 4) + "家</p>");

    assertThat(docx.document())
        .contains(
            "<w:r><w:t>共</w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>515</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:r><w:t>家，</w:t></w:r><w:commentRangeStart w:id=\"2\"/>");
    assertThat(marks.all())
        .containsExactly(new Figure("甲", 9), new Figure("515", 3), new Figure("6", 4));
    assertThat(docx.part("docProps/core.xml")).contains("<dc:title>甲通报</dc:title>");
  }

  @Test
  void keepsTheLooksOfAHeadingWithinAParagraph() throws Exception {
    Docx docx = make(Docx.REFERENCE, "<p><h2>共" + around("3", 1) + "项。</h2>正文</p>");

    String lead = "<w:rPr><w:rStyle w:val=\"" + Docx.reference().styleId(StyleName.LEAD_2);
    assertThat(docx.document())
        .contains("<w:r>" + lead + "\"/></w:rPr><w:t>3</w:t></w:r><w:commentRangeEnd");
  }

  @Test
  void standsOnceAtATableAndKnowsItsColumns() throws Exception {
    Docx docx = make(Docx.REFERENCE, TABLE + "<note>注：" + around("一", 7) + "</note>");

    assertThat(marks.all())
        .containsExactly(
            new Figure("甲", 9),
            new Table(
                2,
                "",
                List.of(
                    new Column("地区", List.of()),
                    new Column(
                        "政府网站检查数",
                        List.of(new Marked(1, "甲市", "3", 5), new Marked(2, "乙市", "4", 6))))),
            new Figure("一", 7));
    assertThat(docx.all("<w:commentRangeStart w:id=\"1\"/><w:r><w:t>([^<]*)</w:t></w:r><w:comment"))
        .containsExactly("地区");
    assertThat(docx.document()).doesNotContain("\uFDD0").contains("<w:t>3</w:t>");
  }

  @Test
  void theNameOfAGroupIsNoRowOfItsTable() throws Exception {
    String caption = "<table><caption>共" + around("7", 8) + "个</caption>";
    String group = "<tbody><tr><th colspan='2'>各市（" + around("2", 4) + "个）</th></tr>";
    make(Docx.REFERENCE, TABLE.replace("<table>", caption).replace("<tbody>", group));

    assertThat(marks.all())
        .containsExactly(
            new Figure("甲", 9),
            new Figure("7", 8),
            new Table(
                2,
                "",
                List.of(
                    new Column("地区", List.of(new Marked(0, "各市（2个）", "2", 4))),
                    new Column(
                        "政府网站检查数",
                        List.of(new Marked(1, "甲市", "3", 5), new Marked(2, "乙市", "4", 6))))));
  }

  @Test
  void hasSmallPlainWordsWhereTheOfficeHasNoStyleForThem() throws Exception {
    String comments = make(Docx.REFERENCE, "<p>文</p>").part("word/comments.xml");

    assertThat(comments)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments ")
        .contains("<w:comment w:id=\"0\" w:author=\"通报\" w:initials=\"核\"><w:p>")
        .contains(
            "<w:b/><w:sz w:val=\"18\"/>",
            "第一行 &lt;&amp;&gt;</w:t>",
            "<w:t xml:space=\"preserve\">第二行</w:t>")
        .doesNotContain("w:date", "pStyle");
  }

  @Test
  void takesTheOfficesStylesForComments() throws Exception {
    String style = "<w:style w:type=\"%s\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>";
    String added =
        style.formatted("paragraph", "a7", "annotation text")
            + style.formatted("character", "a8", "annotation reference");
    byte[] styles = changed("word/styles.xml", "</w:styles>", added + "</w:styles>");

    Docx docx = make(looks(Map.of("word/styles.xml", styles)), "<p>文</p>");

    assertThat(docx.part("word/comments.xml"))
        .contains("<w:pStyle w:val=\"a7\"/>", "<w:rStyle w:val=\"a8\"/></w:rPr><w:annotationRef/>")
        .doesNotContain("w:sz ");
    assertThat(docx.document())
        .contains("<w:rPr><w:rStyle w:val=\"a8\"/></w:rPr><w:commentReference w:id=\"0\"/>");
  }

  @Test
  void leavesOutWhatTheOfficeRemarkedOnItsLooks() throws Exception {
    String comments =
        "<w:comments xmlns:w=\""
            + WordNames.MAIN
            + "\"><w:comment w:id=\"0\" w:author=\"张三\">"
            + "<w:p><w:r><w:t>页边距再核</w:t></w:r></w:p></w:comment></w:comments>";
    Path looks =
        looks(
            Map.of(
                "word/comments.xml",
                comments.getBytes(StandardCharsets.UTF_8),
                "word/_rels/document.xml.rels",
                changed(
                    "word/_rels/document.xml.rels",
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\""
                        + WordNames.RELATIONSHIPS
                        + "/comments\" Target=\"comments.xml\"/></Relationships>"),
                "[Content_Types].xml",
                changed(
                    "[Content_Types].xml",
                    "</Types>",
                    "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
                        + "openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>")));

    Docx proof = make(looks, "<p>文</p>");
    assertThat(proof.part("word/comments.xml")).contains("第一行").doesNotContain("张三");
    assertThat(proof.part("word/_rels/document.xml.rels")).containsOnlyOnce("/comments\"");
    assertThat(proof.part("[Content_Types].xml")).containsOnlyOnce("comments+xml");

    Docx clean =
        Docx.make(folder.resolve("通报.docx"), ReferenceReader.read(looks, PLACE), "<p>文</p>");
    assertThat(Docx.parts(clean.file())).doesNotContainKey("word/comments.xml");
    assertThat(clean.part("word/_rels/document.xml.rels")).doesNotContain("comments");
    assertThat(clean.part("[Content_Types].xml")).doesNotContain("comments");
  }
}
