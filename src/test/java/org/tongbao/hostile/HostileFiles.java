package org.tongbao.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Attacks that are not text files: they are made from good files when the tests run. */
final class HostileFiles {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String FOOTER_LINKS = "word/_rels/footer1.xml.rels";
  private static final int MEGABYTE = 1 << 20;

  private HostileFiles() {}

  /** Changes a case's folder, in which input/ and templates/county/ lie. */
  interface Attack {
    void on(Path folder) throws IOException;
  }

  static Map<String, Attack> all() {
    Map<String, Attack> attacks = new LinkedHashMap<>();
    attacks.putAll(references());
    attacks.putAll(others());
    return attacks;
  }

  private static Map<String, Attack> references() {
    Map<String, Attack> attacks = new LinkedHashMap<>();
    attacks.put(
        "reference-macro",
        reference(parts -> with(parts, "word/vbaProject.bin", "macro".getBytes(UTF_8))));
    attacks.put(
        "reference-macro-document",
        reference(
            parts ->
                replaced(
                    parts,
                    "[Content_Types].xml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml")));
    attacks.put(
        "reference-object",
        reference(parts -> with(parts, "word/embeddings/oleObject1.bin", new byte[64])));
    attacks.put(
        "reference-outside-image",
        reference(parts -> with(parts, FOOTER_LINKS, link("image", "http://example.com/a.png"))));
    attacks.put("reference-outside-template", reference(HostileFiles::withAttachedTemplate));
    attacks.put(
        "reference-entity",
        reference(
            parts ->
                replaced(
                    parts,
                    "word/styles.xml",
                    "?>",
                    "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")));
    attacks.put(
        "reference-bomb",
        reference(parts -> with(parts, "word/media/image1.png", new byte[200 * MEGABYTE])));
    attacks.put(
        "reference-many-parts",
        reference(
            parts -> {
              for (int i = 0; i < 5000; i++) {
                parts.put("word/media/image" + i + ".png", new byte[1]);
              }
              return parts;
            }));
    attacks.put(
        "reference-path-outside",
        reference(parts -> with(parts, "../../../escaped.txt", "x".getBytes(UTF_8))));
    attacks.put(
        "reference-field-in-pieces",
        reference(
            parts ->
                replaced(
                    parts,
                    "word/footer1.xml",
                    "> PAGE <",
                    "> D<!-- --></w:instrText><w:instrText>DEAUTO c:\\cmd.exe <")));
    attacks.put(
        "reference-vml-image",
        reference(
            parts ->
                replaced(
                    parts,
                    "word/footer1.xml",
                    "</w:p>",
                    "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata"
                        + " src=\"http://example.com/a.png\"/></v:shape></w:pict></w:r></w:p>")));
    attacks.put(
        "reference-mail-merge",
        reference(
            parts ->
                replaced(
                    parts,
                    "word/settings.xml",
                    "</w:settings>",
                    "<w:mailMerge><w:query w:val=\"example.com\"/></w:mailMerge></w:settings>")));
    attacks.put("reference-many-attributes", reference(parts -> named(parts, "word/styles.xml")));
    attacks.put("reference-many-relationships", reference(parts -> named(parts, "_rels/.rels")));
    attacks.put(
        "reference-deep",
        reference(
            parts ->
                replaced(parts, "word/styles.xml", "</w:styles>", "<w:style>".repeat(MEGABYTE))));
    attacks.put(
        "reference-hidden-text",
        reference(
            parts ->
                replaced(
                    parts,
                    "word/styles.xml",
                    "<w:name w:val=\"公文正文\"/>",
                    "<w:name w:val=\"公文正文\"/><w:rPr><w:vanish/></w:rPr>")));
    attacks.put(
        "reference-style-missing",
        reference(parts -> replaced(parts, "word/styles.xml", "公文正文", "公文证文")));
    attacks.put(
        "reference-no-zip", folder -> Files.writeString(reference(folder), "这不是 .docx", UTF_8));
    attacks.put(
        "reference-cut",
        folder -> {
          byte[] whole = Files.readAllBytes(reference(folder));
          Files.write(reference(folder), Arrays.copyOf(whole, whole.length / 2));
        });
    return attacks;
  }

