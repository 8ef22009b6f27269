package org.tongbao.document;

/**
 * The properties of a style that the body needs.
 *
 * @param id id that paragraphs refer to
 * @param base id of the style that it is based on; empty if there is none
 * @param frame its framePr element, or empty; LibreOffice reads it only in the paragraph itself
 * @param halfPoints font size; 0 when the style has none
 * @param font font of Chinese characters; empty when neither the style nor the document defaults
 *     have one
 * @param look what it says of its text
 * @param usualLook what the document defaults say of all text
 */
record StyleDefinition(
    String id,
    String base,
    String frame,
    int halfPoints,
    String font,
    StyleLook look,
    StyleLook usualLook) {

  /** The width of a half-width character, in twips; 0 when the style has no font size. */
  int halfCharacter() {
    return halfPoints * 5;
  }
}
