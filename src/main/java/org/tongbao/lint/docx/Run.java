package org.tongbao.lint.docx;

/**
 * Text with one formatting.
 *
 * @param text with \t for a tab and \n for a line break
 * @param formatting from its paragraph style, character style and own properties
 */
public record Run(String text, Formatting formatting) {
  /** Whether it has visible text. */
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
