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
      finding.fault(finding.file, "不是完好的压缩包");
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
        fault(name, "不是完整的 XML");
      }
      add(given, name, names.given());
      names.taken().forEach((giver, ids) -> add(taken, giver, ids));
    }

    private static void add(Map<String, Set<String>> all, String part, Set<String> ids) {
      all.computeIfAbsent(part, any -> new TreeSet<>()).addAll(ids);
    }

    void absent(String giver, String what) {
      Set<String> absent = new TreeSet<>(taken.getOrDefault(giver, Set.of()));
      absent.removeAll(given.getOrDefault(giver, Set.of()));
      absent.forEach(id -> fault(WordNames.DOCUMENT, "用了不存在的" + what + " " + id));
    }

    void fault(String part, String fault) {
      problems.add(
          Problem.error(
              Place.of(file), "部件 " + part + " " + fault, "请核对模板中的 reference.docx，或报告这个问题"));
    }
  }

  private void parts(ZipFile zip, Finding finding) throws IOException {
    if (zip.getEntry(WordNames.DOCUMENT) == null) {
      finding.fault(WordNames.DOCUMENT, "不存在");
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
          finding.fault(name, "的校验和不对");
        }
      }
    }
    finding.absent(WordNames.STYLES, "样式");
    finding.absent(WordNames.DOCUMENT_RELATIONSHIPS, "关系");
    finding.absent(WordNames.COMMENTS, "批注");
  }

  /** The main part is what a document has of its own, so it is not looked for. */
  private PartNames names(String part, InputStream in) throws IOException {
    return part.equals(WordNames.DOCUMENT)
        ? PartNames.read(part, in)
        : before.read(part, in, bytes -> PartNames.read(part, bytes));
  }
}
