package org.tongbao.document;

import java.util.List;

/**
 * A part whose end is compressed while it is rendered, and whose beginning is written last. The
 * body lists the attachments before their pages, but a template writes the pages before all names
 * are known. So the few pages of text are kept in memory, the long tables are not.
 *
 * <p>Both sections form one deflate stream with a joined checksum: nothing is compressed twice, and
 * the plain text of the tables is never in memory.
 */
final class SplicedPart {
  private final DeflatePiece tail = new DeflatePiece();

  /** Receives what follows the beginning. */
  DeflatePiece tail() {
    return tail;
  }

  /**
   * Joins the beginning and all that was written to the tail.
   *
   * @param head plain bytes
   */
  Deflated finish(byte[] head) {
    long size = tail.size();
    byte[] end = tail.finish();
    DeflatePiece beginning = new DeflatePiece();
    beginning.write(head, 0, head.length);
    long crc = Crc32Join.join(beginning.crc(), tail.crc(), size);
    return new Deflated(List.of(beginning.pause(), end), crc, head.length + size);
  }
}
