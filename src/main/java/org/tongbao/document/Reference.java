package org.tongbao.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What documents take from a template set's {@code reference.docx}: everything but its text. {@link
 * ReferenceReader} reads it; it may be used for any number of documents.
 */
public final class Reference {
  /** 28 characters a line. Source: GB/T 9704-2012, 5.2.3. */
  private static final int CHARACTERS_A_LINE = 28;

  /** 22 lines a page. Source: the same. */
  private static final int LINES_A_PAGE = 22;

  private final Map<StyleName, StyleDefinition> styles;
  private final Pages pages;
  private final ReferencePackage docx;
  private final @Nullable String commentText;
  private final @Nullable String commentMark;

  /**
   * @param styles the styles of {@link StyleName}
   * @param named all styles, by the names that Word shows
   * @param pages the kinds of pages, with margins and footers
   * @param docx the package with all parts
   */
  Reference(
      Map<StyleName, StyleDefinition> styles,
      Map<String, StyleDefinition> named,
      Pages pages,
      ReferencePackage docx) {
    this.styles = Map.copyOf(styles);
    this.pages = pages;
    this.docx = docx;
    this.commentText = id(named, "annotation text");
    this.commentMark = id(named, "annotation reference");
  }

  private static @Nullable String id(Map<String, StyleDefinition> named, String style) {
    StyleDefinition found = named.get(style);
    return found == null ? null : found.id();
  }

  /** Word's style for the text of a comment, if the reference has it. */
  Optional<String> commentTextStyle() {
    return Optional.ofNullable(commentText);
  }

  /** Word's style for the mark of a comment, if the reference has it. */
  Optional<String> commentMarkStyle() {
    return Optional.ofNullable(commentMark);
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

  /** The line height of the text, in twips. */
  int linePitch() {
    return pages.upright().textHeight() / LINES_A_PAGE;
  }

  /** The width of so many quarters of a character, in twips. */
  int quarterCharacters(int quarters) {
    return Math.round(quarters * textWidth() / (4f * CHARACTERS_A_LINE));
  }

  ReferencePackage docx() {
    return docx;
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
