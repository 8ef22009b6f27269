package org.tongbao.lint.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** The sentences of the current paragraph with their figures, parsed once for all checks. */
final class FiguredSentences {
  /** No statement has more; a file that was made to keep the check busy may. */
  private static final int MOST_FIGURES = 3_000;

  private @Nullable String last;
  private List<Sentence> sentences = List.of();

  /**
   * A sentence and its figures in order.
   *
   * @param brackets where the innermost bracket around each figure opens; negative outside brackets
   */
  record Sentence(String text, List<Figure> figures, List<Integer> brackets) {
    static Sentence of(String text) {
      List<Figure> figures = List.copyOf(Figure.in(text));
      List<Integer> brackets = new ArrayList<>();
      Deque<Integer> open = new ArrayDeque<>();
      int at = 0;
      for (Figure figure : figures) {
        for (; at < figure.from(); at++) {
          if (text.charAt(at) == '（') {
            open.push(at);
          } else if (text.charAt(at) == '）') {
            open.poll();
          }
        }
        brackets.add(open.isEmpty() ? -1 : open.element());
      }
      return new Sentence(text, figures, List.copyOf(brackets));
    }

    /**
     * The counts before a figure that it may refer to: those outside brackets, and those in its own
     * brackets.
     */
    List<Figure> countsBefore(Figure figure) {
      int end = figures.indexOf(figure);
      int own = brackets.get(end);
      return IntStream.range(0, end)
          .filter(i -> brackets.get(i) < 0 || brackets.get(i) == own)
          .mapToObj(figures::get)
          .filter(Figure::isCount)
          .toList();
    }

    /** The counts outside brackets. */
    List<Figure> counts() {
      return level(0).stream().filter(Figure::isCount).toList();
    }

    /** The figures outside brackets; all where the place itself stands in brackets. */
    List<Figure> level(int at) {
      String before = text.substring(0, at);
      return before.lastIndexOf('（') > before.lastIndexOf('）')
          ? figures
          : IntStream.range(0, figures.size())
              .filter(i -> brackets.get(i) < 0)
              .mapToObj(figures::get)
              .toList();
    }

    /** The text between two figures. */
    String between(Figure first, Figure second) {
      return text.substring(first.to(), second.from());
    }
  }

  /** The sentences of prose; none if the text has no digit. */
  List<Sentence> of(Paragraph paragraph) {
    String text = paragraph.role().isProse() ? paragraph.text() : "";
    if (!text.equals(last)) {
      last = text;
      sentences = read(text);
    }
    return sentences;
  }

  private static List<Sentence> read(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    return Words.split(text, "。！？").stream()
        .map(Sentence::of)
        .filter(sentence -> sentence.figures().size() <= MOST_FIGURES)
        .toList();
  }
}
