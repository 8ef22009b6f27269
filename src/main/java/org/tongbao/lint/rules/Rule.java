package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.Words;

/**
 * Something that is asked of a notice. It takes the document piece by piece, in its order, and
 * tells where it is broken; where it is not certain, it is silent. Tables come to those that are a
 * {@link CellRule} or {@link RowRule} as well. One object judges one document.
 */
abstract class Rule {
  private final RuleCard card;
  private Verdict verdict = new Verdict();

  Rule(String id, String clause, Strength strength, String asks) {
    card = new RuleCard(id, clause, strength, asks);
  }

  final RuleCard card() {
    return card;
  }

  final void reportTo(Verdict target) {
    verdict = target;
  }

  /** A paragraph outside of tables that is not empty. */
  void paragraph(Paragraph paragraph) {}

  /** A page, after all that stands on it. */
  void section(Section section) {}

  /** The document is read. */
  void end() {}

  final void broken(Paragraph at, String found) {
    broken(at, found, card.asks());
  }

  final void broken(Paragraph at, String found, String asked) {
    verdict.add(card, at.spot(), Words.shown(at.text()), found, asked);
  }

  /** Broken at some words of a text. */
  final void broken(Spot spot, String words, String found, String asked) {
    verdict.add(card, spot, words, found, asked);
  }
}
