package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.StartElement;
import org.tongbao.opc.Parts;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.xml.XmlReaders;

/**
 * The parts of a {@code reference.docx} that documents take over: those of a {@link ReferenceKind}
 * to which relationships lead. Everything else is left out: the sample text with its pictures,
 * notes, comments and links, the thumbnail, what programs keep for themselves, and the path of the
 * template that the file was made from.
 */
final class ReferenceParts {
  private final Map<String, byte[]> parts;
  private final Place place;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, byte[]> kept = new LinkedHashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  private ReferenceParts(Map<String, byte[]> parts, Place place) {
    this.parts = parts;
    this.place = place;
  }

  /**
   * The parts that are kept, as documents take them over.
   *
   * @param parts the bytes of all parts, by name
   * @throws InputRefused with everything that may not be in a notice
   * @throws XMLStreamException when a part is not well-formed
   */
  static Map<String, byte[]> kept(Map<String, byte[]> parts, Place place)
      throws InputRefused, XMLStreamException {
    ReferenceParts reference = new ReferenceParts(parts, place);
    byte[] list = parts.get(WordNames.CONTENT_TYPES);
    if (list != null) {
      reference.readTypes(list);
      reference.kept.put(WordNames.CONTENT_TYPES, list);
      reference.follow(ReferenceKind.PACKAGE, "");
    }
    if (!reference.problems.isEmpty()) {
      throw new InputRefused(List.copyOf(reference.problems));
    }
    return reference.kept;
  }

  private void refuse(DocumentMessage message, Object... values) {
    problems.add(message.at(place, values));
  }

  private void readTypes(byte[] list) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(list));
    while (reader.hasNext()) {
      reader.next();
      if (reader.isStartElement() && !reader.getLocalName().equals("Types")) {
        boolean one = reader.getLocalName().equals("Override");
        String name = PartXml.required(reader, one ? "PartName" : "Extension");
        String key = (one ? name : "." + name).toLowerCase(Locale.ROOT);
        String type = PartXml.required(reader, "ContentType");
        if (!type.equals(types.getOrDefault(key, type))) {
          refuse(DocumentMessage.REFERENCE_PART_TWICE, name);
        }
        types.put(key, type);
      }
    }
  }

  private String type(String part) {
    String name = "/" + part.toLowerCase(Locale.ROOT);
    String extension = name.substring(Math.max(0, name.lastIndexOf('.')));
    return types.getOrDefault(name, types.getOrDefault(extension, ""));
  }

  /** Keeps the relationships of a part, and the parts to which they lead. */
  private void follow(ReferenceKind kind, String part) throws XMLStreamException {
    String list = Parts.relationshipsOf(part);
    byte[] relationships = parts.get(list);
    if (relationships == null) {
      return;
    }
    List<Target> targets = new ArrayList<>();
    byte[] rest = PartXml.edited(element -> drops(kind, part, element, targets), relationships);
    if (!targets.isEmpty()) {
      kept.put(list, rest);
    }
    for (Target target : targets) {
      keep(target.kind, target.part);
    }
  }

  private record Target(ReferenceKind kind, String part) {}

  private boolean drops(
      ReferenceKind source, String part, StartElement element, List<Target> targets) {
    if (!element.getName().getLocalPart().equals("Relationship")) {
      return false;
    }
    String type = PartXml.attribute(element, new QName("Type"));
    if (PartXml.attribute(element, new QName("TargetMode")).equals("External")) {
      return true; // other links than those that are left out have been refused
    }
    String target = Parts.resolve(part, PartXml.attribute(element, new QName("Target")));
    Optional<ReferenceKind> kind = source.target(type);
    if (kind.isEmpty()) {
      if (!source.isTrimmed()) {
        String shown = type.substring(type.lastIndexOf('/') + 1);
        refuse(DocumentMessage.REFERENCE_HAS_RELATIONSHIP, part, shown);
      }
      return true;
    }
    if (!parts.containsKey(target)) {
      return true;
    }
    targets.add(new Target(kind.get(), target));
    return false;
  }

  private void keep(ReferenceKind kind, String part) throws XMLStreamException {
    if (!kind.is(type(part))) {
      refuse(DocumentMessage.REFERENCE_PART_TYPE, part, type(part));
    } else if (!kept.containsKey(part)) {
      byte[] content = Objects.requireNonNull(parts.get(part), part);
      kept.put(part, content);
      if (kind.isXml()) {
        kept.put(part, ReferenceContent.kept(kind, part, content, place, problems::add));
      } else if (kind == ReferenceKind.DOCUMENT) {
        PartXml.requireWellFormed(content);
      }
      follow(kind, part);
    }
  }
}
