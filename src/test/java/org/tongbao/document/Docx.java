package org.tongbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;

/** A notice made of markup in the province's looks, to be looked into. */
record Docx(Path file) {
  /** The looks that are delivered. */
  static final Path REFERENCE = Path.of("templates/province/reference.docx");

  private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>");

  /** Reads the looks. */
  static Reference reference() {
    try {
      return ReferenceReader.read(REFERENCE, Place.of("province/reference.docx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InputRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a document whose notice has a title and that body. */
  static Docx make(Path file, String body) {
    return make(file, reference(), body);
  }

  static Docx make(Path file, Reference reference, String body) {
    return make(file, reference, "", body);
  }

  /** Makes a document with something before its title. */
  static Docx make(Path file, Reference reference, String before, String body) {
    return make(
        file,
        reference,
        blocks -> {
          NoticeMarkup markup = new NoticeMarkup(blocks, written -> () -> Place.of("notice.ftlx"));
          try (markup) {
            markup.write("<notice>" + before + "<title>检查情况<br/>通报</title>" + body + "</notice>");
          }
          if (!markup.problems().isEmpty()) {
            throw new AssertionError(markup.problems());
          }
        });
  }

  /** Writes the blocks of a notice. */
  interface Writing {
    void to(NoticeHandler blocks) throws IOException;
  }

  /** Makes a document of whatever is written. */
  static Docx make(Path file, Reference reference, Writing writing) {
    DocxBody blocks = new DocxBody(reference);
    try {
      writing.to(blocks);
      LocalDate date = LocalDate.of(2024, 6, 28);
      DocxFile.write(
          file, reference, blocks, new DocumentProperties(blocks.title(), "甲 & 乙", date));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Docx(file);
  }

  /** The parts' bytes, in the order in which they stand in the file. */
  static Map<String, byte[]> parts(Path file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** Writes parts as a package. */
  static Path pack(Path file, Map<String, byte[]> parts) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The text of a part. */
  String part(String name) {
    byte[] bytes = parts(file).get(name);
    if (bytes == null) {
      throw new AssertionError("no part " + name);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The main part. */
  String document() {
    return part(WordNames.DOCUMENT);
  }

  /** The paragraphs outside of tables, whole, in order. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(document().replaceAll("<w:tbl>.*?</w:tbl>", ""));
    while (matcher.find()) {
      paragraphs.add(matcher.group());
    }
    return paragraphs;
  }

  /** The paragraphs' words, a tab as → and a line break as /. */
  List<String> words() {
    return paragraphs().stream()
        .map(
            paragraph ->
                paragraph
                    .replace("<w:tab/>", "→")
                    .replace("<w:br/>", "/")
                    .replaceAll("<[^>]*>", ""))
        .toList();
  }

  /** The one paragraph with these words. */
  String paragraph(String words) {
    List<String> found = new ArrayList<>();
    List<String> all = words();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals(words)) {
        found.add(paragraphs().get(i));
      }
    }
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " paragraphs “" + words + "” in " + all);
    }
    return found.get(0);
  }

  /** What the pattern's group matches in the main part, in order. */
  List<String> all(String pattern) {
    List<String> all = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(document());
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
