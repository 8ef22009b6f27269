package org.tongbao.document.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds 版头, 版记, page numbers and the turned page of the delivered looks to GB/T 9704-2012, clauses
 * 7.2, 7.4, 8 and 10.1. 1 mm is 56.693 twips.
 */
class PrintedPartsTest {

  /** The lower edge of a mark's characters above its line's, as {@link PrintedStyles} explains. */
  private static final int UNDER_MARK = 96;

  private static final String SECTIONS = "word/document.xml//w:sectPr";

  private final DocxXml docx = DocxXml.read(Path.of("templates/province/reference.docx"));

  @Test
  void markStands35MillimetresBelowTheTextBlocksTop() {
    assertThat(docx.number(style("HeadMark") + "/w:pPr/w:spacing/@w:before")).isEqualTo(1984);
  }

  @Test
  void oneRedRuleStandsUnderTheNumber() {
    String rule = style("HeadNumber") + "/w:pPr/w:pBdr/w:bottom";
    assertThat(docx.text(rule + "/@w:val")).isEqualTo("single");
    assertThat(docx.number(rule + "/@w:sz")).as("eighths of a point").isEqualTo(8);
    assertThat(docx.text(rule + "/@w:color")).isEqualTo("FF0000");
    assertThat(docx.texts(style("HeadNumber") + "/w:pPr/w:ind"))
        .as("the rule is as wide as the text block")
        .isEmpty();
  }

  @Test
  void letterHasItsMark30MillimetresFromThePagesTopAndTheRule4Below() {
    String mark = style("LetterMark") + "/w:pPr";
    String rule = style("LetterRule") + "/w:pPr";
    int top = docx.number(mark + "/w:framePr/@w:y");
    assertThat(top).isEqualTo(1701);
    int markEnds = top + docx.number(mark + "/w:spacing/@w:line") - UNDER_MARK;
    int ruleBegins =
        docx.number(rule + "/w:framePr/@w:y") + docx.number(rule + "/w:spacing/@w:line");
    assertThat(ruleBegins - markEnds).isEqualTo(227);
    assertDoubleRule(rule, "thickThinSmallGap");
  }

  @Test
  void letterHasItsLowerRule20MillimetresAboveThePagesBottom() {
    assertThat(docx.text(SECTIONS + "[w:titlePg]/w:footerReference[@w:type='first']/@r:id"))
        .isEqualTo("rId6");
    String rule = "word/footer3.xml//w:pPr[w:framePr]";
    int begins = docx.number(rule + "/w:framePr/@w:y") + docx.number(rule + "/w:spacing/@w:line");
    assertThat(16838 - begins).isEqualTo(1134);
    assertDoubleRule(rule, "thinThickSmallGap");
    assertThat(docx.texts("word/footer3.xml//w:instrText")).as("no number on page 1").isEmpty();
  }

  /** The names of double rules go downwards only at a paragraph's lower side, in every reader. */
  private void assertDoubleRule(String paragraph, String kind) {
    assertThat(docx.number(paragraph + "/w:framePr/@w:w")).as("170 mm").isEqualTo(9638);
    assertThat(docx.text(paragraph + "/w:framePr/@w:xAlign")).isEqualTo("center");
    assertThat(docx.text(paragraph + "/w:framePr/@w:hAnchor")).isEqualTo("page");
    assertThat(docx.text(paragraph + "/w:pBdr/*/@w:val")).isEqualTo(kind);
    assertThat(docx.text(paragraph + "/w:pBdr/w:bottom/@w:color")).isEqualTo("FF0000");
  }

  @ParameterizedTest
  @CsvSource({"top, 8", "bottom, 8", "insideH, 6"})
  void imprintHasItsRules(String side, int weight) {
    String borders = style("ImprintTable") + "/w:tblPr/w:tblBorders";
    assertThat(docx.number(borders + "/w:" + side + "/@w:sz")).isEqualTo(weight);
    assertThat(docx.texts(borders + "/*")).hasSize(3);
    assertThat(docx.texts(style("LetterImprintTable") + "//w:tblBorders")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ImprintCopies, 1120", "ImprintPrinter, 280"})
  void imprintIsOneCharacterInFromBothSides(String id, int left) {
    String indent = style(id) + "/w:pPr/w:ind";
    assertThat(docx.number(indent + "/@w:right")).isEqualTo(280);
    assertThat(docx.number(indent + "/@w:left")).isEqualTo(left);
    assertThat(left - docx.number(indent + "/@w:hanging")).isEqualTo(280);
  }

  @Test
  void turnedPageIsTheSameTextBlockTurnedLeft() {
    String page = SECTIONS + "[w:pgSz/@w:orient='landscape']";
    assertThat(docx.number(page + "/w:pgSz/@w:w")).isEqualTo(16838);
    assertThat(docx.number(page + "/w:pgSz/@w:h")).isEqualTo(11906);
    assertThat(docx.number(page + "/w:pgMar/@w:top")).as("was the left").isEqualTo(1588);
    assertThat(docx.number(page + "/w:pgMar/@w:right")).as("was the top").isEqualTo(2098);
    assertThat(docx.number(page + "/w:pgMar/@w:bottom")).as("was the right").isEqualTo(1474);
    assertThat(docx.number(page + "/w:pgMar/@w:left")).as("was the bottom").isEqualTo(1984);
  }

  /** The footer of the others is 1425 above the sheet's edge, its number 280 inside the text. */
  @ParameterizedTest
  @CsvSource({"4, right, 8152", "5, left, 1868"})
  void pageNumberOfATurnedPageKeepsItsPlaceOnTheSheet(int footer, String side, int top) {
    String part = "word/footer" + footer + ".xml";
    assertThat(docx.number(part + "//w:tblpPr/@w:tblpX")).isEqualTo(1425);
    assertThat(docx.number(part + "//w:tblpPr/@w:tblpY")).isEqualTo(top);
    assertThat(docx.text(part + "//w:textDirection/@w:val")).isEqualTo("tbRl");
    assertThat(docx.text(part + "//w:tc//w:jc/@w:val")).isEqualTo(side);
    int height = docx.number(part + "//w:trHeight/@w:val");
    if (side.equals("right")) {
      assertThat(11906 - 1474 - 280).isEqualTo(top + height);
    } else {
      assertThat(1588 + 280).isEqualTo(top);
    }
  }

  @Test
  void pageNumberStandsOutsideOnOddAndEvenPages() {
    assertThat(docx.texts("word/settings.xml//w:evenAndOddHeaders")).hasSize(1);
    assertThat(docx.text("word/settings.xml//w:compatSetting[@w:name='compatibilityMode']/@w:val"))
        .isEqualTo("15");
    assertFooter("default", "right");
    assertFooter("even", "left");
  }

  private void assertFooter(String kind, String side) {
    String id =
        docx.text(
            "word/document.xml//w:body/w:sectPr/w:footerReference[@w:type='%s']/@r:id"
                .formatted(kind));
    String part =
        "word/" + docx.text("word/_rels/document.xml.rels//*[@Id='%s']/@Target".formatted(id));
    assertThat(docx.text(part + "//w:jc/@w:val")).isEqualTo(side);
    assertThat(docx.number(part + "//w:ind/@w:" + side)).as("1 character of 4号").isEqualTo(280);
    assertThat(docx.text(part + "//w:instrText").strip()).isEqualTo("PAGE");
    assertThat(String.join("", docx.texts(part + "//w:t"))).isEqualTo("— 1 —");
  }

  private static String style(String id) {
    return "word/styles.xml//w:style[@w:styleId='%s']".formatted(id);
  }
}
