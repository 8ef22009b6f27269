package org.tongbao.lint.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** The sentences of the current paragraph with their figures, parsed once for all checks. */
final class FiguredSentences {
  private @Nullable String last;
  private List<Sentence> sentences = List.of();

  /** A sentence and its figures in order. */
  record Sentence(String text, List<Figure> figures) {
    /**
     * The counts before a figure that it may refer to: those outside brackets, and those in its own
     * brackets.
     */
    List<Figure> countsBefore(Figure figure) {
      int own = bracket(figure.from());
      return figures.stream()
          .filter(count -> count.isCount() && count.to() <= figure.from())
          .filter(count -> bracket(count.from()) < 0 || bracket(count.from()) == own)
          .toList();
    }

    /** The counts outside brackets. */
    List<Figure> counts() {
      return figures.stream()
          .filter(count -> count.isCount() && bracket(count.from()) < 0)
          .toList();
    }

    /** Where the innermost bracket around a place opens; negative outside brackets. */
    private int bracket(int at) {
      int depth = 0;
      for (int i = at - 1; i >= 0; i--) {
        if (text.charAt(i) == '）') {
          depth++;
        } else if (text.charAt(i) == '（' && depth-- == 0) {
          return i;
        }
      }
      return -1;
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
        .map(sentence -> new Sentence(sentence, List.copyOf(Figure.in(sentence))))
        .toList();
  }
}
