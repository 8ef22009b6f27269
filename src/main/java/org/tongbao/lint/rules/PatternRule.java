package org.tongbao.lint.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** A rule on the words alone: a pattern that may not occur in any paragraph, in tables or not. */
abstract class PatternRule extends Rule implements CellRule {
  private final String signs;
  private final String wrong;
  private @Nullable Pattern compiled;

  /**
   * @param signs a match holds one of these characters: most texts have none and are not searched
   */
  PatternRule(
      String id, String clause, Strength strength, String asks, String signs, String wrong) {
    super(id, clause, strength, asks);
    this.signs = signs;
    this.wrong = wrong;
  }

  @Override
  void paragraph(Paragraph paragraph) {
    search(paragraph);
  }

  @Override
  public void cell(Paragraph cell) {
    search(cell);
  }

  final void search(Paragraph paragraph) {
    String text = paragraph.text();
    if (!Words.hasAny(text, signs)) {
      return;
    }
    Matcher matcher = pattern().matcher(text);
    while (matcher.find()) {
      if (isWrong(text, matcher)) {
        String words = Words.around(text, matcher.start(), matcher.end());
        broken(paragraph.spot(), words, found(matcher), asked(matcher));
      }
    }
  }

  /** Many documents have no sign of most rules. */
  private Pattern pattern() {
    Pattern pattern = compiled == null ? Pattern.compile(wrong) : compiled;
    compiled = pattern;
    return pattern;
  }

  /** Whether a match is one indeed. */
  boolean isWrong(String text, Matcher match) {
    return true;
  }

  /** What a match is, for the message. */
  abstract String found(Matcher match);

  String asked(Matcher match) {
    return card().asks();
  }

  /** Whether a place stands within “ ”, where a notice quotes what it found. */
  static boolean isQuoted(String text, int at) {
    int open = text.lastIndexOf('“', at);
    return open >= 0 && text.lastIndexOf('”', at) < open && text.indexOf('”', at) >= 0;
  }
}
