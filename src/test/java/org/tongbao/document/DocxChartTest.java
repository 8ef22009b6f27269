package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.lint.Lint;
import org.tongbao.lint.rules.Profile;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

class DocxChartTest {
  private static final Path GOLDEN = Path.of("src/test/resources/chart/chart1.xml");
  private static final String CHART =
      """
      <chart form="柱形图" title="A&amp;B “率”" unit="%">
        <series name="网站&lt;"><point name="东区">98.83%</point><point name="西区"/><point name="南区">100%</point></series>
        <series name="新媒体"><point name="东区">0%</point><point name="西区">50.00</point><point name="南区">—</point></series>
      </chart>
      """;
  private static final String LINE =
      """
      <chart form="折线图" title="变化">
        <series name="网站"><point name="一">98.5</point><point name="二">99.5</point></series>
      </chart>
      """;

  private static final String NO_SPACE = "<w:spacing w:before=\"0\"/>";

  @TempDir Path folder;

  private Docx make(String body) {
    return Docx.make(folder.resolve("通报.docx"), body);
  }

  @Test
  void isAPartOfItsOwnAsWordWritesIt() throws Exception {
    String part = make(CHART).part("word/charts/chart1.xml").replace("><", ">\n<") + "\n";

    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, part);
    }
    assertThat(part).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void hasAWorkbookWithItsValuesAndNothingElse() throws Exception {
    byte[] file = Docx.parts(make(CHART).file()).get("word/embeddings/chart1.xlsx");
    List<Map<String, Object>> rows = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file == null ? new byte[0] : file))) {
      assertThat(workbook.getSheets()).hasSize(1);
      for (Row row : workbook.getFirstSheet().read()) {
        Map<String, Object> cells = new TreeMap<>();
        row.stream()
            .filter(cell -> cell != null)
            .forEach(cell -> cells.put(cell.getAddress().toString(), cell.getRawValue()));
        rows.add(cells);
      }
    }

    assertThat(rows)
        .containsExactly(
            Map.of("B1", "网站<", "C1", "新媒体"),
            Map.of("A2", "东区", "B2", "98.83", "C2", "0"),
            Map.of("A3", "西区", "C3", "50.00"),
            Map.of("A4", "南区", "B4", "100"));
  }

  @Test
  void leavesSlotsWithoutANameWhereTimePasses() throws Exception {
    String uneven =
        """
        <chart form="折线图" title="变化">
          <series name="网站"><point name="1月">98.5</point><point name="2月至3月" steps="2">99.5</point><point name="4月">99</point></series>
        </chart>
        """;
    String part = make(uneven).part("word/charts/chart1.xml");

    assertThat(part)
        .contains(
            "<c:f>Sheet1!$A$2:$A$5</c:f><c:strCache><c:ptCount val=\"4\"/>"
                + "<c:pt idx=\"0\"><c:v>1月</c:v></c:pt><c:pt idx=\"2\"><c:v>2月至3月</c:v></c:pt>"
                + "<c:pt idx=\"3\"><c:v>4月</c:v></c:pt>",
            "<c:dispBlanksAs val=\"span\"/>");
    assertThat(make(uneven.replace("99.5", "")).part("word/charts/chart1.xml"))
        .as("a missing value breaks the line")
        .contains("<c:dispBlanksAs val=\"gap\"/>");
  }

  @Test
  void isAnnouncedByThePackageAndShownInTheText() throws Exception {
    Docx docx = make("<p>文</p>" + CHART + "<p>文</p>" + LINE);

    assertThat(docx.part("[Content_Types].xml"))
        .contains(
            "PartName=\"/word/charts/chart1.xml\"",
            "PartName=\"/word/embeddings/chart1.xlsx\"",
            "PartName=\"/word/charts/chart2.xml\"");
    assertThat(docx.part("word/_rels/document.xml.rels"))
        .contains("Id=\"chart1\"", "Target=\"charts/chart2.xml\"");
    assertThat(docx.part("word/charts/_rels/chart2.xml.rels"))
        .contains("Target=\"../embeddings/chart2.xlsx\"");
    assertThat(docx.all("<c:chart [^>]*r:id=\"([^\"]*)\"")).containsExactly("chart1", "chart2");
    assertThat(docx.all(" descr=\"([^\"]*)\""))
        .containsExactly(
            "A&amp;B “率”（单位：%），柱形图。网站&lt;：东区 98.83，西区没有数，南区 100。新媒体：东区 0，西区 50.00，南区没有数。",
            "变化，折线图。网站：一 98.5，二 99.5。");
    assertThat(new DocxCheck().check(docx.file())).isEmpty();
  }

  @Test
  void fillsTheWidthOfItsPageAndIsNotCutOffByTheTextsLinePitch() {
    String upright = "<wp:extent cx=\"" + 8844 * 635 + "\"";
    Docx docx = make("<p>文</p>" + CHART);

    assertThat(docx.document()).contains(upright, "w:line=\"240\" w:lineRule=\"auto\"");
    assertThat(
            make("<p>文</p><attachment title=\"图\" orientation=\"landscape\">"
                    + CHART
                    + "</attachment>")
                .document())
        .doesNotContain(upright)
        .contains("<wp:extent cx=\"");
  }

  @Test
  void takesItsFontsFromTheLooksOfTables() {
    assertThat(make(CHART).part("word/charts/chart1.xml"))
        .contains(
            "sz=\"1200\" b=\"0\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin"
                + " typeface=\"黑体\"/>")
        .contains(
            "sz=\"1050\" b=\"0\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin"
                + " typeface=\"仿宋_GB2312\"/>");
  }

  @Test
  void beginsAtZeroUnlessALineWouldBeFlatAndSaysSoThen() {
    Docx docx = make("<p>文</p>" + CHART + LINE);

    assertThat(docx.part("word/charts/chart1.xml"))
        .contains("<c:max val=\"100\"/><c:min val=\"0\"/>");
    assertThat(docx.part("word/charts/chart2.xml"))
        .contains("<c:max val=\"99.6\"/><c:min val=\"98.4\"/>")
        .contains("<a:t>（纵轴从98.4起，不从0起）</a:t>");
  }

  @Test
  void isTheSameBytesEveryTime() throws Exception {
    byte[] first = Files.readAllBytes(make("<p>文</p>" + CHART + LINE).file());
    Files.delete(folder.resolve("通报.docx"));

    assertThat(Files.readAllBytes(make("<p>文</p>" + CHART + LINE).file())).isEqualTo(first);
  }

  @Test
  void leavesADocumentWithoutChartsAsItWas() {
    Reference reference = Docx.reference();
    Path before = Docx.make(folder.resolve("前.docx"), reference, "<p>文</p>").file();
    Docx.make(folder.resolve("图.docx"), reference, CHART + LINE);
    Path after = Docx.make(folder.resolve("后.docx"), reference, "<p>文</p>").file();

    assertThat(after).hasSameBinaryContentAs(before);
  }

  @Test
  void doesNotMakeADocumentIntoLooks() {
    Path made = make("<p>文</p>" + CHART).file();

    assertThatThrownBy(() -> ReferenceReader.read(made, Place.of("mycity/reference.docx")))
        .asInstanceOf(type(InputRefused.class))
        .extracting(e -> e.problems().stream().map(Problem::fault).toList())
        .isEqualTo(List.of("里面有嵌入的对象（word/embeddings/chart1.xlsx）"));
  }

  /** The paragraph of a chart has no words, but is no blank line above what follows. */
  @Test
  void isNoBlankLineToTheFormatCheck() throws Exception {
    Path good =
        make("<p>文</p>"
                + CHART
                + "<signature><issuer>样例市人民政府办公室</issuer><date>2024年6月28日</date></signature>")
            .file();
    Map<String, byte[]> parts = Docx.parts(good);
    String issuer = "<w:pStyle w:val=\"" + Docx.reference().styleId(StyleName.ISSUER) + "\"/>";
    String text = new Docx(good).document();
    assertThat(text).contains(issuer + "<w:keepNext/>");
    String tight = text.replace(issuer + "<w:keepNext/>", issuer + "<w:keepNext/>" + NO_SPACE);
    parts.put("word/document.xml", tight.getBytes(StandardCharsets.UTF_8));

    assertThat(rules(good)).doesNotContain("signature-gap");
    assertThat(rules(Docx.pack(folder.resolve("紧.docx"), parts))).contains("signature-gap");
  }

  private static List<String> rules(Path file) throws Exception {
    return new Lint(Profile.STANDARD).check(file).stream().map(each -> each.rule().id()).toList();
  }

  @Test
  void takesNoNameThatThePackageHas() throws Exception {
    Map<String, byte[]> parts = Docx.parts(Docx.REFERENCE);
    parts.put("word/charts/chart1.xml", "<c/>".getBytes(StandardCharsets.UTF_8));
    String list = "word/_rels/footer1.xml.rels";
    parts.put(
        list,
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="x" Target="charts/chart1.xml"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>
        </Relationships>"""
            .getBytes(StandardCharsets.UTF_8));
    String types = new String(parts.get(WordNames.CONTENT_TYPES), StandardCharsets.UTF_8);
    String image = "<Override PartName='/word/charts/chart1.xml' ContentType='image/png'/></Types>";
    parts.put(
        WordNames.CONTENT_TYPES, types.replace("</Types>", image).getBytes(StandardCharsets.UTF_8));
    Reference reference =
        ReferenceReader.read(
            Docx.pack(folder.resolve("reference.docx"), parts), Place.of("reference.docx"));

    Path made = Docx.make(folder.resolve("图.docx"), reference, CHART + LINE).file();

    assertThat(new Docx(made).part("word/charts/chart1.xml")).isEqualTo("<c/>");
    assertThat(Docx.parts(made)).containsKeys("word/charts/chart2.xml", "word/charts/chart3.xml");
  }
}
