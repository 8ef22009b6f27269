package org.tongbao.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document takes from a template set's {@code reference.docx}: everything but its text. Read
 * it with {@link ReferenceReader}; it may be used for any number of documents.
 */
public final class Reference {
  /** 28 characters a line. Source: GB/T 9704-2012, 5.2.3. */
  private static final int CHARACTERS_A_LINE = 28;

  /** 22 lines a page. Source: the same. */
  private static final int LINES_A_PAGE = 22;

  private final Map<StyleName, StyleDefinition> styles;
  private final Pages pages;
  private final Map<String, Deflated> parts;
  private final @Nullable String commentText;
  private final @Nullable String commentSign;

  /**
   * @param styles those of the closed list
   * @param named all styles that there are, by the names that Word shows
   * @param pages the pages that its body shows, with margins and footers
   * @param parts all parts but the main one, by name, in the order in which they are written
   */
  Reference(
      Map<StyleName, StyleDefinition> styles,
      Map<String, StyleDefinition> named,
      Pages pages,
      Map<String, Deflated> parts) {
    this.styles = Map.copyOf(styles);
    this.pages = pages;
    this.parts = parts;
    this.commentText = id(named, "annotation text");
    this.commentSign = id(named, "annotation reference");
  }

  private static @Nullable String id(Map<String, StyleDefinition> named, String style) {
    StyleDefinition found = named.get(style);
    return found == null ? null : found.id();
  }

  /** Word's own style for the words of a comment, if the office's file has it. */
  Optional<String> commentTextStyle() {
    return Optional.ofNullable(commentText);
  }

  /** Word's own style for a comment's sign, if the office's file has it. */
  Optional<String> commentSignStyle() {
    return Optional.ofNullable(commentSign);
  }

  StyleDefinition style(StyleName style) {
    return Objects.requireNonNull(styles.get(style));
  }

  String styleId(StyleName style) {
    return style(style).id();
  }

  Pages pages() {
    return pages;
  }

  /** The width of the usual text block, in twips. */
  int textWidth() {
    return pages.upright().textWidth();
  }

  /** The pitch of the text's lines, in twips. */
  int linePitch() {
    return pages.upright().textHeight() / LINES_A_PAGE;
  }

  /** The width of some quarters of a character, in twips. */
  int quarterCharacters(int quarters) {
    return Math.round(quarters * textWidth() / (4f * CHARACTERS_A_LINE));
  }

  Map<String, Deflated> parts() {
    return parts;
  }

  String documentStart() {
    return WordNames.DECLARATION
        + "<w:document xmlns:w=\""
        + WordNames.MAIN
        + "\" xmlns:r=\""
        + WordNames.RELATIONSHIPS
        + "\"><w:body>";
  }
}
