package org.tongbao.template;

import java.io.IOException;
import java.io.Writer;
import org.tongbao.markup.Mark;
import org.tongbao.problem.Place;

/**
 * Counts what a template writes and stops it at a limit. The marks of a proof copy are not counted,
 * so that a proof copy never exceeds a limit that the clean copy keeps.
 */
final class MeteredWriter extends Writer {
  private final Writer out;
  private final long most;
  private final String template;
  private volatile long written;
  private volatile boolean closed;
  private boolean inTag;

  /**
   * @param out receives what is written
   * @param most limit, in characters
   * @param template file to name when the current place is unknown
   */
  MeteredWriter(Writer out, long most, String template) {
    this.out = out;
    this.most = most;
    this.template = template;
  }

  /** The template wrote more than the limit. */
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

  /** Characters written so far, without marks. May be called by any thread. */
  long written() {
    return written;
  }

  /** Whether a tag of the markup is open: what is written next is an attribute. */
  boolean isInTag() {
    return inTag;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    count(length);
    for (int i = offset + length - 1; i >= offset; i--) {
      if (chars[i] == '<' || chars[i] == '>') {
        inTag = chars[i] == '<';
        break;
      }
    }
    out.write(chars, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    count(
        Mark.isIn(text) ? Mark.without(text.substring(offset, offset + length)).length() : length);
    for (int i = offset + length - 1; i >= offset; i--) {
      char character = text.charAt(i);
      if (character == '<' || character == '>') {
        inTag = character == '<';
        break;
      }
    }
    out.write(text, offset, length);
  }

  private void count(int length) throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    long now = written + length; // only the rendering thread writes it
    written = now;
    if (now > most) {
      throw new TooLong(WritingPlace.now("", template).get());
    }
  }

  @Override
  public void flush() {}

  /** Later writes fail. */
  @Override
  public void close() {
    closed = true;
  }
}
