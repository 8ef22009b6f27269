package org.tongbao.lint.rules;

import java.util.List;
import org.tongbao.lint.docx.Chart;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.Unseen;
import org.tongbao.lint.docx.Words;

/**
 * Finds where a document breaks a {@link Rule}. It receives the document piece by piece, in order;
 * in doubtful cases it reports nothing. A check of tables is a {@link CellCheck} or {@link
 * RowCheck} as well. One object checks one document.
 */
abstract class Check {
  private CheckContext context = new CheckContext(Profile.STANDARD);

  final void join(CheckContext shared) {
    context = shared;
  }

  final Profile profile() {
    return context.profile();
  }

  /** The sentences of a paragraph with their figures, for all checks of figures. */
  final FiguredSentences sentences() {
    return context.sentences();
  }

  /** The notice's period and date, as far as the document is read. */
  final NoticeDates dates() {
    return context.dates();
  }

  /** The tables so far; at the end all that are kept. */
  final PrintedTables tables() {
    return context.tables();
  }

  /** The paragraphs of the text so far; at the end all of them. */
  final List<Paragraph> texts() {
    return context.texts();
  }

  /** A paragraph outside tables that is not empty. */
  void paragraph(Paragraph paragraph) {}

  /** Something that is not printed as text; {@code words} is empty where it is not read. */
  void unseen(Unseen kind, String words, Spot spot) {}

  /** A chart, at its place. */
  void chart(Chart chart, Spot spot) {}

  /** A page, after its content. */
  void section(Section section) {}

  /** The end of the document. */
  void end() {}

  final void report(Paragraph at, LintMessage message, Object... values) {
    context.add(Stretch.whole(at.spot(), at.text()), Words.shown(at.text()), message, values);
  }

  /** Reports a violation that is a part of a paragraph's text. */
  final void report(
      Paragraph at, int from, int to, String words, LintMessage message, Object... values) {
    context.add(new Stretch(at.spot(), at.text(), from, to), words, message, values);
  }

  /**
   * Reports a violation at a quotation of a text.
   *
   * @param values of the message's places that no profile fills
   */
  final void report(Spot spot, String words, LintMessage message, Object... values) {
    context.add(context.quoted(spot, words), words, message, values);
  }
}
