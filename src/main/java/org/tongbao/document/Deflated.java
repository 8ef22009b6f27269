package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A compressed part with the checksum and length that a zip entry needs.
 *
 * @param pieces the raw deflate stream, in pieces
 * @param crc CRC-32 of the plain bytes
 * @param size length of the plain bytes
 */
record Deflated(List<byte[]> pieces, long crc, long size) {

  /** Compresses a whole part. */
  static Deflated of(byte[] plain) {
    CRC32 crc = new CRC32();
    crc.update(plain);
    DeflatePiece piece = new DeflatePiece();
    piece.write(plain, 0, plain.length);
    return new Deflated(List.of(piece.finish()), crc.getValue(), plain.length);
  }

  long compressedSize() {
    return pieces.stream().mapToLong(piece -> piece.length).sum();
  }

  InputStream stream() throws IOException {
    InputStream all = InputStream.nullInputStream();
    for (byte[] piece : pieces) {
      all = new SequenceInputStream(all, new ByteArrayInputStream(piece));
    }
    return all;
  }

  /** The plain bytes. */
  byte[] plain() {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(stream(), inflater)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it comes from memory
    } finally {
      inflater.end();
    }
  }

  /** The level is fixed, so that the same input gives the same bytes. */
  static Deflater newDeflater() {
    return new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  }
}
