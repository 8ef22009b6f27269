package org.tongbao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Apache POI's XWPF: the document is built by calls, a table of known size at once, as in its
 * samples; there is no template.
 */
final class PoiNotice implements Contender {
  @Override
  public String name() {
    return "POI";
  }

  @Override
  public void prepare(Path folder) {}

  @Override
  public void open(Path folder) {}

  @Override
  public void make(FilledNotice notice, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(notice.title());
      for (String text : notice.paragraphs()) {
        document.createParagraph().createRun().setText(text);
      }
      for (List<FilledNotice.Row> rows : notice.tables()) {
        table(document, rows);
      }
      document.write(out);
    }
  }

  private static void table(XWPFDocument document, List<FilledNotice.Row> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, FilledNotice.COLUMNS.size());
    Iterator<XWPFTableRow> each = table.getRows().iterator(); // getRow(i) counts all rows anew
    fill(each.next(), FilledNotice.COLUMNS);
    for (FilledNotice.Row row : rows) {
      fill(each.next(), row.cells());
    }
  }

  private static void fill(XWPFTableRow row, List<String> cells) {
    List<XWPFTableCell> places = row.getTableCells();
    for (int i = 0; i < cells.size(); i++) {
      places.get(i).setText(cells.get(i));
    }
  }
}
