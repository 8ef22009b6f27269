package org.tongbao.document;

import org.tongbao.markup.Orientation;

/**
 * The page at hand. A section's properties stand at its end: in its last paragraph, or at the end
 * of the body.
 */
final class Sections {
  private final Pages pages;
  private final WordXml xml;
  private SectionPart page;

  Sections(Pages pages, WordXml xml) {
    this.pages = pages;
    this.xml = xml;
    this.page = pages.upright();
  }

  SectionPart page() {
    return page;
  }

  /** The document begins as a letter. */
  void beginLetter() {
    page = pages.letter();
  }

  /** Whether the page at hand lies otherwise. */
  boolean mustTurn(Orientation orientation) {
    return page.landscape() != (orientation == Orientation.LANDSCAPE);
  }

  /** Ends the section; the next one's pages lie the other way. */
  void turn() {
    if (!xml.hasParagraph()) {
      xml.emptyParagraph();
    }
    xml.endSection(page.xml());
    page = page.landscape() ? pages.upright() : pages.landscape();
  }
}
