package org.tongbao.template;

import java.io.IOException;
import java.io.Writer;
import org.tongbao.markup.Mark;
import org.tongbao.problem.Place;

/**
 * Counts what a template writes, and ends one that writes without end. The marks of a proof copy
 * are not counted, so that it comes to its end wherever the clean copy does.
 */
final class MeteredWriter extends Writer {
  private final Writer out;
  private final long most;
  private final String template;
  private volatile long written;
  private volatile boolean closed;

  /**
   * @param out receives what is written
   * @param most how many characters it may write
   * @param template names the template where it cannot be told which is at work
   */
  MeteredWriter(Writer out, long most, String template) {
    this.out = out;
    this.most = most;
    this.template = template;
  }

  /** More was written than any notice has. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    private TooLong(Place place) {
      super("too long");
      this.place = place;
    }

    Place place() {
      return place;
    }
  }

  /** How much was written so far, in characters without marks; any thread may ask. */
  long written() {
    return written;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    count(length);
    out.write(chars, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    count(
        Mark.isIn(text) ? Mark.without(text.substring(offset, offset + length)).length() : length);
    out.write(text, offset, length);
  }

  private void count(int length) throws IOException {
    if (closed) {
      throw new IOException("given up");
    }
    long now = written + length; // only the rendering thread writes it
    written = now;
    if (now > most) {
      throw new TooLong(WritingPlace.now("", template).get());
    }
  }

  @Override
  public void flush() {}

  /** Nothing more gets through. */
  @Override
  public void close() {
    closed = true;
  }
}
