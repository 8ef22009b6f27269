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
  record Sentence(String text, List<Figure> figures) {}

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
