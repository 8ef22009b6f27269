package org.tongbao.document.reference;

/** The page: its size and margins, the page number's two footers, and the document's settings. */
final class PageParts {

  /**
   * A4 with a text block of 8844 x 12756 twips (156 x 225 mm). No document grid: LibreOffice sets
   * half the characters with one, and the exact line pitch does without.
   */
  static final String SECTION =
      """
      <w:sectPr>
        <w:footerReference w:type="default" r:id="rId4"/>
        <w:footerReference w:type="even" r:id="rId5"/>
        <w:pgSz w:w="11906" w:h="16838"/>
        <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1425" w:gutter="0"/>
        <w:cols w:space="425"/>
      </w:sectPr>
      """;

  static final String ODD_FOOTER = footer("<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>");

  static final String EVEN_FOOTER = footer("<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>");

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

  /** One character of 4号 (280 twips) between the page number and the text block's edge. */
  private static String footer(String place) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:p>
        <w:pPr><w:pStyle w:val="Footer"/>%s</w:pPr>
        <w:r><w:t xml:space="preserve">— </w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r>
        <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>
        <w:r><w:t>1</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:r><w:t xml:space="preserve"> —</w:t></w:r>
      </w:p>
    </w:ftr>
    """
        .formatted(place);
  }
}
