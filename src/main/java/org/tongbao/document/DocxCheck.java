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
import org.tongbao.memory.ReadBefore;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Reads finished .docx files back and tells whether they are whole: all parts well-formed, every
 * style, relationship and comment that the body names there, the checksums right. Parts that come
 * again byte for byte in one file after another are unpacked each time, but parsed once. Threads
 * may share it.
 */
public final class DocxCheck {
  private final ReadBefore<PartNames> before = new ReadBefore<>();

  /**
   * Checks a file.
   *
   * @return what is wrong with it; empty when it is whole
   * @throws IOException when it cannot be read
   */
  public List<Problem> check(Path file) throws IOException {
    Finding finding = new Finding(String.valueOf(file.getFileName()));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      parts(zip, finding);
    } catch (ZipException | EOFException e) {
      finding.fault(DocumentMessage.DOCUMENT_NOT_ZIP);
    }
    return finding.problems;
  }

  /** What is found in one file. */
  private static final class Finding {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    Finding(String file) {
      this.file = file;
    }

    void part(String name, PartNames names) {
      if (!names.wellFormed()) {
        fault(DocumentMessage.DOCUMENT_PART_NOT_XML, name);
      }
      add(given, name, names.given());
      names.taken().forEach((giver, ids) -> add(taken, giver, ids));
    }

    private static void add(Map<String, Set<String>> all, String part, Set<String> ids) {
      all.computeIfAbsent(part, any -> new TreeSet<>()).addAll(ids);
    }

    void absent(String giver, DocumentMessage message) {
      Set<String> absent = new TreeSet<>(taken.getOrDefault(giver, Set.of()));
      absent.removeAll(given.getOrDefault(giver, Set.of()));
      absent.forEach(id -> fault(message, WordNames.DOCUMENT, id));
    }

    void fault(DocumentMessage message, Object... values) {
      problems.add(message.at(Place.of(file), values));
    }
  }

  private void parts(ZipFile zip, Finding finding) throws IOException {
    if (zip.getEntry(WordNames.DOCUMENT) == null) {
      finding.fault(DocumentMessage.DOCUMENT_WITHOUT_BODY, WordNames.DOCUMENT);
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      // ZipFile itself compares no checksum
      CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
      try (in) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          finding.part(name, names(name, in));
        }
        in.transferTo(OutputStream.nullOutputStream());
        if (in.getChecksum().getValue() != entry.getCrc()) {
          finding.fault(DocumentMessage.DOCUMENT_PART_CHECKSUM, name);
        }
      }
    }
    finding.absent(WordNames.STYLES, DocumentMessage.ABSENT_STYLE_USED);
    finding.absent(WordNames.DOCUMENT_RELATIONSHIPS, DocumentMessage.ABSENT_RELATIONSHIP_USED);
    finding.absent(WordNames.COMMENTS, DocumentMessage.ABSENT_COMMENT_USED);
  }

  /** The main part is what a document has of its own, so it is not looked for. */
  private PartNames names(String part, InputStream in) throws IOException {
    return part.equals(WordNames.DOCUMENT)
        ? PartNames.read(part, in)
        : before.read(part, in, bytes -> PartNames.read(part, bytes));
  }
}
