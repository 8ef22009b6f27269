package org.tongbao.document.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes {@code reference.docx}, from which a notice takes all but its body: styles, page, footers,
 * settings and font table.
 *
 * <p>An office edits its own copy in Word; this generator makes the one that is delivered. The same
 * bytes come out on every machine. To make it again after a change here:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/test-classes org.tongbao.document.reference.ReferenceDocx templates/province
 * </pre>
 */
public final class ReferenceDocx {

  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReferenceDocx() {}

  /**
   * Writes {@code reference.docx} into each folder.
   *
   * @param folders template folders, made when absent
   * @throws IOException when a file cannot be written
   */
  public static void main(String... folders) throws IOException {
    for (String folder : folders) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve("reference.docx"), bytes());
    }
  }

  /** The whole package, byte for byte the same on every call and every JDK. */
  static byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        write(zip, part.getKey(), part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Part names and their XML: content types first, package relationships second, then sorted. */
  static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", PackageParts.CONTENT_TYPES);
    parts.put("_rels/.rels", PackageParts.PACKAGE_RELATIONSHIPS);
    Map<String, String> sorted = new TreeMap<>();
    sorted.put("docProps/app.xml", PackageParts.APP_PROPERTIES);
    sorted.put("docProps/core.xml", PackageParts.CORE_PROPERTIES);
    sorted.put("word/_rels/document.xml.rels", PackageParts.DOCUMENT_RELATIONSHIPS);
    sorted.put("word/document.xml", SampleNotice.xml());
    sorted.put("word/fontTable.xml", NoticeFonts.table());
    sorted.put("word/footer1.xml", FooterParts.ODD);
    sorted.put("word/footer2.xml", FooterParts.EVEN);
    sorted.put("word/footer3.xml", FooterParts.LETTER_FIRST);
    sorted.put("word/footer4.xml", FooterParts.LANDSCAPE_ODD);
    sorted.put("word/footer5.xml", FooterParts.LANDSCAPE_EVEN);
    sorted.put("word/settings.xml", PageParts.SETTINGS);
    sorted.put("word/styles.xml", NoticeStyles.xml());
    parts.putAll(sorted);
    return parts;
  }

  /** Stored, not deflated: JDK builds carry different zlibs, and their bytes differ. */
  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIP_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
