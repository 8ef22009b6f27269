package org.tongbao.document;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.PartName;

/** Writes a .docx out of a reference's parts and a rendered body: the same bytes every time. */
public final class DocxFile {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DocxFile() {}

  /**
   * Writes the file; an existing one is replaced.
   *
   * @param body a body whose notice has ended
   * @throws IOException when it cannot be written
   */
  public static void write(
      Path file, Reference reference, DocxBody body, DocumentProperties properties)
      throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (Map.Entry<String, Deflated> part : reference.parts().entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      put(zip, WordNames.CORE_PROPERTIES, Deflated.of(coreProperties(properties)));
      put(zip, WordNames.DOCUMENT, body.finish());
    }
  }

  private static void put(ZipArchiveOutputStream zip, String name, Deflated part)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setTimeLocal(NO_TIME);
    entry.setCrc(part.crc());
    entry.setSize(part.size());
    entry.setCompressedSize(part.compressedSize());
    try (InputStream compressed = part.stream()) {
      zip.addRawArchiveEntry(entry, compressed);
    }
  }

  private static byte[] coreProperties(DocumentProperties properties) {
    ObjectFactory core = new ObjectFactory();
    CoreProperties contents = core.createCoreProperties();
    contents.setTitle(
        new org.docx4j.docProps.core.dc.elements.ObjectFactory()
            .createTitle(literal(properties.title())));
    contents.setCreator(literal(properties.creator()));
    contents.setLastModifiedBy(properties.creator());
    contents.setCreated(day(properties));
    contents.setModified(day(properties));
    try {
      DocPropsCorePart part = new DocPropsCorePart(new PartName("/docProps/core.xml"));
      part.setContents(contents);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      part.marshal(bytes);
      return bytes.toByteArray();
    } catch (InvalidFormatException | JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  private static W3CDTF day(DocumentProperties properties) {
    W3CDTF day = new org.docx4j.docProps.core.dc.terms.ObjectFactory().createW3CDTF();
    day.getContent().add(properties.date() + "T00:00:00Z");
    return day;
  }

  private static SimpleLiteral literal(String words) {
    SimpleLiteral literal =
        new org.docx4j.docProps.core.dc.elements.ObjectFactory().createSimpleLiteral();
    literal.getContent().add(words);
    return literal;
  }
}
