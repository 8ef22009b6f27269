package org.tongbao.document;

import java.util.Map;
import java.util.Objects;

/**
 * What a document takes from a template set's {@code reference.docx}: everything but its text. Read
 * it with {@link ReferenceReader}; it may be used for any number of documents.
 */
public final class Reference {
  /** 28 characters a line. Source: GB/T 9704-2012, 5.2.3. */
  private static final int CHARACTERS_A_LINE = 28;

  private final Map<StyleName, String> styleIds;
  private final String section;
  private final int textWidth;
  private final Map<String, Deflated> parts;

  /**
   * @param styleIds the ids of the closed list
   * @param section the sectPr of its body, with page, margins and footers
   * @param textWidth width of the text block in twips
   * @param parts all parts but the main one, by name, in the order in which they are written
   */
  Reference(
      Map<StyleName, String> styleIds, String section, int textWidth, Map<String, Deflated> parts) {
    this.styleIds = Map.copyOf(styleIds);
    this.section = section;
    this.textWidth = textWidth;
    this.parts = parts;
  }

  String styleId(StyleName style) {
    return Objects.requireNonNull(styleIds.get(style));
  }

  /** In twips. */
  int textWidth() {
    return textWidth;
  }

  /** The width of some quarters of a character, in twips. */
  int quarterCharacters(int quarters) {
    return Math.round(quarters * textWidth / (4f * CHARACTERS_A_LINE));
  }

  Map<String, Deflated> parts() {
    return parts;
  }

  String documentStart() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:document xmlns:w=\""
        + WordNames.MAIN
        + "\" xmlns:r=\""
        + WordNames.RELATIONSHIPS
        + "\"><w:body>";
  }

  String documentEnd() {
    return section + "</w:body></w:document>";
  }
}
