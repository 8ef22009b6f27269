package org.tongbao.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

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
    write(file, reference, body, properties, null);
  }

  /**
   * Writes a file with comments; an existing one is replaced.
   *
   * @param reference one that was {@linkplain ReferenceReader#readForComments read for comments}
   * @param body a body whose notice has ended
   * @param comments the lines of each, in the order in which the body has drawn their places
   * @throws IOException when it cannot be written
   */
  public static void withComments(
      Path file,
      Reference reference,
      DocxBody body,
      DocumentProperties properties,
      List<List<String>> comments)
      throws IOException {
    write(file, reference, body, properties, CommentsXml.xml(comments, reference));
  }

  private static void write(
      Path file,
      Reference reference,
      DocxBody body,
      DocumentProperties properties,
      byte @Nullable [] comments)
      throws IOException {
    try (ZipArchiveOutputStream zip =
        new ZipArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Map.Entry<String, Deflated> part : reference.parts().entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      put(zip, WordNames.CORE_PROPERTIES, Deflated.of(CoreProperties.xml(properties)));
      put(zip, WordNames.DOCUMENT, body.finish());
      if (comments != null) {
        put(zip, WordNames.COMMENTS, Deflated.of(comments));
      }
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
}
