package org.tongbao.bench;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * XDocReport with FreeMarker: a template with merge fields; those of a table's row are marked as of
 * a list. The registry keeps the report, which keeps its template as it is after the first time.
 */
final class XDocReportNotice implements Contender {
  private static final String TEMPLATE = "xdocreport.docx";

  private @Nullable IXDocReport report;

  @Override
  public String name() {
    return "XDocReport";
  }

  @Override
  public void prepare(Path folder) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(folder.resolve(TEMPLATE))) {
      field(document.createParagraph(), "title");
      for (int i = 0; i < FilledNotice.PARAGRAPHS; i++) {
        field(document.createParagraph(), "p" + i);
      }
      for (int i = 0; i < FilledNotice.TABLES; i++) {
        XWPFTable table = document.createTable(2, FilledNotice.COLUMNS.size());
        for (int column = 0; column < FilledNotice.COLUMNS.size(); column++) {
          String name = FilledNotice.COLUMNS.get(column);
          table.getRow(0).getCell(column).setText(name);
          field(table.getRow(1).getCell(column).getParagraphs().get(0), "t" + i + "." + name);
        }
      }
      document.write(out);
    }
  }

  private static void field(XWPFParagraph paragraph, String name) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" MERGEFIELD  ${" + name + "}  \\* MERGEFORMAT ");
    field.addNewR().addNewT().setStringValue("«" + name + "»");
  }

  @Override
  public void open(Path folder) throws IOException, XDocReportException {
    try (InputStream in = Files.newInputStream(folder.resolve(TEMPLATE))) {
      IXDocReport loaded =
          XDocReportRegistry.getRegistry().loadReport(in, TemplateEngineKind.Freemarker);
      FieldsMetadata fields = loaded.createFieldsMetadata();
      for (int i = 0; i < FilledNotice.TABLES; i++) {
        for (String column : FilledNotice.COLUMNS) {
          fields.addFieldAsList("t" + i + "." + column);
        }
      }
      report = loaded;
    }
  }

  @Override
  public void make(FilledNotice notice, Path file) throws IOException, XDocReportException {
    IXDocReport opened = Objects.requireNonNull(report);
    IContext values = opened.createContext();
    values.put("title", notice.title());
    for (int i = 0; i < notice.paragraphs().size(); i++) {
      values.put("p" + i, notice.paragraphs().get(i));
    }
    for (int i = 0; i < notice.tables().size(); i++) {
      values.put("t" + i, notice.tables().get(i).stream().map(FilledNotice.Row::named).toList());
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      opened.process(values, out);
    }
  }
}
