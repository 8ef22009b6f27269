package org.tongbao.document;

import org.tongbao.markup.HeadForm;
import org.tongbao.markup.Orientation;

/**
 * The current section. Its properties are written at its end: in its last paragraph, or at the end
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

  /** The document begins with a 版头. */
  void begin(HeadForm form) {
    page = form == HeadForm.LETTER ? pages.letter() : page;
  }

  /** Whether the current page has another orientation. */
  boolean differsFrom(Orientation orientation) {
    return page.landscape() != (orientation == Orientation.LANDSCAPE);
  }

  /** Ends the section and begins one with the other orientation. */
  void changeOrientation() {
    if (!xml.hasParagraph()) {
      xml.emptyParagraph();
    }
    xml.endSection(page.xml());
    page = page.landscape() ? pages.upright() : pages.landscape();
  }
}
