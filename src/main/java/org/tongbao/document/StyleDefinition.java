package org.tongbao.document;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a style that the body needs.
 *
 * @param id id that paragraphs refer to
 * @param base id of the style that it is based on; empty if there is none
 * @param frame its framePr element, or empty; LibreOffice reads it only in the paragraph itself
 * @param halfPoints font size; 0 when the style has none
 * @param font font of Chinese characters; empty when neither the style nor the document defaults
 *     have one
 * @param hiding what makes its text unseen or struck out; empty if it says that nothing does, null
 *     if it says nothing
 */
record StyleDefinition(
    String id, String base, String frame, int halfPoints, String font, @Nullable String hiding) {

  /** The width of a half-width character, in twips; 0 when the style has no font size. */
  int halfCharacter() {
    return halfPoints * 5;
  }
}
