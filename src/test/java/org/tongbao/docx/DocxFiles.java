package org.tongbao.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes .docx files by hand, whole or not. */
public final class DocxFiles {
  private static final String MAIN =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String ROOT =
      "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + " Id=\"rId1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
          + " Target=\"word/document.xml\"/></Relationships>";

  private DocxFiles() {}

  /** The fewest parts that Word opens. */
  public static Path withBody(Path file, String body) throws IOException {
    return withDocument(
        file, "<w:document " + MAIN + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A package around a main part, whatever that is. */
  public static Path withDocument(Path file, String document) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    parts.put("_rels/.rels", ROOT);
    parts.put("word/document.xml", document);
    return write(file, parts);
  }

  /** The same with styles. */
  public static Path withStyles(Path file, String styles, String body) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", ROOT);
    parts.put(
        "word/_rels/document.xml.rels",
        ROOT.replace("/officeDocument\"", "/styles\"").replace("word/document", "styles"));
    parts.put("word/styles.xml", "<w:styles " + MAIN + ">" + styles + "</w:styles>");
    parts.put(
        "word/document.xml", "<w:document " + MAIN + "><w:body>" + body + "</w:body></w:document>");
    return write(file, parts);
  }

  /** Copies a .docx, quickly compressed, with another text in one part; "" changes no part. */
  public static void change(Path from, Path to, String part, UnaryOperator<String> change)
      throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
        if (entry.getName().equals(part)) {
          String text = new String(bytes, UTF_8);
          assertThat(change.apply(text)).isNotEqualTo(text);
          bytes = change.apply(text).getBytes(UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
        out.closeEntry();
      }
    }
  }

  public static Path write(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(UTF_8));
      }
    }
    return file;
  }

  /** A paragraph of plain text. */
  public static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
