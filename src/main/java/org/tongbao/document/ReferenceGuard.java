package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.xml.XmlReaders;

/**
 * Checks a {@code reference.docx} before it is opened. Macros, embedded objects and external links
 * would get into every notice; a zip bomb would exhaust the memory.
 */
final class ReferenceGuard {
  private static final int MOST_PARTS = 1000;
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 48;
  private static final int HEAD = 2048;
  private static final String RELATIONSHIPS = ".rels";

  /** External links that the program drops: links in the text, and the path of a template. */
  private static final List<String> DROPPED = List.of("/hyperlink", "/attachedTemplate");

  /** Forbidden kinds of parts: a substring of the name, and what to call them. */
  private static final Map<String, String> FORBIDDEN =
      new TreeMap<>(
          Map.of(
              "vbaproject", "宏（VBA）",
              "vbadata", "宏（VBA）",
              "/activex/", "控件（ActiveX）",
              "/embeddings/", "嵌入的对象",
              "/afchunk", "嵌入的文档",
              "externallink", "外部链接"));

  /** The elements of the two lists, with their required attributes. */
  private static final Map<String, List<String>> ENTRIES =
      Map.of(
          "Relationships", List.of(),
          "Relationship", List.of("Id", "Type", "Target"),
          "Types", List.of(),
          "Default", List.of("Extension", "ContentType"),
          "Override", List.of("PartName", "ContentType"));

  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  private ReferenceGuard(Place place) {
    this.place = place;
  }

  /**
   * Reads and checks a file.
   *
   * @return the bytes that were checked
   * @throws InputRefused with everything that is forbidden in it
   * @throws IOException when it cannot be read
   */
  static byte[] read(Path file, Place place) throws IOException, InputRefused {
    ReferenceGuard guard = new ReferenceGuard(place);
    byte[] docx;
    try (InputStream in = Files.newInputStream(file)) {
      docx = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
    }
    if (docx.length > MOST_MEGABYTES * MEGABYTE) {
      guard.refuse(DocumentMessage.REFERENCE_TOO_LARGE, MOST_MEGABYTES);
    } else {
      guard.scan(docx);
    }
    if (!guard.problems.isEmpty()) {
      throw new InputRefused(guard.problems);
    }
    return docx;
  }

  private void scan(byte[] docx) {
    int parts = 0;
    long left = (long) MOST_MEGABYTES * MEGABYTE;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          refuse(DocumentMessage.REFERENCE_HAS_TOO_MANY_PARTS, MOST_PARTS);
          return;
        }
        byte[] start = start(entry, zip, left);
        left -= start.length + drain(zip, left - start.length);
        if (left <= 0) {
          refuse(DocumentMessage.REFERENCE_UNPACKS_TOO_LARGE, MOST_MEGABYTES);
          return;
        }
        checkPart(entry.getName(), start);
      }
    } catch (IOException | IllegalArgumentException e) {
      // the reader reports a package that cannot be unpacked
      return;
    }
  }

  /** The whole of content types and relationships, the beginning of any other part. */
  private static byte[] start(ZipEntry entry, InputStream in, long left) throws IOException {
    boolean list = entry.getName().endsWith(RELATIONSHIPS) || isContentTypes(entry.getName());
    return in.readNBytes((int) Math.min(left + 1, list ? MEGABYTE : HEAD));
  }

  private static boolean isContentTypes(String part) {
    return part.equals(WordNames.CONTENT_TYPES);
  }

  /** Skips the rest of a part, up to a byte more than is left. */
  private static long drain(InputStream in, long left) throws IOException {
    byte[] some = new byte[8192];
    long read = 0;
    for (int n = in.read(some); n >= 0 && read <= left; n = in.read(some)) {
      read += n;
    }
    return read;
  }

  private void checkPart(String part, byte[] bytes) {
    String name = "/" + part.toLowerCase(Locale.ROOT);
    FORBIDDEN.forEach(
        (piece, what) -> {
          if (name.contains(piece)) {
            refuse(DocumentMessage.REFERENCE_HAS_FOREIGN_PART, what, part);
          }
        });
    try {
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
        refuse(DocumentMessage.REFERENCE_HAS_DTD, part);
      } else if (part.endsWith(RELATIONSHIPS)) {
        checkLinks(part, bytes);
      } else if (isContentTypes(part)) {
        checkContentTypes(bytes);
      }
    } catch (XMLStreamException e) {
      refuse(DocumentMessage.REFERENCE_LIST_NOT_XML, part);
    }
  }

  private void checkLinks(String part, byte[] bytes) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      requireEntry(reader, WordNames.PACKAGE_RELATIONSHIPS);
      if (!"External".equals(reader.getAttributeValue(null, "TargetMode"))) {
        continue;
      }
      String type = String.valueOf(reader.getAttributeValue(null, "Type"));
      if (DROPPED.stream().noneMatch(type::endsWith)) {
        String target = String.valueOf(reader.getAttributeValue(null, "Target"));
        refuse(DocumentMessage.REFERENCE_LINKS_OUTSIDE, target, part);
      }
    }
  }

  private void checkContentTypes(byte[] bytes) throws XMLStreamException {
    if (new String(bytes, StandardCharsets.UTF_8).contains("macroEnabled")) {
      refuse(DocumentMessage.REFERENCE_IS_DOCM);
    }
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        requireEntry(reader, WordNames.PACKAGE_TYPES);
      }
    }
  }

  /** docx4j prints a stack trace for a list that is not as the standard has it. */
  private static void requireEntry(XMLStreamReader reader, String namespace)
      throws XMLStreamException {
    List<String> attributes = ENTRIES.get(reader.getLocalName());
    if (!namespace.equals(reader.getNamespaceURI()) || attributes == null) {
      throw new XMLStreamException("no entry: " + reader.getName());
    }
    for (String attribute : attributes) {
      PartXml.required(reader, attribute);
    }
  }

  private void refuse(DocumentMessage message, Object... values) {
    problems.add(message.at(place, values));
  }
}
