package org.tongbao.document.reference;

/** The feet of the pages: page numbers, and the lower rule of a letter. Lengths are twips. */
final class FooterParts {

  /** One character of 4号 between the page number and the text block's edge. */
  static final String ODD = part(number("<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>"));

  static final String EVEN = part(number("<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>"));

  /** 20 mm (1134) above the page's lower edge, where only a frame reaches. */
  static final String LETTER_FIRST =
      part(
          """
          <w:p>
            <w:pPr><w:pStyle w:val="Footer"/><w:framePr w:w="%d" w:h="40" w:hRule="exact" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:xAlign="center" w:y="15684"/><w:pBdr>%s</w:pBdr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>
          </w:p>
          <w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p>
          """
              .formatted(
                  PrintedStyles.LETTER_RULE,
                  StyleSheet.rule("bottom", "thinThickSmallGap", 24, 0, PrintedStyles.RED)));

  /** Room for a page number. */
  private static final int TURNED = 2000;

  /** On a turned sheet the number stands beside the text, upright when the sheet is turned back. */
  static final String LANDSCAPE_ODD = part(turned(10152 - TURNED, "right"));

  static final String LANDSCAPE_EVEN = part(turned(1868, "left"));

  private FooterParts() {}

  private static String part(String content) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    %s</w:ftr>
    """
        .formatted(content);
  }

  private static String turned(int from, String side) {
    return """
    <w:tbl>
      <w:tblPr><w:tblpPr w:vertAnchor="page" w:horzAnchor="page" w:tblpX="1425" w:tblpY="%d"/><w:tblW w:w="320" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
      <w:tblGrid><w:gridCol w:w="320"/></w:tblGrid>
      <w:tr><w:trPr><w:trHeight w:val="%d" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="320" w:type="dxa"/><w:textDirection w:val="tbRl"/></w:tcPr>
      %s</w:tc></w:tr>
    </w:tbl>
    <w:p><w:pPr><w:pStyle w:val="Footer"/><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>
    """
        .formatted(from, TURNED, number("<w:jc w:val=\"%s\"/>".formatted(side)));
  }

  private static String number(String place) {
    return """
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
    """
        .formatted(place);
  }
}
