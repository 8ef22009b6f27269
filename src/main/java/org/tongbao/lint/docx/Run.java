package org.tongbao.lint.docx;

/**
 * Text of one look.
 *
 * @param text with \t for a tab and \n for a line's end
 * @param looks all that its style, character style and own properties give
 */
public record Run(String text, Looks looks) {
  /** Whether anything of it is seen. */
  public boolean visible() {
    return !text.isBlank() && !looks.on(Property.HIDDEN, false);
  }

  public boolean hasChinese() {
    return text.codePoints().anyMatch(Words::isChinese);
  }

  public boolean hasDigits() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
