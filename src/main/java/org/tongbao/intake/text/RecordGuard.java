package org.tongbao.intake.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading when one record grows beyond any that could be meant: after a quote that is never
 * closed, the parser would otherwise take the rest of a large file into memory as one cell.
 */
final class RecordGuard extends FilterReader {
  /** Characters; above what forty full cells hold. */
  private static final int LIMIT = 1 << 20;

  private int taken;

  RecordGuard(Reader in) {
    super(in);
  }

  /** From here on the next record counts. */
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
