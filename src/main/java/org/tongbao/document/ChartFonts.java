package org.tongbao.document;

import org.tongbao.chart.ChartLayout.Turn;
import org.tongbao.chart.SeriesStyle;
import org.tongbao.xml.XmlText;

/**
 * Fonts of a chart: those of a table's head for the title and of its cells for the rest, so that an
 * office changes tables and charts together.
 *
 * @param title the font of the title
 * @param words the font of the rest; empty for Word's default
 */
record ChartFonts(String title, String words) {
  /** Unit of angles: 1/60,000 of a degree. */
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
        + properties(size, title, "a:defRPr")
        + "</a:pPr><a:r><a:rPr lang=\"zh-CN\" "
        + properties(size, title, "a:rPr")
        + "<a:t>"
        + XmlText.escaped(line)
        + "</a:t></a:r></a:p>";
  }

  /**
   * Text properties of labels and axes.
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
        + properties(size, words, "a:defRPr")
        + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
  }

  private static String properties(int twips, String font, String element) {
    String face = XmlText.escapedWithQuotes(font);
    return "sz=\""
        + twips * 5 // hundredths of a point
        + "\" b=\"0\"><a:solidFill><a:srgbClr val=\""
        + SeriesStyle.BLACK
        + "\"/></a:solidFill>"
        + (face.isEmpty()
            ? ""
            : "<a:latin typeface=\"" + face + "\"/><a:ea typeface=\"" + face + "\"/>")
        + "</"
        + element
        + ">";
  }
}
