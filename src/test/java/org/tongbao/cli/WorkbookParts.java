package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook packed from a folder that holds what is particular to it: sheet1.xml, and where it
 * needs them sheet2.xml …, workbook.xml, styles.xml, sharedStrings.xml. The rest is as Excel writes
 * it for three worksheets of which one is used.
 */
public final class WorkbookParts {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private WorkbookParts() {}

  /** Packs the parts in {@code folder} as {@code workbook}. */
  public static void pack(Path folder, Path workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    put(parts, "[Content_Types].xml", contentTypes());
    put(parts, "_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    put(parts, "xl/_rels/workbook.xml.rels", workbookRelationships());
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, RELATIONS));
    put(
        parts,
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>"
            .formatted(MAIN));
    put(parts, "xl/sharedStrings.xml", "<sst xmlns='%s'/>".formatted(MAIN));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        String place = name.startsWith("sheet") ? "xl/worksheets/" : "xl/";
        parts.put(place + name, Files.readAllBytes(file));
      }
    }
    try (OutputStream out = Files.newOutputStream(workbook);
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(UTF_8));
  }

  private static String contentTypes() {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + override("workbook", "sheet.main+xml")
        + override("styles", "styles+xml")
        + override("sharedStrings", "sharedStrings+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName='/xl/%s.xml' ContentType='%s'/>".formatted(part, TYPE + type);
  }

  private static String workbookRelationships() {
    return relationships(
        relationship(1, "worksheet", "worksheets/sheet1.xml")
            + relationship(2, "worksheet", "worksheets/sheet2.xml")
            + relationship(3, "worksheet", "worksheets/sheet3.xml")
            + relationship(4, "styles", "styles.xml")
            + relationship(5, "sharedStrings", "sharedStrings.xml"));
  }

  private static String relationships(String all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
        .formatted(id, RELATIONS, type, target);
  }
}
