package org.tongbao.lint.docx;

/**
 * A page footer.
 *
 * @param type default (odd pages), even or first
 * @param text with # for the page number
 * @param number whether it holds the page number
 * @param formatting of the paragraph with the number
 * @param numberFormatting of the number
 * @param framed whether it is in a frame or text box with its own position
 */
public record Footer(
    String type,
    String text,
    boolean number,
    Formatting formatting,
    Formatting numberFormatting,
    boolean framed) {}
