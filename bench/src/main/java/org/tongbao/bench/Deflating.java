package org.tongbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;

/** The yardstick: a document's own document.xml from memory, compressed as usual, and let go. */
final class Deflating {
  private final byte[] buffer = new byte[8192];

  /** The main part of a finished document. */
  static byte[] documentXml(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in =
            zip.getInputStream(Objects.requireNonNull(zip.getEntry("word/document.xml")))) {
      return in.readAllBytes();
    }
  }

  /** Compresses it, and says how long it is then. */
  int deflate(byte[] xml) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(xml);
    deflater.finish();
    while (!deflater.finished()) {
      deflater.deflate(buffer);
    }
    int size = (int) deflater.getBytesWritten();
    deflater.end();
    return size;
  }
}
