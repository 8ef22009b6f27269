package org.tongbao.lint.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads a section's page and its footers. */
final class SectionReader {
  private final DocxPackage docx;
  private final StyleSheet styles;
  private final boolean evenAndOdd;
  private Map<String, Footer> footers = Map.of();
  private int sections;

  SectionReader(DocxPackage docx, StyleSheet styles) throws UnreadableDocx, IOException {
    this.docx = docx;
    this.styles = styles;
    this.evenAndOdd = docx.evenAndOdd();
  }

  /** Whether a document with these settings has other footers on even pages. */
  static boolean evenAndOdd(PartReader settings) throws UnreadableDocx, IOException {
    boolean found = false;
    while (settings.next()) {
      if (settings.starts("evenAndOddHeaders")) {
        found = settings.on();
      }
    }
    return found;
  }

  /** From the start of a {@code w:sectPr} to its end. */
  Section read(PartReader reader) throws UnreadableDocx, IOException {
    Map<String, Integer> lengths = new HashMap<>();
    Map<String, Footer> named = new HashMap<>(footers);
    String grid = "";
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (!reader.starts()) {
        continue;
      }
      switch (reader.name()) {
        case "pgSz" -> take(reader, lengths, "w", "h");
        case "pgMar" -> take(reader, lengths, "top", "bottom", "left", "right", "gutter", "footer");
        case "docGrid" -> {
          grid = reader.attribute("type", "");
          take(reader, lengths, "linePitch");
        }
        case "footerReference" -> {
          String type = reader.attribute("type", "default");
          named.put(type, footer(type, reader.attribute("id", "")));
        }
        case "sectPrChange" -> reader.skip();
        default -> {}
      }
    }
    footers = Map.copyOf(named);
    return section(lengths, grid);
  }

  /** The page of a document without section properties. */
  Section withoutProperties() {
    return section(Map.of(), "");
  }

  private Section section(Map<String, Integer> lengths, String grid) {
    return new Section(
        ++sections,
        lengths.getOrDefault("w", 0),
        lengths.getOrDefault("h", 0),
        Math.abs(lengths.getOrDefault("top", 0)),
        Math.abs(lengths.getOrDefault("bottom", 0)),
        lengths.getOrDefault("left", 0) + lengths.getOrDefault("gutter", 0),
        lengths.getOrDefault("right", 0),
        lengths.getOrDefault("footer", 0),
        grid.startsWith("lines") ? lengths.getOrDefault("linePitch", 0) : 0,
        grid.equals("linesAndChars") || grid.equals("snapToChars"),
        footers,
        evenAndOdd);
  }

  private static void take(PartReader reader, Map<String, Integer> lengths, String... names) {
    for (String name : names) {
      lengths.put(name, reader.number(name, 0));
    }
  }

  private Footer footer(String type, String id) throws UnreadableDocx, IOException {
    Footer footer = docx.footer(type, id, styles);
    return footer == null
        ? new Footer(type, "", false, Formatting.NONE, Formatting.NONE, false)
        : footer;
  }
}
