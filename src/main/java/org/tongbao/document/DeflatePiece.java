package org.tongbao.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses a section of a deflate stream. A section ends either with the stream ({@link #finish})
 * or at a byte boundary ({@link #pause}), so that a section of another compressor can follow.
 */
final class DeflatePiece extends OutputStream {
  private final Deflater deflater = Deflated.newDeflater();
  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[8192];

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    crc.update(bytes, offset, length);
    deflater.setInput(bytes, offset, length);
    while (!deflater.needsInput()) {
      drain(Deflater.NO_FLUSH);
    }
  }

  /** CRC-32 of what was written. */
  long crc() {
    return crc.getValue();
  }

  /** Length of what was written. */
  long size() {
    return deflater.getBytesRead();
  }

  /** Ends this section; the stream continues. */
  byte[] pause() {
    while (drain(Deflater.SYNC_FLUSH) == buffer.length) {
      // a full buffer means that there may be more
    }
    deflater.end();
    return compressed.toByteArray();
  }

  /** Ends this section and the stream. */
  byte[] finish() {
    deflater.finish();
    while (!deflater.finished()) {
      drain(Deflater.NO_FLUSH);
    }
    deflater.end();
    return compressed.toByteArray();
  }

  private int drain(int flush) {
    int count = deflater.deflate(buffer, 0, buffer.length, flush);
    compressed.write(buffer, 0, count);
    return count;
  }
}
