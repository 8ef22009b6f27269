package org.tongbao.lint.docx;

/**
 * The foot of pages.
 *
 * @param type default (odd pages), even or first
 * @param text with # for the page number
 * @param number whether it holds the page number
 * @param formatting of the paragraph with the number
 * @param numberFormatting of the number
 * @param framed stands in a frame or text box, at a place of its own
 */
public record Footer(
    String type,
    String text,
    boolean number,
    Formatting formatting,
    Formatting numberFormatting,
    boolean framed) {}
