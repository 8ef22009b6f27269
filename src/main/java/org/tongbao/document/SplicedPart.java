package org.tongbao.document;

import java.util.List;

/**
 * A part whose end is compressed as it is rendered, while its beginning is written last. The body
 * of a notice lists its attachments before their pages, and a template writes the pages before
 * anyone can know all names: so the few pages of text wait, and the long tables do not.
 *
 * <p>Both stretches make one deflate stream, and their checksums are joined: nothing is compressed
 * twice and the plain text is never held.
 */
final class SplicedPart {
  private final DeflatePiece tail = new DeflatePiece();

  /** Takes what comes after the beginning. */
  DeflatePiece tail() {
    return tail;
  }

  /**
   * Puts the beginning before all that the tail has taken.
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
