package org.tongbao.document;

import java.util.List;
import org.tongbao.markup.HeadForm;
import org.tongbao.markup.Imprint;
import org.tongbao.markup.Text;

/** Writes 版头 and 版记. */
final class PrintedXml {
  private final Reference reference;
  private final WordXml xml;

  PrintedXml(Reference reference, WordXml xml) {
    this.reference = reference;
    this.xml = xml;
  }

  void head(HeadForm form, Text mark) {
    if (form == HeadForm.DOCUMENT) {
      xml.paragraph(StyleName.HEAD_MARK);
      mark(StyleName.HEAD_MARK, mark);
    } else {
      xml.paragraph(StyleName.LETTER_MARK, frame(StyleName.LETTER_MARK));
      mark(StyleName.LETTER_MARK, mark);
      xml.paragraph(StyleName.LETTER_RULE, frame(StyleName.LETTER_RULE)).endParagraph();
    }
  }

  private String frame(StyleName style) {
    return reference.style(style).frame();
  }

  /** A mark that is wider than the text block is condensed, as printers do, not broken. */
  private void mark(StyleName style, Text mark) {
    int width = 0;
    for (String line : mark.lines()) {
      // half a character is half as wide as the font size, which is in half-points of 10 twips
      width = Math.max(width, Text.of(line).halves() * reference.style(style).halfCharacter());
    }
    if (width > reference.textWidth() && mark.lines().size() == 1) {
      xml.condensed(reference.textWidth() * 100 / width, mark.onOneLine());
    } else {
      xml.run(mark);
    }
    xml.endParagraph();
  }

  /**
   * 版记 is a floating table at the foot of the text block. Its position is relative to the edge of
   * the page: otherwise LibreOffice does not let a table as wide as the text float.
   */
  void imprint(Imprint imprint) {
    boolean letter = imprint.printer().isEmpty();
    StyleName style = letter ? StyleName.LETTER_IMPRINT_TABLE : StyleName.IMPRINT_TABLE;
    int width = reference.textWidth();
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + reference.styleId(style) + "\"/>")
        .raw("<w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\"")
        .raw(reference.pages().upright().left() + "\" w:tblpYSpec=\"bottom\"/>")
        .raw("<w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
        .raw("</w:tblPr><w:tblGrid><w:gridCol w:w=\"" + width + "\"/></w:tblGrid>");
    if (!imprint.copies().isEmpty()) {
      beginRow(width, StyleName.IMPRINT_COPIES);
      xml.run(imprint.copies());
      endRow();
    }
    if (!letter) {
      beginRow(width, StyleName.IMPRINT_PRINTER);
      xml.tabbed(List.of(imprint.printer().onOneLine(), imprint.printed().onOneLine()));
      endRow();
    }
    xml.raw("</w:tbl>");
  }

  private void beginRow(int width, StyleName style) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"")
        .raw(width + "\" w:type=\"dxa\"/></w:tcPr>");
    xml.paragraph(style);
  }

  private void endRow() {
    xml.endParagraph().raw("</w:tc></w:tr>");
  }
}
