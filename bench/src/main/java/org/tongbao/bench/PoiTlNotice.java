package org.tongbao.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * poi-tl: a template with marks, and a row of each table that is repeated. A template is changed as
 * it is filled, so it is compiled for every document.
 */
final class PoiTlNotice implements Contender {
  private static final String TEMPLATE = "poi-tl.docx";

  private Path template = Path.of(TEMPLATE);

  @Override
  public String name() {
    return "poi-tl";
  }

  @Override
  public void prepare(Path folder) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(folder.resolve(TEMPLATE))) {
      document.createParagraph().createRun().setText("{{title}}");
      for (int i = 0; i < FilledNotice.PARAGRAPHS; i++) {
        document.createParagraph().createRun().setText("{{p" + i + "}}");
      }
      for (int i = 0; i < FilledNotice.TABLES; i++) {
        XWPFTable table = document.createTable(2, FilledNotice.COLUMNS.size());
        for (int column = 0; column < FilledNotice.COLUMNS.size(); column++) {
          String mark = column == 0 ? "{{t" + i + "}}" : "";
          String name = FilledNotice.COLUMNS.get(column);
          table.getRow(0).getCell(column).setText(mark + name);
          table.getRow(1).getCell(column).setText("[" + name + "]");
        }
      }
      document.write(out);
    }
  }

  @Override
  public void open(Path folder) {
    template = folder.resolve(TEMPLATE);
  }

  @Override
  public void make(FilledNotice notice, Path file) throws IOException {
    ConfigureBuilder configure = Configure.builder();
    Map<String, Object> values = new HashMap<>();
    values.put("title", notice.title());
    for (int i = 0; i < notice.paragraphs().size(); i++) {
      values.put("p" + i, notice.paragraphs().get(i));
    }
    for (int i = 0; i < notice.tables().size(); i++) {
      configure.bind("t" + i, new LoopRowTableRenderPolicy());
      values.put("t" + i, notice.tables().get(i).stream().map(FilledNotice.Row::named).toList());
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      XWPFTemplate.compile(template.toFile(), configure.build()).render(values).writeAndClose(out);
    }
  }
}
