package org.tongbao.document;

/**
 * What a body must know of a style.
 *
 * @param id by which paragraphs name it
 * @param frame its framePr element, or empty; LibreOffice reads a frame only in a paragraph itself
 * @param halfPoints size of its characters; 0 when the style does not say
 * @param font of its Chinese characters; empty when neither the style nor the document says
 */
record StyleDefinition(String id, String frame, int halfPoints, String font) {}
