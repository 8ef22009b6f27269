package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several issuers; places are in characters, of which a line has 28. Source: 7.3.5. */
class JointSignatureTest {
  private static final String DATE = "<date>2022年1月13日</date></signature>";

  @TempDir private Path folder;

  private Docx make(String body) {
    return Docx.make(folder.resolve("通报.docx"), body);
  }

  private static int twips(double characters) {
    return (int) Math.round(characters * 8844 / 28);
  }

  private static String left(double characters) {
    return "<w:ind w:left=\"" + twips(characters) + "\" w:right=\"0\"/><w:jc w:val=\"left\"/>";
  }

  private static String tab(double characters) {
    return "<w:tab w:val=\"center\" w:pos=\"" + twips(characters) + "\"/>";
  }

  /** The date is 6.5 characters wide, 4 from the right: its middle is 7.25 from the right. */
  @Test
  void twoAreAsFarFromBothEdgesAndTheLastIsOverTheDate() {
    Docx docx = make("<p>文</p><signature><issuer>某某市政府</issuer><issuer>某某局</issuer>" + DATE);
    assertThat(docx.paragraph("某某市政府→某某局"))
        .contains("<w:keepNext/><w:tabs>" + tab(28 - 7.25) + "</w:tabs>" + left(7.25 - 2.5));
    assertThat(docx.paragraph("2022年1月13日")).contains("<w:ind w:right=\"" + twips(4) + "\"/>");
  }

  /** 8.25 characters are 46 mm. */
  @Test
  void rowsOfThreeLeaveRoomForSeals() throws IOException {
    List<String> names = List.of("甲局", "乙局", "丙局", "丁局", "戊局");
    StringBuilder issuers = new StringBuilder();
    names.forEach(name -> issuers.append("<issuer>").append(name).append("</issuer>"));
    Docx docx = make("<p>文</p><signature>" + issuers + DATE);
    double last = 28 - 7.25;
    assertThat(docx.paragraph("甲局→乙局→丙局"))
        .contains("<w:tabs>" + tab(last - 8.25) + tab(last) + "</w:tabs>" + left(last - 17.5));
    assertThat(docx.paragraph("丁局→戊局"))
        .contains("<w:tabs>" + tab(last) + "</w:tabs><w:spacing w:before=\"2316\"/>")
        .contains(left(last - 9.25));
    assertThat(new DocxCheck().check(docx.file())).isEmpty();
  }

  @Test
  void longNamesHaveARowEachAndTheDateStaysUnderTheirMiddle() {
    String wide = "某某市人民政府政务服务和数据管理局";
    Docx docx = make("<p>文</p><signature><issuer>" + wide + "</issuer><issuer>某局</issuer>" + DATE);
    assertThat(docx.paragraph(wide)).doesNotContain("<w:tabs>").contains(left(28 - 17));
    assertThat(docx.paragraph("某局")).contains(left(28 - 8.5 - 1));
    assertThat(docx.paragraph("2022年1月13日"))
        .contains("<w:ind w:right=\"" + twips(8.5 - 3.25) + "\"/>");
  }

  @Test
  void aSignatureOfATurnedAttachmentKeepsItsDistanceFromTheRight() {
    String signature = "<signature seal='no'><issuer>某某市人民政府</issuer>" + DATE;
    Docx docx =
        make(
            "<p>文</p><attachment title='横' orientation='landscape'><p>表</p>"
                + signature
                + "</attachment>");
    // 7 characters and 2 from the right: the date begins 2 further, and the line is 3912 wider
    assertThat(docx.paragraph("某某市人民政府")).contains("<w:ind w:right=\"" + twips(2) + "\"/>");
    int date = twips(28 - 9 + 2) + 12756 - 8844;
    assertThat(docx.paragraph("2022年1月13日"))
        .contains("<w:ind w:left=\"" + date + "\" w:right=\"0\"/>");
  }
}
