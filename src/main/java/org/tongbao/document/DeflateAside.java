package org.tongbao.document;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * Compresses a stretch on another processor, a block at a time, while the next blocks are written.
 * The blocks keep their order, so the bytes are those that one processor makes; a stretch of less
 * than a block is compressed by who asks for it.
 */
final class DeflateAside extends OutputStream {
  private static final int BLOCK = 1 << 16;

  /** So many blocks may wait; who writes faster waits for the oldest. */
  private static final int AHEAD = 8;

  private final DeflatePiece piece = new DeflatePiece();
  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private byte[] block = new byte[BLOCK];
  private int filled;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int end = offset + length;
    while (from < end) {
      if (filled == BLOCK) {
        handOver();
      }
      int count = Math.min(BLOCK - filled, end - from);
      System.arraycopy(bytes, from, block, filled, count);
      filled += count;
      from += count;
    }
  }

  private void handOver() {
    byte[] full = block;
    last = last.thenRunAsync(() -> piece.write(full, 0, full.length));
    waiting.add(last);
    if (waiting.size() > AHEAD) {
      waiting.remove().join();
    }
    block = new byte[BLOCK];
    filled = 0;
  }

  /** All that was written, compressed as far as it goes. */
  DeflatePiece all() {
    last.join();
    piece.write(block, 0, filled);
    filled = 0;
    return piece;
  }
}
