package org.tongbao.document;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/**
 * Section properties: the page of a part of a document. They stand at the end of that part.
 *
 * @param xml the sectPr element, with the prefixes w and r
 * @param textWidth page width less both margins, in twips
 * @param textHeight page height less both margins, in twips
 * @param left left margin, in twips
 * @param landscape whether the page is landscape
 * @param firstPageDiffers whether the first page has its own header and footer
 */
record SectionPart(
    String xml,
    int textWidth,
    int textHeight,
    int left,
    boolean landscape,
    boolean firstPageDiffers) {

  /**
   * Reads the sections of a main part in their order.
   *
   * @return those that define a page
   * @throws XMLStreamException when the part is not well-formed
   */
  static List<SectionPart> read(InputStream document) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(document);
    List<SectionPart> sections = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && PartXml.isWord(reader, "sectPr")) {
        SectionPart section = copy(reader);
        if (section.textWidth > 0) {
          sections.add(section);
        }
      }
    }
    return sections;
  }

  private static SectionPart copy(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder xml = new StringBuilder();
    int width = 0;
    int height = 0;
    int left = 0;
    boolean landscape = false;
    boolean firstPageDiffers = false;
    int depth = 0;
    while (true) {
      if (reader.isStartElement()
          && !AllowedElements.LIST.mayStandIn(ReferenceKind.DOCUMENT, reader.getName())) {
        skip(reader);
      } else if (reader.isStartElement() && WordNames.MAIN.equals(reader.getNamespaceURI())) {
        depth++;
        xml.append(PartXml.startTag(reader));
        if (PartXml.isWord(reader, "pgSz")) {
          width += PartXml.length(reader, "w");
          height += PartXml.length(reader, "h");
          landscape = PartXml.word(reader, "orient").equals("landscape");
        } else if (PartXml.isWord(reader, "pgMar")) {
          left = PartXml.length(reader, "left");
          height -= PartXml.length(reader, "top") + PartXml.length(reader, "bottom");
          width -= left + PartXml.length(reader, "right");
        } else if (PartXml.isWord(reader, "titlePg")) {
          firstPageDiffers = !List.of("0", "false", "off").contains(PartXml.word(reader, "val"));
        }
      } else if (reader.isEndElement() && WordNames.MAIN.equals(reader.getNamespaceURI())) {
        xml.append("</w:").append(reader.getLocalName()).append('>');
        if (--depth == 0) {
          return new SectionPart(xml.toString(), width, height, left, landscape, firstPageDiffers);
        }
      }
      reader.next();
    }
  }

  /** Leaves an element out, with all in it; ends at its end tag. */
  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      reader.next();
      depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
    }
  }
}
