package org.tongbao.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a small workbook as Excel writes them, to be changed into those of another program.
 * Its worksheet 检查表 has a heading row, then the rows that are given.
 */
final class XlsxParts {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String WORKBOOK_RELS = "xl/_rels/workbook.xml.rels";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String TYPES = "[Content_Types].xml";
  static final String RELS = "_rels/.rels";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A workbook with such rows below its heading. */
  static XlsxParts withRows(String rows) {
    XlsxParts all = new XlsxParts();
    all.put(
        TYPES,
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + type(WORKBOOK, "sheet.main")
            + type(SHEET, "worksheet")
            + type(STYLES, "styles")
            + type(TEXTS, "sharedStrings")
            + "</Types>");
    all.put(RELS, relationships(relationship(1, "officeDocument", WORKBOOK)));
    all.put(
        WORKBOOK_RELS,
        relationships(
            relationship(1, "worksheet", "worksheets/sheet1.xml")
                + relationship(2, "styles", "styles.xml")
                + relationship(3, "sharedStrings", "sharedStrings.xml")));
    all.put(
        WORKBOOK,
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='检查表' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, OFFICE));
    all.put(
        STYLES,
        "<styleSheet xmlns='%s'><numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>"
            .formatted(MAIN));
    all.put(
        TEXTS,
        "<sst xmlns='%s'><si><t>名称</t></si><si><t>得分</t></si><si><t>甲网</t></si></sst>"
            .formatted(MAIN));
    all.put(
        SHEET,
        "<worksheet xmlns='%s'><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>%s</sheetData></worksheet>"
            .formatted(MAIN, rows));
    return all;
  }

  /** The declaration of a part's content type. */
  static String type(String part, String type) {
    return "<Override PartName='/%s' ContentType='%s%s+xml'/>".formatted(part, SPREADSHEET, type);
  }

  static String relationship(int id, String type, String target) {
    return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  XlsxParts put(String name, String content) {
    parts.put(name, content);
    return this;
  }

  XlsxParts remove(String name) {
    parts.remove(name);
    return this;
  }

  /** Changes a part; the change must change something. */
  XlsxParts edit(String name, String from, String to) {
    String content = parts.get(name);
    if (content == null || !content.contains(from)) {
      throw new IllegalArgumentException("no " + from + " in " + name);
    }
    parts.put(name, content.replace(from, to));
    return this;
  }

  XlsxParts editAll(UnaryOperator<String> change) {
    parts.replaceAll((name, content) -> change.apply(content));
    return this;
  }

  /** Gives the parts other names in the zip; what is said of them stays. */
  XlsxParts rename(UnaryOperator<String> change) {
    Map<String, String> renamed = new LinkedHashMap<>();
    parts.forEach((name, content) -> renamed.put(change.apply(name), content));
    parts.clear();
    parts.putAll(renamed);
    return this;
  }

  /** The same workbook as a strict one. */
  XlsxParts strict() {
    return editAll(
        content ->
            content
                .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return file;
  }
}
