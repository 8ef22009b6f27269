package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.document.DocumentProperties;
import org.tongbao.document.DocxBody;
import org.tongbao.document.DocxFile;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.xml.XmlText;

/** 归档文件目录 as a .docx, drawn as a notice's tables are. */
final class CatalogueDocx {
  /** Percent of the line, in the order of {@link CatalogueTable#HEAD}. */
  private static final int[] WIDTHS = {6, 16, 13, 14, 24, 9, 6, 6, 6};

  private CatalogueDocx() {}

  /**
   * Writes the file; what stands there is replaced.
   *
   * @param cards at least one
   * @param looks a template set's reference.docx
   * @throws InputRefused when the looks cannot be used
   */
  static void write(List<CatalogueEntry> cards, int year, Path looks, Path file)
      throws IOException, InputRefused {
    Reference reference = ReferenceReader.read(looks, Place.of(looks.toString()));
    DocxBody body = new DocxBody(reference);
    NoticeMarkup markup = new NoticeMarkup(body, element -> () -> Place.of("归档文件目录"));
    markup.write("<notice><title>" + year + "年度归档文件目录</title><table><colgroup>");
    for (int width : WIDTHS) {
      markup.write("<col width=\"" + width + "%\"/>");
    }
    markup.write("</colgroup><thead>" + row("th", CatalogueTable.HEAD) + "</thead><tbody>");
    for (int i = 0; i < cards.size(); i++) {
      markup.write(row("td", CatalogueTable.cells(i + 1, cards.get(i))));
    }
    markup.write("</tbody></table></notice>");
    markup.close();
    if (!markup.problems().isEmpty()) {
      throw new InputRefused(markup.problems());
    }
    CatalogueEntry last = cards.get(cards.size() - 1);
    DocxFile.write(
        file, reference, body, new DocumentProperties(body.title(), last.issuer(), last.date()));
  }

  private static String row(String cell, List<String> texts) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String text : texts) {
      String escaped = XmlText.escaped(text);
      row.append('<').append(cell).append('>').append(escaped);
      row.append("</").append(cell).append('>');
    }
    return row.append("</tr>").toString();
  }
}
