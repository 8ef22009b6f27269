package org.tongbao.document.reference;

/**
 * The pages of a notice, and the document's settings. A section is what ends a run of pages; the
 * body of {@code reference.docx} holds one of each, and a notice takes them from there.
 */
final class PageParts {

  /**
   * A4 with a text block of 8844 x 12756 twips (156 x 225 mm). No document grid: LibreOffice sets
   * half the characters with one, and the exact line pitch does without.
   */
  static final String SECTION = section("", "rId4", "rId5", upright(), "");

  /** The page of a letter: its first page has the lower rule for a number. */
  static final String LETTER_SECTION =
      section(footer("first", "rId6"), "rId4", "rId5", upright(), "<w:titlePg/>");

  /**
   * The same sheet, turned left: what was its left side is the upper one, and the page number keeps
   * its place on the sheet. Source: GB/T 9704-2012, 8.
   */
  static final String LANDSCAPE_SECTION =
      section(
          "",
          "rId7",
          "rId8",
          """
          <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>
          <w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984" w:header="851" w:footer="850" w:gutter="0"/>
          """,
          "");

  /**
   * Punctuation keeps its full width, so that a line is 28 characters; a line that ends in {@code
   * w:br} is not stretched.
   */
  static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:zoom w:percent="100"/>
        <w:defaultTabStop w:val="632"/>
        <w:evenAndOddHeaders/>
        <w:characterSpacingControl w:val="doNotCompress"/>
        <w:compat>
          <w:spaceForUL/>
          <w:balanceSingleByteDoubleByteWidth/>
          <w:doNotLeaveBackslashAlone/>
          <w:ulTrailSpace/>
          <w:doNotExpandShiftReturn/>
          <w:useFELayout/>
          <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
          <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
          <w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
          <w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
        </w:compat>
        <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
        <w:decimalSymbol w:val="."/>
        <w:listSeparator w:val=","/>
      </w:settings>
      """;

  private PageParts() {}

  private static String section(
      String firstFooter, String oddFooter, String evenFooter, String page, String first) {
    return """
    <w:sectPr>
    %s%s%s%s<w:cols w:space="425"/>%s
    </w:sectPr>
    """
        .formatted(
            firstFooter, footer("default", oddFooter), footer("even", evenFooter), page, first);
  }

  private static String footer(String pages, String relationship) {
    return "<w:footerReference w:type=\"%s\" r:id=\"%s\"/>\n".formatted(pages, relationship);
  }

  private static String upright() {
    return """
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1425" w:gutter="0"/>
    """;
  }
}
