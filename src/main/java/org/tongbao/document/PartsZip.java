package org.tongbao.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes parts into a zip. The same input gives the same bytes. */
final class PartsZip implements AutoCloseable {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Large enough for a usual notice in one write. */
  private static final int BUFFER = 1 << 16;

  private final ZipArchiveOutputStream zip;

  PartsZip(OutputStream out) {
    zip = new ZipArchiveOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  /** Writes parts in their order. */
  void putAll(Map<String, Deflated> parts) throws IOException {
    for (Map.Entry<String, Deflated> part : parts.entrySet()) {
      put(part.getKey(), part.getValue());
    }
  }

  void put(String name, Deflated part) throws IOException {
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

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
