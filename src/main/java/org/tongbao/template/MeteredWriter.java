package org.tongbao.template;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.function.Consumer;
import org.tongbao.markup.Mark;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Counts what a template writes and stops it at a limit. The marks of a proof copy are not counted,
 * so that a proof copy never exceeds a limit that the clean copy keeps.
 */
final class MeteredWriter extends Writer {
  private final Writer out;
  private final long most;
  private final String template;
  private final FigureNeighbours neighbours;
  private volatile long written;
  private volatile boolean closed;
  private boolean inMark;
  private int ofFigure;

  /**
   * @param out receives what is written
   * @param most limit, in characters
   * @param template file to name when the current place is unknown
   * @param problems receives what would be read as part of a figure
   */
  MeteredWriter(Writer out, long most, String template, Consumer<Problem> problems) {
    this.out = out;
    this.most = most;
    this.template = template;
    this.neighbours = new FigureNeighbours(fault -> problems.accept(beside(fault)));
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
    return neighbours.isInTag();
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    read(CharBuffer.wrap(chars, offset, length));
    out.write(chars, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    read(CharBuffer.wrap(text, offset, offset + length));
    out.write(text, offset, length);
  }

  /** A figure is written next. */
  void expect(PrintedFigure figure) {
    if (!isInTag()) {
      String printed = figure.printed();
      neighbours.figure(printed, figure.isCount(), figure::what);
      ofFigure = printed.length();
    }
  }

  private Problem beside(FigureNeighbours.Fault fault) {
    TemplateMessage message =
        switch (fault) {
          case BEFORE -> TemplateMessage.DIGIT_BEFORE_FIGURE;
          case AFTER -> TemplateMessage.DIGIT_AFTER_FIGURE;
          case MISNAMED -> TemplateMessage.FIGURE_MISNAMED;
          case TURNED -> TemplateMessage.TEXT_TURNED;
        };
    return message.at(WritingPlace.now("", template).get());
  }

  /** A mark may be written in pieces: texts are, where a character is escaped. */
  private void read(CharBuffer text) throws IOException {
    int characters = 0;
    while (text.hasRemaining()) {
      char character = text.get();
      if (Mark.isStart(character) || Mark.isIdEnd(character)) {
        inMark = Mark.isStart(character);
      } else if (!inMark && !Mark.isEnd(character)) {
        characters++;
        if (ofFigure > 0) {
          ofFigure--;
        } else {
          neighbours.read(character);
        }
      }
    }
    count(characters);
  }

  private void count(int characters) throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    long now = written + characters; // only the rendering thread writes it
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
