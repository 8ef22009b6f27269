package org.tongbao.document;

import org.tongbao.chart.ChartLayout.Turn;
import org.tongbao.chart.SeriesLook;
import org.tongbao.xml.XmlText;

/**
 * How a chart's words look: its title as a table's head, all else as its cells, so that an office
 * changes both at once.
 *
 * @param title the font of the title
 * @param words the font of all else; empty for Word's own choice
 */
record ChartFonts(String title, String words) {
  /** Angles are sixtieth thousandths of a degree. */
  private static final int DEGREE = 60_000;

  static ChartFonts of(Reference reference) {
    return new ChartFonts(
        reference.style(StyleName.TABLE_HEAD).font(),
        reference.style(StyleName.TABLE_CENTER).font());
  }

  /**
   * A line of the title.
   *
   * @param size in twips
   */
  String titleLine(String line, int size) {
    return "<a:p><a:pPr><a:defRPr "
        + look(size, title, "a:defRPr")
        + "</a:pPr><a:r><a:rPr lang=\"zh-CN\" "
        + look(size, title, "a:rPr")
        + "<a:t>"
        + XmlText.escaped(line)
        + "</a:t></a:r></a:p>";
  }

  /**
   * The look of words that Word writes.
   *
   * @param size in twips
   */
  String words(int size, Turn turn) {
    int angle =
        switch (turn) {
          case SLANTED -> -45;
          case UPRIGHT -> -90;
          default -> 0;
        };
    return "<c:txPr><a:bodyPr rot=\""
        + angle * DEGREE
        + "\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr "
        + look(size, words, "a:defRPr")
        + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
  }

  private static String look(int twips, String font, String element) {
    String face = XmlText.escapedWithQuotes(font);
    return "sz=\""
        + twips * 5 // hundredths of a point
        + "\" b=\"0\"><a:solidFill><a:srgbClr val=\""
        + SeriesLook.BLACK
        + "\"/></a:solidFill>"
        + (face.isEmpty()
            ? ""
            : "<a:latin typeface=\"" + face + "\"/><a:ea typeface=\"" + face + "\"/>")
        + "</"
        + element
        + ">";
  }
}
