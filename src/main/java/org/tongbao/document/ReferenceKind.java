package org.tongbao.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of parts that documents take over from a {@code reference.docx}: by which relationship
 * they are found, and of which content types they may be. All other parts are left out.
 */
enum ReferenceKind {
  /** The package itself. */
  PACKAGE("", ""),
  DOCUMENT(
      "officeDocument",
      ReferenceKind.WORD + "document.main+xml",
      ReferenceKind.WORD + "template.main+xml"),
  PROPERTIES("extended-properties", ReferenceKind.OFFICE + "extended-properties+xml"),
  SETTINGS("settings", ReferenceKind.WORD + "settings+xml"),
  STYLES("styles", ReferenceKind.WORD + "styles+xml"),
  FONTS("fontTable", ReferenceKind.WORD + "fontTable+xml"),
  THEME("theme", ReferenceKind.OFFICE + "theme+xml"),
  HEADER("header", ReferenceKind.WORD + "header+xml"),
  FOOTER("footer", ReferenceKind.WORD + "footer+xml"),
  IMAGE(
      "image",
      "image/png",
      "image/jpeg",
      "image/jpg",
      "image/gif",
      "image/bmp",
      "image/tiff",
      "image/x-emf",
      "image/x-wmf"),
  FONT(
      "font",
      "application/x-fontdata",
      "application/vnd.openxmlformats-officedocument.obfuscatedFont");

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = OFFICE + "wordprocessingml.";
  private static final Set<ReferenceKind> OF_DOCUMENT = EnumSet.range(SETTINGS, FOOTER);

  private final String relationship;
  private final List<String> contentTypes;

  ReferenceKind(String relationship, String... contentTypes) {
    this.relationship = WordNames.RELATIONSHIPS + "/" + relationship;
    this.contentTypes = List.of(contentTypes);
  }

  /** The kind of part to which a relationship of this one may lead; empty for any other. */
  Optional<ReferenceKind> target(String type) {
    Set<ReferenceKind> targets =
        switch (this) {
          case PACKAGE -> EnumSet.of(DOCUMENT, PROPERTIES);
          case DOCUMENT -> OF_DOCUMENT;
          case HEADER, FOOTER, THEME -> EnumSet.of(IMAGE);
          case FONTS -> EnumSet.of(FONT);
          default -> EnumSet.noneOf(ReferenceKind.class);
        };
    return targets.stream().filter(kind -> kind.relationship.equals(type)).findFirst();
  }

  /**
   * Whether other relationships and elements are left out. What a reader of the notice would see or
   * miss is refused instead.
   */
  boolean isTrimmed() {
    return EnumSet.of(PACKAGE, DOCUMENT, PROPERTIES, SETTINGS).contains(this);
  }

  boolean is(String contentType) {
    return contentTypes.contains(contentType);
  }

  /** Whether its elements are checked: the text of the document is replaced. */
  boolean isXml() {
    return !EnumSet.of(PACKAGE, DOCUMENT, IMAGE, FONT).contains(this);
  }

  /** Whether it may have fields. */
  boolean hasText() {
    return this == HEADER || this == FOOTER;
  }
}
