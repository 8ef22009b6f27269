package org.tongbao.markup;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.tongbao.problem.Place;

/**
 * Marks the literal text of a template with the number of its place, line by line, before {@link
 * NoticeMarkup} parses it. Values are marked already, by the template; tags are passed on as they
 * are.
 */
public final class LiteralMarks extends Writer {
  private final Writer out;
  private final Function<String, Supplier<Place>> origin;
  private final ToIntFunction<Supplier<Place>> numbers;
  private boolean inTag;
  private boolean inValue;

  /**
   * @param out receives the markup
   * @param origin finds the place in the template, given the text that was written before it
   * @param numbers gives each place a number
   */
  public LiteralMarks(
      Writer out,
      Function<String, Supplier<Place>> origin,
      ToIntFunction<Supplier<Place>> numbers) {
    this.out = out;
    this.origin = origin;
    this.numbers = numbers;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    String text = new String(chars, offset, length);
    StringBuilder marked = new StringBuilder(length);
    int begin = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (inTag) {
        inTag = c != '>';
      } else if (inValue) {
        inValue = !Mark.isEnd(c);
      } else if (c == '<' || c == '\n' || Mark.isStart(c)) {
        literal(text, begin, i, marked);
        inTag = c == '<';
        inValue = Mark.isStart(c);
      } else {
        continue;
      }
      marked.append(c);
      begin = i + 1;
    }
    literal(text, begin, length, marked);
    out.write(marked.toString());
  }

  /** A stretch of literal text: without the blanks before it, which may be an indent. */
  private void literal(String text, int begin, int end, StringBuilder marked) {
    int from = begin;
    while (from < end && text.charAt(from) <= ' ') {
      from++;
    }
    marked.append(text, begin, from);
    if (from < end) {
      int number = numbers.applyAsInt(origin.apply(text.substring(0, from)));
      marked.append(Mark.around(text.substring(from, end), number));
    }
  }

  @Override
  public void flush() {}

  /** Nothing is open here; what receives the markup is closed by itself. */
  @Override
  public void close() {}
}
