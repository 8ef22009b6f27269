package org.tongbao.lint.docx;

/**
 * Text of one look.
 *
 * @param text with \t for a tab and \n for a line's end
 * @param formatting all that its style, character style and own properties give
 */
public record Run(String text, Formatting formatting) {
  /** Whether anything of it is seen. */
  public boolean visible() {
    return !text.isBlank() && !formatting.on(Property.HIDDEN, false);
  }

  public boolean hasChinese() {
    return text.codePoints().anyMatch(Words::isChinese);
  }

  public boolean hasDigits() {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
