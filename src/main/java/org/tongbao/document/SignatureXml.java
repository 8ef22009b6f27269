package org.tongbao.document;

import org.tongbao.markup.Text;

/**
 * Writes 发文机关署名 and 成文日期. Widths are in half characters, a Chinese character being two; positions
 * are counted from the right edge of the text block. Source: GB/T 9704-2012, 7.3.5.
 */
final class SignatureXml {
  private static final int LINE = 2 * 28;

  /** 4 characters from the right, to leave room for a seal. */
  private static final int DATE_UNDER_SEAL = 8;

  private static final int TWO_CHARACTERS = 4;

  private final Reference reference;
  private final WordXml xml;

  SignatureXml(Reference reference, WordXml xml) {
    this.reference = reference;
    this.xml = xml;
  }

  void write(Text issuer, Text date, boolean sealed) {
    int issuerWidth = issuer.lines().stream().mapToInt(TextWidth::halves).max().orElse(0);
    int dateWidth = TextWidth.halves(date.onOneLine());
    if (sealed) {
      sealed(issuer, issuerWidth, date, dateWidth);
    } else {
      unsealed(issuer, issuerWidth, date, dateWidth);
    }
  }

  /** The issuer is centred over the date; if it is too long for that, the date moves. */
  private void sealed(Text issuer, int issuerWidth, Text date, int dateWidth) {
    int fromRight = 2 * DATE_UNDER_SEAL + dateWidth - issuerWidth;
    int quarters = Math.max(0, fromRight);
    issuer(StyleName.ISSUER, issuer, issuerWidth, quarters);
    date(right(2 * DATE_UNDER_SEAL + quarters - fromRight), date);
  }

  /**
   * The issuer ends two characters from the right, and the date begins two characters to the right
   * of the issuer's beginning. If the date is longer, it ends two characters from the right, and
   * the issuer begins two characters to its left.
   */
  private void unsealed(Text issuer, int issuerWidth, Text date, int dateWidth) {
    int quarters = 2 * TWO_CHARACTERS;
    if (dateWidth > issuerWidth) {
      int longer = 2 * (dateWidth - issuerWidth);
      issuer(StyleName.ISSUER_NO_SEAL, issuer, issuerWidth, 2 * quarters + longer);
      date(right(quarters), date);
    } else {
      issuer(StyleName.ISSUER_NO_SEAL, issuer, issuerWidth, quarters);
      int left = reference.quarterCharacters(2 * (LINE - issuerWidth));
      date("<w:ind w:left=\"" + left + "\" w:right=\"0\"/><w:jc w:val=\"left\"/>", date);
    }
  }

  private void issuer(StyleName style, Text issuer, int width, int fromRight) {
    String indent = issuer.lines().size() > 1 ? centred(fromRight, width) : right(fromRight);
    xml.paragraphWithNext(style, indent).run(issuer).endParagraph();
  }

  private void date(String indent, Text date) {
    xml.paragraph(StyleName.DATE, indent).run(date).endParagraph();
  }

  /**
   * Several issuers are centred over each other; one more character at each side avoids line
   * breaks.
   */
  private String centred(int rightQuarters, int width) {
    int room = 4;
    int left = reference.quarterCharacters(2 * (LINE - width) - rightQuarters - room);
    int right = reference.quarterCharacters(rightQuarters - room);
    return "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\"/><w:jc w:val=\"center\"/>";
  }

  private String right(int quarters) {
    return "<w:ind w:right=\"" + reference.quarterCharacters(quarters) + "\"/>";
  }
}
