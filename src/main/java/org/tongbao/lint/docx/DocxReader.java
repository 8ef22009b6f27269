package org.tongbao.lint.docx;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads .docx files, whoever wrote them, without building them in memory. Styles, settings and
 * footers that occur byte for byte in one file after another are parsed once. Threads may share it.
 */
public final class DocxReader {
  private final PartCache cache = new PartCache();

  /**
   * Reads one document.
   *
   * @param listener takes it piece by piece, with the roles of its paragraphs
   * @throws UnreadableDocx when it is no .docx, broken, or made to do harm
   * @throws IOException when the disk fails
   */
  public void read(Path file, Listener listener) throws UnreadableDocx, IOException {
    try (DocxPackage docx = DocxPackage.open(file, cache)) {
      RoleFinder roles = new RoleFinder(listener);
      BodyReader.read(docx, roles);
      roles.flush();
    }
  }
}
