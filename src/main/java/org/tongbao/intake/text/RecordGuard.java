package org.tongbao.intake.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading when a record is too long: after an unclosed quote, the parser would otherwise read
 * the rest of a large file into memory as one cell.
 */
final class RecordGuard extends FilterReader {
  /** In characters; more than twenty full cells have. */
  static final int LIMIT = 1 << 20;

  private int taken;

  RecordGuard(Reader in) {
    super(in);
  }

  /** Starts counting the next record. */
  void recordBegins() {
    taken = 0;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (taken > LIMIT) {
      throw new RecordTooLong();
    }
    int read = in.read(buffer, from, length);
    taken += Math.max(0, read);
    return read;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  /** One record is longer than {@link #LIMIT}. */
  static final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
