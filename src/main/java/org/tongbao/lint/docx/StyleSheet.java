package org.tongbao.lint.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A document's styles, with what each takes from those it is based on; once read, it may serve many
 * documents and threads.
 */
final class StyleSheet {
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Looks> paragraphs = new ConcurrentHashMap<>();
  private final Map<String, Looks> characters = new ConcurrentHashMap<>();
  private Looks defaults = Looks.NONE;
  private String defaultParagraph = "";

  /** A style as it stands in the part; paragraph and character properties do not overlap. */
  private record Style(String basedOn, Looks looks) {}

  private StyleSheet() {}

  static StyleSheet none() {
    return new StyleSheet();
  }

  static StyleSheet read(PartReader reader) throws UnreadableDocx, IOException {
    StyleSheet sheet = new StyleSheet();
    while (reader.next()) {
      if (reader.starts("docDefaults")) {
        sheet.defaults = sheet.body(reader).looks();
      } else if (reader.starts("style")) {
        sheet.style(reader);
      }
    }
    return sheet;
  }

  private void style(PartReader reader) throws UnreadableDocx, IOException {
    String id = reader.attribute("styleId", "");
    boolean first = reader.attribute("type", "paragraph").equals("paragraph");
    String isDefault = reader.attribute("default", "0");
    if (first && (isDefault.equals("1") || isDefault.equals("true"))) {
      defaultParagraph = id;
    }
    styles.put(id, body(reader));
  }

  private Style body(PartReader reader) throws UnreadableDocx, IOException {
    int outside = reader.depth() - 1;
    String basedOn = "";
    Looks looks = Looks.NONE;
    while (reader.next() && reader.depth() > outside) {
      if (reader.starts("basedOn")) {
        basedOn = reader.attribute("val", "");
      } else if (reader.starts("pPr") || reader.starts("rPr")) {
        looks = LooksReader.read(reader, PartReader::skip).over(looks);
      } else if (reader.starts("tblStylePr")) {
        reader.skip();
      }
    }
    return new Style(basedOn, looks);
  }

  /** All that a paragraph of that style has; an unknown or empty id means the default style. */
  Looks paragraph(String id) {
    String known = styles.containsKey(id) ? id : defaultParagraph;
    return paragraphs.computeIfAbsent(known, style -> chain(style).over(defaults));
  }

  /** The looks of a paragraph with properties of its own; most have a style and nothing else. */
  Looks paragraph(Looks own) {
    Looks style = paragraph(own.text(Property.STYLE));
    return own.isStyleOnly() ? style : own.over(style);
  }

  /** What a run of that character style has of its own. */
  Looks character(String id) {
    return styles.containsKey(id) ? characters.computeIfAbsent(id, this::chain) : Looks.NONE;
  }

  /** A style that is based on itself, over however many others, ends where it comes again. */
  private Looks chain(String id) {
    Looks looks = Looks.NONE;
    Set<String> seen = new HashSet<>();
    for (String at = id; seen.add(at); ) {
      Style style = styles.get(at);
      if (style == null) {
        break;
      }
      looks = looks.over(style.looks());
      at = style.basedOn();
    }
    return looks;
  }
}
