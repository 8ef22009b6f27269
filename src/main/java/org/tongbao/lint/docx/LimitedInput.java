package org.tongbao.lint.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a part that is too long, whatever size the zip's directory gives, and a stretch without an
 * element that is too long for a paragraph.
 */
final class LimitedInput extends FilterInputStream {
  /** Far above any notice: a table of 200,000 rows takes about 150 MB. */
  private static final long MOST_BYTES = 400L << 20;

  /** Deflate reaches 1032 at most; a table of similar rows about 60. */
  private static final long MOST_RATIO = 300;

  /** Parts below this size may have any ratio. */
  private static final long HARMLESS_BYTES = 16L << 20;

  /** Bytes between two elements; the XML reader keeps them in memory. */
  private static final int LONGEST_STRETCH = 4 << 20;

  private final String part;
  private final long allowed;
  private long read;
  private long stretch;

  LimitedInput(String part, InputStream in, long compressed) {
    super(in);
    this.part = part;
    this.allowed = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, compressed * MOST_RATIO));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int some = super.read(bytes, from, length);
    read += Math.max(0, some);
    if (read > allowed) {
      throw new TooLong(DocxMessage.DOCX_PART_TOO_LARGE, part, allowed >> 20);
    }
    stretch = stretch(bytes, from, Math.max(0, some));
    if (stretch > LONGEST_STRETCH) {
      throw new TooLong(DocxMessage.DOCX_PART_WITH_LONG_STRETCH, part, LONGEST_STRETCH >> 20);
    }
    return some;
  }

  /** How many bytes follow the last {@code <}. */
  private long stretch(byte[] bytes, int from, int length) {
    for (int i = from + length - 1; i >= from; i--) {
      if (bytes[i] == '<') {
        return from + length - 1L - i;
      }
    }
    return stretch + length;
  }

  /** A part is longer than its limit. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    private final UnreadableDocx reason;

    TooLong(DocxMessage message, Object... values) {
      reason = new UnreadableDocx(message, values);
    }

    UnreadableDocx reason() {
      return reason;
    }
  }
}
