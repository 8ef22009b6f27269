package org.tongbao.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The elements of one part of a {@code reference.docx}. Those that are not on the list are refused
 * if the page would look different without them. Left out are: in settings and properties, all
 * others; elsewhere extensions that the part itself lets programs ignore, and attributes that lead
 * to other files.
 */
final class ReferenceContent implements PartXml.Edit {
  private static final AllowedElements ALLOWED = AllowedElements.LIST;
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final QName IGNORABLE = new QName(COMPATIBILITY, "Ignorable");
  private static final Set<String> OTHER_FILES = Set.of("src", "href", "althref");
  private static final Set<String> OF_LINK = Set.of("history", "anchor", "tooltip");
  private static final Set<String> INTERNAL = Set.of("id", "embed");

  private final ReferenceKind kind;
  private final String part;
  private final Place place;
  private final Consumer<Problem> problems;
  private final FieldCodes fields;
  private final FixedWords words;
  private final Set<String> ignorable = new HashSet<>();
  private boolean inCode;
  private boolean inText;

  private ReferenceContent(
      ReferenceKind kind, String part, Place place, Consumer<Problem> problems) {
    this.kind = kind;
    this.part = part;
    this.place = place;
    this.problems = problems;
    this.fields = new FieldCodes(code -> refuse(DocumentMessage.REFERENCE_HAS_FIELD, part, code));
    this.words =
        new FixedWords(found -> refuse(DocumentMessage.REFERENCE_HAS_FIXED_WORDS, part, found));
  }

  /**
   * The part without what is left out; the same bytes if nothing is.
   *
   * @param problems receives what is refused
   * @throws XMLStreamException when it is not well-formed
   */
  static byte[] kept(
      ReferenceKind kind, String part, byte[] xml, Place place, Consumer<Problem> problems)
      throws XMLStreamException {
    ReferenceContent content = new ReferenceContent(kind, part, place, problems);
    byte[] kept = PartXml.edited(content, xml);
    content.fields.close();
    content.words.newLine();
    return kept;
  }

  private void refuse(DocumentMessage message, Object... values) {
    problems.accept(message.at(place, values));
  }

  @Override
  public boolean drops(StartElement element) {
    QName name = element.getName();
    readIgnorable(element);
    if (!ALLOWED.mayStandIn(kind, name)) {
      if (!kind.isTrimmed()
          && !ALLOWED.isLeftOut(name)
          && !ignorable.contains(name.getNamespaceURI())) {
        String prefix = name.getPrefix().isEmpty() ? "" : name.getPrefix() + ":";
        refuse(DocumentMessage.REFERENCE_HAS_ELEMENT, part, prefix + name.getLocalPart());
      }
      return true;
    }
    if (kind.hasText()) {
      field(element);
      words(element);
    }
    return false;
  }

  private void readIgnorable(StartElement element) {
    Attribute prefixes = element.getAttributeByName(IGNORABLE);
    if (prefixes != null) {
      for (String prefix : prefixes.getValue().strip().split("\\s+", -1)) {
        String namespace = element.getNamespaceURI(prefix);
        if (namespace != null) {
          ignorable.add(namespace);
        }
      }
    }
  }

  private void field(StartElement element) {
    switch (element.getName().getLocalPart()) {
      case "fldChar" -> {
        switch (PartXml.attribute(element, new QName(WordNames.MAIN, "fldCharType"))) {
          case "begin" -> fields.begin();
          case "separate" -> fields.separate();
          default -> fields.end();
        }
      }
      case "fldSimple" ->
          fields.simple(PartXml.attribute(element, new QName(WordNames.MAIN, "instr")));
      case "instrText" -> inCode = true;
      case "Choice", "Fallback", "txbxContent" -> fields.inner();
      default -> {}
    }
  }

  /** What prints words of its own. */
  private void words(StartElement element) {
    switch (element.getName().getLocalPart()) {
      case "t" -> inText = true;
      case "sym" -> words.symbol(PartXml.attribute(element, new QName(WordNames.MAIN, "char")));
      case "textpath" -> words.line(PartXml.attribute(element, new QName("string")));
      case "p", "txbxContent" -> words.newLine();
      default -> {}
    }
  }

  @Override
  public void ends(QName element) {
    switch (element.getLocalPart()) {
      case "instrText" -> inCode = false;
      case "t" -> inText = false;
      case "fldSimple" -> fields.simpleEnds();
      case "Choice", "Fallback", "txbxContent" -> {
        if (kind.hasText()) {
          fields.innerEnds();
        }
      }
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inCode) {
      fields.code(text);
    } else {
      fields.text(text);
      if (inText) {
        words.add(text, fields.isOpen());
      }
    }
  }

  @Override
  public boolean drops(StartElement element, Attribute attribute) {
    QName name = attribute.getName();
    String value = attribute.getValue();
    if (WordNames.RELATIONSHIPS.equals(name.getNamespaceURI())) {
      return !INTERNAL.contains(name.getLocalPart()) || isLink(element);
    }
    if (ALLOWED.isVml(element.getName().getNamespaceURI())) {
      if (OTHER_FILES.contains(name.getLocalPart()) && !value.isBlank()) {
        refuse(DocumentMessage.REFERENCE_LINKS_OUTSIDE, value, part);
      }
      return !ALLOWED.mayHave(name) || value.contains("url(");
    }
    return isLink(element) && !OF_LINK.contains(name.getLocalPart());
  }

  /** The words of a link stay. */
  private static boolean isLink(StartElement element) {
    return element.getName().getLocalPart().equals("hyperlink");
  }
}
