package org.tongbao.lint.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Finds a pattern that may not occur in any paragraph, in tables or not. */
abstract class PatternCheck extends Check implements CellCheck {
  private final LintMessage message;
  private final String signs;
  private final String wrong;
  private @Nullable Pattern compiled;

  /**
   * @param signs a match contains one of these characters; most texts have none and are not
   *     searched
   */
  PatternCheck(LintMessage message, String signs, String wrong) {
    this.message = message;
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
        report(paragraph, matcher.start(), matcher.end(), words, message, values(matcher.group()));
      }
    }
  }

  /** Compiled when first needed: most documents have no sign of most rules. */
  private Pattern pattern() {
    Pattern pattern = compiled == null ? Pattern.compile(wrong) : compiled;
    compiled = pattern;
    return pattern;
  }

  /** Whether a match is a violation. */
  boolean isWrong(String text, Matcher match) {
    return true;
  }

  /** The values of the message's places. */
  Object[] values(String match) {
    return new Object[] {match};
  }

  /** Whether a place is within “ ”, where a notice quotes what it found. */
  static boolean isQuoted(String text, int at) {
    int open = text.lastIndexOf('“', at);
    return open >= 0 && text.lastIndexOf('”', at) < open && text.indexOf('”', at) >= 0;
  }
}