  private static Map<String, Attack> others() {
    Map<String, Attack> attacks = new LinkedHashMap<>();
    attacks.put(
        "template-link-outside",
        folder -> {
          Files.writeString(folder.resolve("secret.ftlx"), "秘密", UTF_8);
          Files.createSymbolicLink(
              folder.resolve("templates/county/secret.ftlx"), folder.resolve("secret.ftlx"));
        });
    attacks.put(
        "words-link-outside",
        folder -> {
          Files.writeString(folder.resolve("secret.ftlx"), "秘密", UTF_8);
          Files.deleteIfExists(folder.resolve("input/words.ftlx"));
          Files.createSymbolicLink(
              folder.resolve("input/words.ftlx"), folder.resolve("secret.ftlx"));
        });
    attacks.put(
        "words-is-a-folder",
        folder -> {
          Files.deleteIfExists(folder.resolve("input/words.ftlx"));
          Files.createDirectory(folder.resolve("input/words.ftlx"));
        });
    attacks.put(
        "template-huge",
        folder ->
            Files.write(folder.resolve("templates/shared/huge.ftlx"), new byte[20 * MEGABYTE]));
    attacks.put("set-is-a-path", settings("模板: county", "模板: ../../templates/county"));
    attacks.put(
        "settings-code", settings("模板: county", "模板: !!javax.script.ScriptEngineManager []"));
    attacks.put(
        "settings-bomb",
        settings(
            "模板: county",
            """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            模板: county\
            """));
    attacks.put("settings-deep", settings("模板: county", "a: " + "[".repeat(MEGABYTE / 8)));
    attacks.put(
        "settings-deep-by-indent",
        settings(
            "模板: county",
            IntStream.range(0, 500)
                .mapToObj(i -> " ".repeat(i) + "a:\n")
                .collect(Collectors.joining())));
    attacks.put(
        "settings-huge",
        folder ->
            Files.writeString(
                folder.resolve("input/notice.yaml"), "# 甲\n".repeat(8 * MEGABYTE), UTF_8));
    return attacks;
  }

  private static Attack settings(String from, String to) {
    return folder -> {
      Path file = folder.resolve("input/notice.yaml");
      Files.writeString(file, Files.readString(file, UTF_8).replace(from, to), UTF_8);
    };
  }

  private static Path reference(Path folder) {
    return folder.resolve("templates/county/reference.docx");
  }

  private static Attack reference(UnaryOperator<Map<String, byte[]>> change) {
    return folder -> {
      Map<String, byte[]> parts = new TreeMap<>();
      byte[] good = Files.readAllBytes(reference(folder));
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
      ByteArrayOutputStream bad = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(bad)) {
        for (Map.Entry<String, byte[]> part : change.apply(parts).entrySet()) {
          out.putNextEntry(new ZipEntry(part.getKey()));
          out.write(part.getValue());
        }
      }
      Files.write(reference(folder), bad.toByteArray());
    };
  }

  private static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] bytes) {
    parts.put(name, bytes);
    return parts;
  }

  private static Map<String, byte[]> replaced(
      Map<String, byte[]> parts, String name, String from, String to) {
    String before = new String(parts.get(name), UTF_8);
    String after = before.replace(from, to);
    if (after.equals(before)) {
      throw new AssertionError("nothing changed in " + name);
    }
    return with(parts, name, after.getBytes(UTF_8));
  }

  /** A part whose root has 80,000 attributes. */
  private static Map<String, byte[]> named(Map<String, byte[]> parts, String name) {
    String names =
        IntStream.range(0, 80_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
    return replaced(parts, name, " xmlns", names + " xmlns");
  }

  private static byte[] link(String type, String target) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rIdOut\" Type=\""
            + RELATIONSHIPS
            + type
            + "\" Target=\""
            + target
            + "\" TargetMode=\"External\"/></Relationships>")
        .getBytes(UTF_8);
  }

  /** As Word writes it where a document was made from a template. */
  private static Map<String, byte[]> withAttachedTemplate(Map<String, byte[]> parts) {
    String settings = new String(parts.get("word/settings.xml"), UTF_8);
    int inside = settings.indexOf('>', settings.indexOf("settings ")) + 1;
    String attached =
        "<w:attachedTemplate xmlns:r=\""
            + RELATIONSHIPS.replaceFirst("/$", "")
            + "\" r:id=\"rIdOut\"/>";
    parts.put(
        "word/settings.xml",
        (settings.substring(0, inside) + attached + settings.substring(inside)).getBytes(UTF_8));
    return with(
        parts,
        "word/_rels/settings.xml.rels",
        link("attachedTemplate", "http://example.com/Normal.dotm"));
  }
}
