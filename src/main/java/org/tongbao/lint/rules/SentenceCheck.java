package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Checks the figures of the text sentence by sentence. */
abstract class SentenceCheck extends Check {
  @Override
  void paragraph(Paragraph paragraph) {
    for (Sentence sentence : sentences().of(paragraph)) {
      check(paragraph, sentence);
    }
  }

  abstract void check(Paragraph paragraph, Sentence sentence);

  final void report(
      Paragraph paragraph, Sentence sentence, Figure at, LintMessage message, Object... values) {
    report(paragraph.spot(), Words.around(sentence.text(), at.from(), at.to()), message, values);
  }
}
