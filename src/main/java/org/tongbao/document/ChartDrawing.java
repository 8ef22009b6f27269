package org.tongbao.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartLayout;
import org.tongbao.xml.XmlText;

/** Writes charts: a part for each, and an inline drawing that shows it. */
final class ChartDrawing {
  private static final int EMU_A_TWIP = 635;
  private static final int USUAL_HALF_POINTS = 24;

  /** A chart of this height fits on one page with an attachment's number, title and subtitle. */
  private static final int MOST_PERCENT = 70;

  private static final String PLACE =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  /** The fixed line height of the text would cut the chart off. */
  private static final String OWN_HEIGHT = "w:line=\"240\" w:lineRule=\"auto\"/>";

  private final Reference reference;
  private final WordXml xml;
  private final @Nullable ProofMarks proof;
  private final List<ChartPart> parts = new ArrayList<>();

  /**
   * @param proof collects the comments of a proof copy; null for a clean copy
   */
  ChartDrawing(Reference reference, WordXml xml, @Nullable ProofMarks proof) {
    this.reference = reference;
    this.xml = xml;
    this.proof = proof;
  }

  List<ChartPart> parts() {
    return parts;
  }

  /**
   * Writes a chart in a paragraph.
   *
   * @param before space above it in twips; negative for the space of the style
   */
  void write(Chart chart, SectionPart page, int before) throws IOException {
    int halfPoints = reference.style(StyleName.TABLE_HEAD).halfPoints();
    int size = (halfPoints == 0 ? USUAL_HALF_POINTS : halfPoints) * 10;
    int most = page.textHeight() * MOST_PERCENT / 100;
    ChartLayout layout = ChartLayout.of(chart, page.textWidth(), most, size);
    String content = ChartXml.of(chart, layout, ChartFonts.of(reference));
    ChartPart part = ChartPart.of(freeNumber(), chart, content);
    parts.add(part);
    String over = before < 0 ? "" : "w:before=\"" + before + "\" ";
    xml.paragraph(StyleName.TABLE_CENTER, "<w:spacing " + over + OWN_HEIGHT);
    if (proof == null) {
      drawing(chart, layout, part.id());
    } else {
      int comment = proof.comment(chart);
      xml.raw(CommentsXml.rangeStart(comment));
      drawing(chart, layout, part.id());
      xml.raw(CommentsXml.rangeEnd(comment, reference));
    }
    xml.endParagraph();
  }

  /** The next number that no part of the reference has. */
  private int freeNumber() {
    Set<String> taken = reference.docx().names();
    int number = parts.isEmpty() ? 1 : parts.get(parts.size() - 1).number() + 1;
    while (taken.contains(ChartPart.chartName(number))
        || taken.contains(ChartPart.workbookName(number))) {
      number++;
    }
    return number;
  }

  private void drawing(Chart chart, ChartLayout layout, String id) {
    int drawn = parts.size();
    String words = XmlText.escapedWithQuotes(chart.alternative());
    xml.raw("<w:r><w:drawing><wp:inline xmlns:wp=\"" + PLACE + "\"")
        .raw(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
        .raw(emu(layout.width()) + "\" cy=\"" + emu(layout.height()) + "\"/>")
        .raw("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>")
        .raw("<wp:docPr id=\"" + drawn + "\" name=\"图" + drawn + "\" descr=\"" + words + "\"/>")
        .raw("<wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" + ChartXml.DRAWING + "\">")
        .raw("<a:graphicData uri=\"" + ChartXml.CHART + "\"><c:chart xmlns:c=\"" + ChartXml.CHART)
        .raw("\" r:id=\"" + id + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }

  private static int emu(int twips) {
    return twips * EMU_A_TWIP;
  }
}
