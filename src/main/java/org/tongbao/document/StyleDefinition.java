package org.tongbao.document;

/**
 * The properties of a style that the body needs.
 *
 * @param id id that paragraphs refer to
 * @param frame its framePr element, or empty; LibreOffice reads it only in the paragraph itself
 * @param halfPoints font size; 0 when the style has none
 * @param font font of Chinese characters; empty when neither the style nor the document defaults
 *     have one
 */
record StyleDefinition(String id, String frame, int halfPoints, String font) {}
