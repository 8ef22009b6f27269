package org.tongbao.lint;

import static org.tongbao.lint.Planted.defect;

import java.util.List;

/** Defects of page, type and page number. */
final class PlantedFormatting {
  private static final String FOOTER = "word/footer1.xml";
  private static final String MARGINS =
      "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"";
  private static final String BODY = "本次共检查政府网站";

  private PlantedFormatting() {}

  static List<Planted> all() {
    return List.of(
        defect("page-size", "the paper is 3.5 mm too wide")
            .change("w:w=\"11906\"", "w:w=\"12106\"")
            .change("w:right=\"1474\"", "w:right=\"1674\""),
        defect("page-size", "no paper is told")
            .change("<w:pgSz w:w=\"11906\" w:h=\"16838\"></w:pgSz>", ""),
        defect("margin-top", "40 mm above")
            .change(MARGINS, "w:top=\"2268\" w:right=\"1474\" w:bottom=\"1814\" w:left=\"1588\""),
        defect("margin-left", "31.5 mm at the left")
            .change(MARGINS, "w:top=\"2098\" w:right=\"1274\" w:bottom=\"1984\" w:left=\"1788\""),
        defect("text-width", "a text block of 158 mm")
            .change("w:right=\"1474\"", "w:right=\"1374\""),
        defect("text-height", "a text block of 227 mm")
            .change("w:bottom=\"1984\"", "w:bottom=\"1884\""),
        defect("table-width", "a table of 176 mm")
            .change("<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"10000\""),
        defect("line-pitch", "32 pt")
            .paragraph("Body", "<w:spacing w:line=\"640\" w:lineRule=\"exact\"/>"),
        defect("line-pitch", "one and a half lines")
            .paragraph("Body", "<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>"),
        defect("line-characters", "characters 1 pt apart").run(BODY, "<w:spacing w:val=\"20\"/>"),
        defect("widow-control", "on").paragraph("Body", "<w:widowControl/>"),
        defect("chinese-font", "a theme's")
            .run(BODY, "<w:rFonts w:eastAsiaTheme=\"minorEastAsia\"/>"),
        defect("body-font", "宋体").run(BODY, "<w:rFonts w:eastAsia=\"宋体\"/>"),
        defect("body-size", "小三").run(BODY, "<w:sz w:val=\"30\"/>"),
        defect("digit-font", "Arial").run(BODY, "<w:rFonts w:ascii=\"Arial\"/>"),
        defect("digit-font", "two of the right ones")
            .run(BODY, "<w:rFonts w:ascii=\"Times New Roman\"/>"),
        defect("bold", "in the text").run(BODY, "<w:b/>"),
        defect("emphasis", "underlined").run(BODY, "<w:u w:val=\"single\"/>"),
        defect("emphasis", "italic in a cell").runOf("TableCentre", "<w:i/>"),
        defect("emphasis", "struck through").run(BODY, "<w:strike/>"),
        defect("cell-look", "三号").runOf("TableCentre", "<w:sz w:val=\"32\"/>"),
        defect("cell-look", "黑体").runOf("TableCentre", "<w:rFonts w:eastAsia=\"黑体\"/>"),
        defect("body-align", "centred").paragraph("Body", "<w:jc w:val=\"center\"/>"),
        defect("body-align", "flush right").paragraph("Body", "<w:jc w:val=\"right\"/>"),
        defect("text-colour", "red text").run(BODY, "<w:color w:val=\"FF0000\"/>"),
        defect("text-colour", "blue cell").runOf("TableCentre", "<w:color w:val=\"0563C1\"/>"),
        defect("page-number", "none on odd pages")
            .change("<w:footerReference w:type=\"default\" r:id=\"rId4\"></w:footerReference>", ""),
        defect("page-number-form", "hyphens")
            .change(FOOTER, "— </w:t>", "- </w:t>")
            .change(FOOTER, " —</w:t>", " -</w:t>"),
        defect("page-number-side", "centred")
            .change(FOOTER, "<w:jc w:val=\"right\"/>", "<w:jc w:val=\"center\"/>"),
        defect("page-number-side", "no space at the right")
            .change(FOOTER, "<w:ind w:right=\"280\"/>", ""),
        defect("page-number-side", "even pages as odd ones")
            .change("word/settings.xml", "<w:evenAndOddHeaders/>", ""),
        defect("page-number-font", "小四")
            .change(
                FOOTER,
                "<w:r><w:t>1</w:t>",
                "<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>1</w:t>"),
        defect("page-number-height", "far down").change("w:footer=\"1425\"", "w:footer=\"851\""));
  }
}
