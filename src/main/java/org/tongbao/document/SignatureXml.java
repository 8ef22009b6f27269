package org.tongbao.document;

import java.util.List;
import org.tongbao.markup.Signature;
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

  /** Between the middles of three names, in quarter characters: 46 mm, a seal having 45. */
  private static final int THREE_SEALS = 33;

  /** Lines between rows of seals. */
  private static final int LINES_OF_A_SEAL = 4;

  private final Reference reference;
  private final WordXml xml;

  SignatureXml(Reference reference, WordXml xml) {
    this.reference = reference;
    this.xml = xml;
  }

  /**
   * Writes them.
   *
   * @param textWidth of the page, in twips
   */
  void write(Signature signature, int textWidth) {
    int wider = textWidth - reference.textWidth();
    Text date = signature.date();
    if (!signature.sealed()) {
      unsealed(signature.rows().get(0).get(0), date, wider);
    } else if (signature.rows().size() == 1 && signature.columns() == 1) {
      sealed(signature.rows().get(0).get(0), date, wider);
    } else {
      joint(signature, textWidth);
    }
  }

  /** The issuer is centred over the date; if it is too long for that, the date moves. */
  private void sealed(Text issuer, Text date, int wider) {
    int fromRight = 2 * DATE_UNDER_SEAL + date.halves() - issuer.halves();
    int quarters = Math.max(0, fromRight);
    issuer(StyleName.ISSUER, issuer, quarters, wider);
    date(right(2 * DATE_UNDER_SEAL + quarters - fromRight), date);
  }

  /**
   * Several issuers with a seal each: side by side, the last of each row centred over the date. Two
   * are as far from both edges.
   */
  private void joint(Signature signature, int textWidth) {
    Text date = signature.date();
    int widest = signature.rows().stream().mapToInt(row -> last(row).halves()).max().orElse(0);
    int middle = Math.max(2 * DATE_UNDER_SEAL + date.halves(), widest);
    int apart = signature.columns() > 2 ? THREE_SEALS : 2 * (LINE - middle);
    String gap = "";
    for (List<Text> row : signature.rows()) {
      StringBuilder tabs = new StringBuilder();
      for (int i = 1; i < row.size(); i++) {
        int place = textWidth - reference.quarterCharacters(middle + apart * (row.size() - 1 - i));
        tabs.append("<w:tab w:val=\"center\" w:pos=\"").append(place).append("\"/>");
      }
      int begin = middle + apart * (row.size() - 1) + row.get(0).halves();
      String indent = left(textWidth - reference.quarterCharacters(begin));
      String stops = row.size() == 1 ? "" : "<w:tabs>" + tabs + "</w:tabs>";
      xml.paragraphWithNext(StyleName.ISSUER, stops + gap + indent);
      xml.tabbed(row.stream().map(Text::onOneLine).toList()).endParagraph();
      gap = "<w:spacing w:before=\"" + LINES_OF_A_SEAL * reference.linePitch() + "\"/>";
    }
    date(right(middle - date.halves()), date);
  }

  private static Text last(List<Text> row) {
    return row.get(row.size() - 1);
  }

  /**
   * The issuer ends two characters from the right, and the date begins two characters to the right
   * of the issuer's beginning. If the date is longer, it ends two characters from the right, and
   * the issuer begins two characters to its left.
   */
  private void unsealed(Text issuer, Text date, int wider) {
    int quarters = 2 * TWO_CHARACTERS;
    int dateWidth = date.halves();
    int issuerWidth = issuer.halves();
    if (dateWidth > issuerWidth) {
      int longer = 2 * (dateWidth - issuerWidth);
      issuer(StyleName.ISSUER_NO_SEAL, issuer, 2 * quarters + longer, wider);
      date(right(quarters), date);
    } else {
      issuer(StyleName.ISSUER_NO_SEAL, issuer, quarters, wider);
      date(left(wider + reference.quarterCharacters(2 * (LINE - issuerWidth))), date);
    }
  }

  private void issuer(StyleName style, Text issuer, int fromRight, int wider) {
    String indent =
        issuer.lines().size() > 1 ? centred(issuer, fromRight, wider) : right(fromRight);
    xml.paragraphWithNext(style, indent).run(issuer).endParagraph();
  }

  private void date(String indent, Text date) {
    xml.paragraph(StyleName.DATE, indent).run(date).endParagraph();
  }

  /**
   * Several issuers are centred over each other; one more character at each side avoids line
   * breaks.
   */
  private String centred(Text issuer, int rightQuarters, int wider) {
    int room = 4;
    int begin = 2 * (LINE - issuer.halves()) - rightQuarters - room;
    int left = wider + reference.quarterCharacters(begin);
    int right = reference.quarterCharacters(rightQuarters - room);
    return "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\"/><w:jc w:val=\"center\"/>";
  }

  private static String left(int twips) {
    return "<w:ind w:left=\"" + twips + "\" w:right=\"0\"/><w:jc w:val=\"left\"/>";
  }

  private String right(int quarters) {
    return "<w:ind w:right=\"" + reference.quarterCharacters(quarters) + "\"/>";
  }
}
