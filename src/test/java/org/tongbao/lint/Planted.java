package org.tongbao.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A good document with one planted defect. */
final class Planted {
  private static final String DOCUMENT = "word/document.xml";

  private final String rule;
  private final String defect;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<String, String> added = new LinkedHashMap<>();
  private final List<String> also = new ArrayList<>();
  private boolean withHead;
  private String strength = "";

  private record Edit(String part, String from, String to, boolean everywhere) {}

  private Planted(String rule, String defect) {
    this.rule = rule;
    this.defect = defect;
  }

  /** A defect that a rule is to find. */
  static Planted defect(String rule, String defect) {
    return new Planted(rule, defect);
  }

  String rule() {
    return rule;
  }

  /** States the strength of the rule, 必须 or 一般. */
  Planted asked(String label) {
    strength = label;
    return this;
  }

  /** The stated strength; empty where none is stated. */
  String strength() {
    return strength;
  }

  /** Warnings that come with the defect. */
  List<String> also() {
    return also;
  }

  boolean withHead() {
    return withHead;
  }

  /** Planted in the document that has a red head, a remark and an imprint. */
  Planted inFullDocument() {
    withHead = true;
    return this;
  }

  Planted alsoWarns(String... rules) {
    also.addAll(List.of(rules));
    return this;
  }

  /** Changes the first place in the main part. */
  Planted change(String from, String to) {
    return change(DOCUMENT, from, to);
  }

  Planted change(String part, String from, String to) {
    edits.add(new Edit(part, from, to, false));
    return this;
  }

  /** Adds a part. */
  Planted part(String name, String text) {
    added.put(name, text);
    return this;
  }

  Planted changeAll(String from, String to) {
    edits.add(new Edit(DOCUMENT, from, to, true));
    return this;
  }

  /** Gives the first paragraph of a style a property. */
  Planted paragraph(String style, String property) {
    String mark = "<w:pStyle w:val=\"" + style + "\"/>";
    return change(mark, mark + property);
  }

  /** Gives the run that begins with some words a property. */
  Planted run(String words, String property) {
    return change("<w:r><w:t>" + words, "<w:r><w:rPr>" + property + "</w:rPr><w:t>" + words);
  }

  /** Gives the first run after a style's mark a property. */
  Planted runOf(String style, String property) {
    String mark = "<w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r>";
    return change(mark, mark + "<w:rPr>" + property + "</w:rPr>");
  }

  /** Writes the document. */
  Path plant(Path good, Path folder) throws IOException {
    Path bad = folder.resolve(rule + ".docx");
    try (ZipFile zip = new ZipFile(good.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bad))) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          out.write(edit(entry.getName(), in.readAllBytes()));
        }
      }
      for (Map.Entry<String, String> part : added.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bad;
  }

  private byte[] edit(String part, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    for (Edit edit : edits) {
      if (edit.part.equals(part)) {
        int at = text.indexOf(edit.from);
        if (at < 0) {
          throw new AssertionError(this + ": " + part + " holds no " + edit.from);
        }
        text =
            edit.everywhere
                ? text.replace(edit.from, edit.to)
                : text.substring(0, at) + edit.to + text.substring(at + edit.from.length());
      }
    }
    return text.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return rule + ": " + defect;
  }
}
