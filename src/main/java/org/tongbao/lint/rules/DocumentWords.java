package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;

/**
 * Finds words that look wrong, after all of the document is read: what stands in a table or twice
 * in the document is a name, and what is quoted in “ ” is left alone.
 */
abstract class DocumentWords extends Check implements CellCheck {
  /** More would fill the memory. */
  private static final int MOST = 20_000;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  @Override
  final void paragraph(Paragraph paragraph) {
    if (!paragraph.is(Role.ISSUER) && !paragraph.is(Role.NUMBER)) {
      paragraphs.add(paragraph);
    }
    texts.add(paragraph.text());
  }

  @Override
  public final void cell(Paragraph cell) {
    if (texts.size() < MOST) {
      texts.add(cell.text());
    }
  }

  final List<Paragraph> paragraphs() {
    return paragraphs;
  }

  @Override
  void end() {
    paragraphs.forEach(this::search);
  }

  abstract void search(Paragraph paragraph);

  final boolean isName(String text, int from, int to) {
    return times(text.substring(from, to)) > 1 || PatternCheck.isQuoted(text, from);
  }

  /** How often words stand in the document: 0, 1 or 2, which is several. */
  final int times(String words) {
    int times = 0;
    for (String text : texts) {
      int at = text.indexOf(words);
      times += at < 0 ? 0 : text.indexOf(words, at + 1) < 0 ? 1 : 2;
      if (times > 1) {
        return 2;
      }
    }
    return times;
  }
}
