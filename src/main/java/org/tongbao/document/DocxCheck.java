package org.tongbao.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Reads a finished .docx back and tells whether it is whole: all parts well-formed, every style,
 * relationship and comment that the body names there, its checksums right.
 */
public final class DocxCheck {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> styles = new HashSet<>();
  private final Set<String> relationships = new HashSet<>();
  private final Set<String> usedStyles = new TreeSet<>();
  private final Set<String> usedRelationships = new TreeSet<>();
  private final Set<String> comments = new HashSet<>();
  private final Set<String> usedComments = new TreeSet<>();

  private DocxCheck(Path file) {
    this.file = String.valueOf(file.getFileName());
  }

  /**
   * Checks a file.
   *
   * @return what is wrong with it; empty when it is whole
   * @throws IOException when it cannot be read
   */
  public static List<Problem> check(Path file) throws IOException {
    DocxCheck check = new DocxCheck(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      check.parts(zip);
    } catch (ZipException e) {
      check.fault(file.getFileName().toString(), "不是完好的压缩包");
    }
    return check.problems;
  }

  private void parts(ZipFile zip) throws IOException {
    if (zip.getEntry(WordNames.DOCUMENT) == null) {
      fault(WordNames.DOCUMENT, "不存在");
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      // ZipFile itself compares no checksum
      CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
      try (in) {
        part(entry.getName(), keptOpen(in));
        in.transferTo(OutputStream.nullOutputStream());
        if (in.getChecksum().getValue() != entry.getCrc()) {
          fault(entry.getName(), "的校验和不对");
        }
      }
    }
    usedStyles.removeAll(styles);
    usedStyles.forEach(id -> fault(WordNames.DOCUMENT, "用了不存在的样式 " + id));
    usedRelationships.removeAll(relationships);
    usedRelationships.forEach(id -> fault(WordNames.DOCUMENT, "用了不存在的关系 " + id));
    usedComments.removeAll(comments);
    usedComments.forEach(id -> fault(WordNames.DOCUMENT, "用了不存在的批注 " + id));
  }

  /** A parser closes what it has read to its end. */
  private static InputStream keptOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  private void part(String name, InputStream in) {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return;
    }
    try {
      XMLStreamReader reader = SafeXml.reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          element(name, reader);
        }
      }
    } catch (XMLStreamException e) {
      fault(name, "不是完整的 XML");
    }
  }

  private void element(String part, XMLStreamReader reader) {
    switch (part) {
      case WordNames.STYLES -> add(styles, reader, WordNames.MAIN, "styleId");
      case WordNames.DOCUMENT_RELATIONSHIPS -> add(relationships, reader, "", "Id");
      case WordNames.COMMENTS -> add(comments, reader, WordNames.MAIN, "id");
      case WordNames.DOCUMENT -> {
        if (reader.getLocalName().endsWith("Style")) {
          add(usedStyles, reader, WordNames.MAIN, "val");
        }
        if (reader.getLocalName().startsWith("comment")) {
          add(usedComments, reader, WordNames.MAIN, "id");
        }
        add(usedRelationships, reader, WordNames.RELATIONSHIPS, "id");
      }
      default -> {}
    }
  }

  private static void add(
      Set<String> values, XMLStreamReader reader, String namespace, String attribute) {
    String value = reader.getAttributeValue(namespace.isEmpty() ? null : namespace, attribute);
    if (value != null) {
      values.add(value);
    }
  }

  private void fault(String part, String fault) {
    problems.add(
        Problem.error(
            Place.of(file), "部件 " + part + " " + fault, "请核对模板中的 reference.docx，或报告这个问题"));
  }
}
