package org.tongbao;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * What a program needs that does nothing but fill a template by poi-tl: 35 paragraphs and four
 * tables of 50 rows, from values that stand in the program. It reads no sheet, counts and checks
 * nothing.
 */
final class PoiTlNotice {
  private static final int PARAGRAPHS = 35;
  private static final int TABLES = 4;
  private static final int ROWS = 50;
  private static final List<String> COLUMNS =
      List.of("number", "name", "region", "found", "remark");

  private PoiTlNotice() {}

  /** Fills the template, the first argument, into a file, the second. */
  public static void main(String[] files) throws IOException {
    ConfigureBuilder configure = Configure.builder();
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      values.put("p" + i, "第" + i + "段：本季度共检查政府网站515个、政务新媒体3040个，总体合格率为98.8%。".repeat(2));
    }
    for (int table = 0; table < TABLES; table++) {
      configure.bind("t" + table, new LoopRowTableRenderPolicy());
      values.put("t" + table, rows());
    }
    try (OutputStream out = Files.newOutputStream(Path.of(files[1]))) {
      XWPFTemplate.compile(files[0], configure.build()).render(values).writeAndClose(out);
    }
  }

  private static List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> row = new HashMap<>();
      row.put("number", i + 1);
      row.put("name", "某某局网站" + i);
      row.put("region", "某某市");
      row.put("found", "首页" + (14 + i) + "天未更新");
      row.put("remark", "已整改");
      rows.add(row);
    }
    return rows;
  }

  /** Writes the template, which is not measured. */
  static void writeTemplate(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < PARAGRAPHS; i++) {
        document.createParagraph().createRun().setText("{{p" + i + "}}");
      }
      for (int i = 0; i < TABLES; i++) {
        XWPFTable table = document.createTable(2, COLUMNS.size());
        for (int column = 0; column < COLUMNS.size(); column++) {
          String mark = column == 0 ? "{{t" + i + "}}" : "";
          table.getRow(0).getCell(column).setText(mark + COLUMNS.get(column));
          table.getRow(1).getCell(column).setText("[" + COLUMNS.get(column) + "]");
        }
      }
      document.write(out);
    }
  }
}
