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

/** 归档文件目录 as a .docx, formatted like a notice's tables. */
final class CatalogueDocx {
  /** Column widths in percent, in the order of {@link CatalogueTable#HEAD}. */
  private static final int[] WIDTHS = {6, 16, 13, 14, 24, 9, 6, 6, 6};

  private CatalogueDocx() {}

  /**
   * Writes the file; an existing one is replaced.
   *
   * @param entries at least one
   * @param styles a template set's reference.docx
   * @throws InputRefused when the styles cannot be used
   */
  static void write(List<CatalogueEntry> entries, int year, Path styles, Path file)
      throws IOException, InputRefused {
    Reference reference = ReferenceReader.read(styles, Place.of(styles.toString()));
    DocxBody body = new DocxBody(reference);
    NoticeMarkup markup = new NoticeMarkup(body, element -> () -> Place.of("归档文件目录"));
    markup.write("<notice><title>" + year + "年度归档文件目录</title><table><colgroup>");
    for (int width : WIDTHS) {
      markup.write("<col width=\"" + width + "%\"/>");
    }
    markup.write("</colgroup><thead>" + row("th", CatalogueTable.HEAD) + "</thead><tbody>");
    for (int i = 0; i < entries.size(); i++) {
      markup.write(row("td", CatalogueTable.cells(i + 1, entries.get(i))));
    }
    markup.write("</tbody></table></notice>");
    markup.close();
    if (!markup.problems().isEmpty()) {
      throw new InputRefused(markup.problems());
    }
    CatalogueEntry last = entries.get(entries.size() - 1);
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
