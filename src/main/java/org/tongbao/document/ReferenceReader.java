package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.xml.UnusualXml;

/** Reads a {@code reference.docx}. */
public final class ReferenceReader {
  private ReferenceReader() {}

  /**
   * Reads and checks a file.
   *
   * @param place how messages name it
   * @throws InputRefused when it is no .docx, or lacks a style or a kind of page
   * @throws IOException when it cannot be read
   */
  public static Reference read(Path file, Place place) throws IOException, InputRefused {
    return read(ReferenceGuard.read(file, place), place);
  }

  /**
   * Checks a file.
   *
   * @param file its bytes
   * @param place how messages name it
   * @throws InputRefused when it is no .docx, or lacks a style or a kind of page
   */
  public static Reference read(byte[] file, Place place) throws InputRefused {
    return read(file, place, false);
  }

  /**
   * Checks a file for documents with comments: the package declares a part for them.
   *
   * @param file its bytes
   * @param place how messages name it
   * @throws InputRefused when it is no .docx, or lacks a style or a kind of page
   */
  public static Reference readForComments(byte[] file, Place place) throws InputRefused {
    return read(file, place, true);
  }

  private static Reference read(byte[] file, Place place, boolean comments) throws InputRefused {
    Map<String, byte[]> all = ReferenceGuard.parts(file, place);
    try {
      Map<String, byte[]> parts = ReferenceParts.kept(all, place);
      ReferencePackage docx =
          ReferencePackage.read(parts, comments)
              .orElseThrow(() -> refused(DocumentMessage.REFERENCE_NOT_DOCX, place));
      byte[] document = docx.content(WordNames.DOCUMENT);
      byte[] styles = docx.content(WordNames.STYLES);
      if (document == null || styles == null) {
        throw refused(DocumentMessage.REFERENCE_WITHOUT_STYLES, place);
      }
      Map<String, StyleDefinition> named = StylesPart.byName(new ByteArrayInputStream(styles));
      List<SectionPart> sections = SectionPart.read(new ByteArrayInputStream(document));
      Pages pages = Pages.of(sections, place);
      return new Reference(closedList(named, place), named, pages, docx);
    } catch (XMLStreamException e) {
      boolean unusual = e.getNestedException() instanceof UnusualXml;
      throw refused(
          unusual ? DocumentMessage.REFERENCE_PART_UNUSUAL : DocumentMessage.REFERENCE_PART_NOT_XML,
          place);
    }
  }

  private static Map<StyleName, StyleDefinition> closedList(
      Map<String, StyleDefinition> named, Place place) throws InputRefused {
    Map<StyleName, StyleDefinition> known = new EnumMap<>(StyleName.class);
    List<Problem> missing = new ArrayList<>();
    Set<String> others = new LinkedHashSet<>(named.keySet());
    others.removeAll(StyleName.labels());
    for (StyleName style : StyleName.values()) {
      StyleDefinition definition = named.get(style.label());
      StyleDefinition instead = known.get(style.instead());
      if (definition == null && instead != null) {
        known.put(style, instead);
      } else if (definition == null) {
        String name = style.label();
        missing.add(
            Nearest.fewestEdits(name, others)
                .filter(near -> near.length() > 2)
                .map(near -> DocumentMessage.RENAMED_STYLE.at(place, name, near))
                .orElseGet(() -> DocumentMessage.MISSING_STYLE.at(place, name)));
      } else {
        known.put(style, definition);
        look(definition, named)
            .hiding(style.hasText())
            .map(how -> DocumentMessage.HIDING_STYLE.at(place, style.label(), how))
            .ifPresent(missing::add);
      }
    }
    if (!missing.isEmpty()) {
      throw new InputRefused(missing);
    }
    return known;
  }

  /** How a style's text looks, with what it inherits. */
  private static StyleLook look(StyleDefinition style, Map<String, StyleDefinition> named) {
    Map<String, StyleDefinition> byId = new HashMap<>();
    named.values().forEach(each -> byId.put(each.id(), each));
    StyleLook look = style.look();
    StyleDefinition base = byId.remove(style.base());
    while (base != null) {
      look = look.over(base.look());
      base = byId.remove(base.base()); // each once, as two may be based on each other
    }
    return look.over(style.usualLook());
  }

  private static InputRefused refused(DocumentMessage message, Place place) {
    return new InputRefused(List.of(message.at(place)));
  }
}
