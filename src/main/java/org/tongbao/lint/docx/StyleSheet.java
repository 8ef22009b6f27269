package org.tongbao.lint.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The styles of a document with inherited properties. Many documents and threads may share it. */
final class StyleSheet {
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Formatting> paragraphs = new ConcurrentHashMap<>();
  private final Map<String, Formatting> characters = new ConcurrentHashMap<>();
  private Formatting defaults = Formatting.NONE;
  private String defaultParagraph = "";

  /** A style as written; its paragraph and character properties do not overlap. */
  private record Style(String basedOn, Formatting formatting) {}

  private StyleSheet() {}

  static StyleSheet none() {
    return new StyleSheet();
  }

  static StyleSheet read(PartReader reader) throws UnreadableDocx, IOException {
    StyleSheet sheet = new StyleSheet();
    while (reader.next()) {
      if (reader.starts("docDefaults")) {
        sheet.defaults = sheet.body(reader).formatting();
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
    Formatting formatting = Formatting.NONE;
    while (reader.next() && reader.depth() > outside) {
      if (reader.starts("basedOn")) {
        basedOn = reader.attribute("val", "");
      } else if (reader.starts("pPr") || reader.starts("rPr")) {
        formatting = FormattingReader.read(reader, PartReader::skip).over(formatting);
      } else if (reader.starts("tblStylePr")) {
        reader.skip();
      }
    }
    return new Style(basedOn, formatting);
  }

  /** All properties of that style; an unknown or empty id means the default style. */
  Formatting paragraph(String id) {
    String known = styles.containsKey(id) ? id : defaultParagraph;
    return paragraphs.computeIfAbsent(known, style -> chain(style).over(defaults));
  }

  /** The formatting of a paragraph with properties of its own. Most have only a style. */
  Formatting paragraph(Formatting own) {
    Formatting style = paragraph(own.text(Property.STYLE));
    return own.isStyleOnly() ? style : own.over(style);
  }

  /** The properties of that character style. */
  Formatting character(String id) {
    return styles.containsKey(id) ? characters.computeIfAbsent(id, this::chain) : Formatting.NONE;
  }

  /** Merges a style with those that it is based on; a cycle ends where it repeats. */
  private Formatting chain(String id) {
    Formatting formatting = Formatting.NONE;
    Set<String> seen = new HashSet<>();
    for (String at = id; seen.add(at); ) {
      Style style = styles.get(at);
      if (style == null) {
        break;
      }
      formatting = formatting.over(style.formatting());
      at = style.basedOn();
    }
    return formatting;
  }
}
