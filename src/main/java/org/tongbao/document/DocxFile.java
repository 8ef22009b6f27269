package org.tongbao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.FileWriting;

/**
 * Writes a .docx from a reference's parts and a rendered body. The same input gives the same bytes.
 */
public final class DocxFile {
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
   * @param comments the lines of each, in the order of their places in the body
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
    Map<String, Deflated> own = new HashMap<>();
    own.put(WordNames.CORE_PROPERTIES, Deflated.of(CoreProperties.xml(properties)));
    own.put(WordNames.DOCUMENT, body.finish());
    if (comments != null) {
      own.put(WordNames.COMMENTS, Deflated.of(comments));
    }
    SavedParts parts = reference.docx().save(own, body.charts());
    try (OutputStream out = FileWriting.open(file)) {
      parts.writeTo(out);
    }
  }
}
