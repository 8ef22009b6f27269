package org.tongbao.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tongbao.cache.ByteKeyedCache;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Checks finished .docx files: all parts are well-formed, every style, relationship and comment
 * that the body uses exists, and the checksums are right. A part with the same bytes in many files
 * is unpacked each time but parsed once. Thread-safe.
 */
public final class DocxCheck {
  private final ByteKeyedCache<PartNames> parsed = new ByteKeyedCache<>();

  /**
   * Checks a file.
   *
   * @return what is wrong with it; empty when nothing is
   * @throws IOException when it cannot be read
   */
  public List<Problem> check(Path file) throws IOException {
    Findings findings = new Findings(String.valueOf(file.getFileName()));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      parts(zip, findings);
    } catch (ZipException | EOFException e) {
      findings.fault(DocumentMessage.DOCUMENT_NOT_ZIP);
    }
    return findings.problems;
  }

  /** The problems of one file. */
  private static final class Findings {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> defined = new HashMap<>();
    private final Map<String, Set<String>> used = new HashMap<>();

    Findings(String file) {
      this.file = file;
    }

    void part(String name, PartNames names) {
      if (!names.wellFormed()) {
        fault(DocumentMessage.DOCUMENT_PART_NOT_XML, name);
      }
      add(defined, name, names.defined());
      names.used().forEach((definer, ids) -> add(used, definer, ids));
    }

    private static void add(Map<String, Set<String>> all, String part, Set<String> ids) {
      all.computeIfAbsent(part, any -> new TreeSet<>()).addAll(ids);
    }

    void requireDefined(String definer, DocumentMessage message) {
      Set<String> absent = new TreeSet<>(used.getOrDefault(definer, Set.of()));
      absent.removeAll(defined.getOrDefault(definer, Set.of()));
      absent.forEach(id -> fault(message, WordNames.DOCUMENT, id));
    }

    void fault(DocumentMessage message, Object... values) {
      problems.add(message.at(Place.of(file), values));
    }
  }

  private void parts(ZipFile zip, Findings findings) throws IOException {
    if (zip.getEntry(WordNames.DOCUMENT) == null) {
      findings.fault(DocumentMessage.DOCUMENT_WITHOUT_BODY, WordNames.DOCUMENT);
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      // ZipFile itself compares no checksum
      CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
      try (in) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          findings.part(name, names(name, in));
        }
        in.transferTo(OutputStream.nullOutputStream());
        if (in.getChecksum().getValue() != entry.getCrc()) {
          findings.fault(DocumentMessage.DOCUMENT_PART_CHECKSUM, name);
        }
      }
    }
    findings.requireDefined(WordNames.STYLES, DocumentMessage.ABSENT_STYLE_USED);
    findings.requireDefined(
        WordNames.DOCUMENT_RELATIONSHIPS, DocumentMessage.ABSENT_RELATIONSHIP_USED);
    findings.requireDefined(WordNames.COMMENTS, DocumentMessage.ABSENT_COMMENT_USED);
  }

  /** The main part differs in every document, so it is not cached. */
  private PartNames names(String part, InputStream in) throws IOException {
    return part.equals(WordNames.DOCUMENT)
        ? PartNames.read(part, in)
        : parsed.read(part, in, bytes -> PartNames.read(part, bytes));
  }
}
