package org.tongbao.document.reference;

/** Collects the styles of a styles part, and writes what layouts are made of. */
final class StyleSheet {

  /** 22 lines on a page, in twips. */
  static final int PITCH = 579;

  /** Stay with the next paragraph, and whole. */
  static final String KEEP = "<w:keepNext/><w:keepLines/>";

  private final StringBuilder styles = new StringBuilder();
  private int priority;

  /** The styles, in the order in which they came. */
  String xml() {
    return styles.toString();
  }

  void paragraph(
      String id, String name, String next, String layout, NoticeFonts font, String size) {
    styles.append(
        """
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s">
            <w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:next w:val="%s"/><w:uiPriority w:val="%d"/><w:qFormat/>
            <w:pPr>%s</w:pPr>
            <w:rPr>%s%s</w:rPr>
          </w:style>
        """
            .formatted(id, name, next, ++priority, layout, font.everywhere(), size));
  }

  void character(String id, String name, NoticeFonts font) {
    styles.append(
        """
          <w:style w:type="character" w:customStyle="1" w:styleId="%s">
            <w:name w:val="%s"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="%d"/><w:qFormat/>
            <w:rPr>%s</w:rPr>
          </w:style>
        """
            .formatted(id, name, ++priority, font.everywhere()));
  }

  /** Word's own footer style: its name is fixed. */
  void footer(String layout, NoticeFonts font, String size) {
    styles.append(
        """
          <w:style w:type="paragraph" w:styleId="Footer">
            <w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>
            <w:pPr>%s</w:pPr>
            <w:rPr>%s%s</w:rPr>
          </w:style>
        """
            .formatted(layout, font.everywhere(), size));
  }

  /**
   * A table style.
   *
   * @param margin left and right of a cell's text, in twips
   * @param place of a cell's text, from top to bottom
   * @param rules as {@link #thin} writes them
   */
  void table(String id, String name, int margin, String place, String rules) {
    String all = rules.isEmpty() ? "" : "<w:tblBorders>" + rules + "</w:tblBorders>";
    styles.append(
        """
          <w:style w:type="table" w:customStyle="1" w:styleId="%s">
            <w:name w:val="%s"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="%d"/><w:qFormat/>
            <w:tblPr><w:jc w:val="center"/>%s<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="%5$d" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="%5$d" w:type="dxa"/></w:tblCellMar></w:tblPr>
            <w:tcPr><w:vAlign w:val="%6$s"/></w:tcPr>
          </w:style>
        """
            .formatted(id, name, ++priority, all, margin, place));
  }

  /** A black border; its weight in eighths of a point. */
  static String thin(String side, int weight) {
    return rule(side, "single", weight, 0, "000000");
  }

  /** A border; its weight in eighths of a point, its distance in points. */
  static String rule(String side, String kind, int weight, int space, String colour) {
    return "<w:%s w:val=\"%s\" w:sz=\"%d\" w:space=\"%d\" w:color=\"%s\"/>"
        .formatted(side, kind, weight, space, colour);
  }

  /** Lines of their own height, in twips. */
  static String line(int before, int after, int height) {
    return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>"
        .formatted(before, after, height);
  }

  /** Size in half-points; spacing, between characters, in twips. */
  static String size(int halfPoints, int spacing) {
    return "<w:spacing w:val=\"%2$d\"/><w:kern w:val=\"0\"/><w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>"
        .formatted(halfPoints, spacing);
  }

  static String before(int lines) {
    return "<w:spacing w:before=\"%d\"/>".formatted(lines * PITCH);
  }

  static String hanging(int left, int hanging) {
    return "<w:ind w:left=\"%d\" w:hanging=\"%d\"/>".formatted(left, hanging);
  }

  static String hanging(int left, int hanging, int right) {
    return "<w:ind w:left=\"%d\" w:right=\"%d\" w:hanging=\"%d\"/>".formatted(left, right, hanging);
  }

  static String tab(String kind, int place) {
    return "<w:tabs><w:tab w:val=\"%s\" w:pos=\"%d\"/></w:tabs>".formatted(kind, place);
  }

  static String jc(String side) {
    return "<w:jc w:val=\"%s\"/>".formatted(side);
  }

  static String outline(int level) {
    return "<w:outlineLvl w:val=\"%d\"/>".formatted(level);
  }
}
