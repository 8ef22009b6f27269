package org.tongbao.document;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;
import org.tongbao.cache.ByteKeyedCache;

/**
 * Receives the parts that docx4j saves. Those whose content the program writes itself, and those
 * that a document takes over from its reference, are already compressed; docx4j writes the rest:
 * content types, relationships and properties. Nothing reaches the disk before all parts are there.
 */
final class SavedParts implements PartStore {
  /** Content types and the package's relationships come first, as readers expect. */
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(SavedParts::rank).thenComparing(Comparator.naturalOrder());

  private final Map<String, Deflated> contents;
  private final ByteKeyedCache<Deflated> compressed;
  private final Map<String, Deflated> saved = new TreeMap<>(ORDER);

  /**
   * @param contents compressed content of parts, by name
   * @param compressed what docx4j wrote for earlier documents; most of it is the same in all
   */
  SavedParts(Map<String, Deflated> contents, ByteKeyedCache<Deflated> compressed) {
    this.contents = contents;
    this.compressed = compressed;
  }

  private static int rank(String part) {
    return switch (part) {
      case WordNames.CONTENT_TYPES -> 0;
      case WordNames.ROOT_RELATIONSHIPS -> 1;
      default -> 2;
    };
  }

  /** A part's name as its zip entry has it: without the first slash, characters as they are. */
  static String entry(PartName name) {
    return String.valueOf(name.getURI()).replaceFirst("^/", "");
  }

  /** Writes the zip. */
  void writeTo(OutputStream out) throws IOException {
    try (PartsZip zip = new PartsZip(out)) {
      zip.putAll(saved);
    }
  }

  /** Writes a part's content. */
  private interface Content {
    void writeTo(OutputStream out) throws JAXBException;
  }

  private void put(String entry, Content content) throws Docx4JException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
      InputStream in = new ByteArrayInputStream(bytes.toByteArray());
      saved.put(entry, compressed.read(entry, in, plain -> Deflated.of(plain.readAllBytes())));
    } catch (JAXBException | IOException e) {
      throw new Docx4JException(entry, e);
    }
  }

  private void take(Part part) {
    String entry = entry(part.getPartName());
    saved.put(entry, Objects.requireNonNull(contents.get(entry), entry));
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
    put(WordNames.CONTENT_TYPES, types::marshal);
  }

  @Override
  @SuppressWarnings("rawtypes") // as docx4j declares it
  public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
    if (part.isUnmarshalled()) {
      put(entry(part.getPartName()), part::marshal);
    } else {
      take(part);
    }
  }

  @Override
  public void saveXmlPart(XmlPart part) {
    take(part);
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
    take(part);
  }

  @Override
  public void saveBinaryPart(Part part) {
    take(part);
  }

  @Override
  public void setOutputStream(OutputStream out) {}

  @Override
  public void setSourcePartStore(PartStore source) {}

  @Override
  public void finishSave() {}

  @Override
  public void dispose() {}

  @Override
  public InputStream loadPart(String name) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public long getPartSize(String name) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void rename(PartName from, PartName to) {
    throw new UnsupportedOperationException(from.getName());
  }
}
