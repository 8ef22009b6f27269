package org.tongbao.lint.docx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Reads the properties in a {@code w:pPr} or {@code w:rPr}. */
final class FormattingReader {
  private final Map<Property, String> set = new EnumMap<>(Property.class);

  private FormattingReader() {}

  /** Reads the properties of a section that ends with the paragraph. */
  interface SectionEnd {
    void read(PartReader reader) throws UnreadableDocx, IOException;
  }

  /** From the start of a {@code w:pPr} or {@code w:rPr} to its end. */
  static Formatting read(PartReader reader, SectionEnd sectionEnd)
      throws UnreadableDocx, IOException {
    FormattingReader formatting = new FormattingReader();
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (reader.starts()) {
        switch (reader.name()) {
          // formatting of the paragraph mark, and formatting before a tracked change
          case "rPr", "pPrChange", "rPrChange" -> reader.skip();
          case "sectPr" -> sectionEnd.read(reader);
          default -> formatting.take(reader);
        }
      }
    }
    return formatting.set.isEmpty() ? Formatting.NONE : new Formatting(formatting.set);
  }

  private void take(PartReader reader) {
    switch (reader.name()) {
      case "pStyle", "rStyle" -> set.put(Property.STYLE, reader.attribute("val", ""));
      case "rFonts" -> fonts(reader);
      case "sz" -> set.put(Property.SIZE, reader.attribute("val", ""));
      case "color" -> set.put(Property.COLOUR, reader.attribute("val", "").replace("AUTO", "auto"));
      case "jc" -> set.put(Property.ALIGN, reader.attribute("val", ""));
      case "ind" -> indents(reader);
      case "spacing" -> spacing(reader);
      case "numId" -> set.put(Property.NUMBERED, reader.attribute("val", "0"));
      case "framePr" -> set.put(Property.FRAMED, "1");
      case "outlineLvl" -> set.put(Property.OUTLINE, reader.attribute("val", ""));
      case "b" -> toggle(Property.BOLD, reader);
      case "i" -> toggle(Property.ITALIC, reader);
      case "strike", "dstrike" -> toggle(Property.STRIKE, reader);
      case "u" ->
          set.put(Property.UNDERLINE, reader.attribute("val", "none").equals("none") ? "0" : "1");
      case "highlight" ->
          set.put(Property.HIGHLIGHT, reader.attribute("val", "none").equals("none") ? "0" : "1");
      case "vanish" -> toggle(Property.HIDDEN, reader);
      case "keepNext" -> toggle(Property.KEEP_NEXT, reader);
      case "pageBreakBefore" -> toggle(Property.PAGE_BREAK, reader);
      case "widowControl" -> toggle(Property.WIDOW_CONTROL, reader);
      case "snapToGrid" -> toggle(Property.SNAP_TO_GRID, reader);
      default -> {}
    }
  }

  private void toggle(Property property, PartReader reader) {
    set.put(property, reader.on() ? "1" : "0");
  }

  /** A font named here replaces a theme font of the style. */
  private void fonts(PartReader reader) {
    font(reader, "ascii", Property.ASCII, "asciiTheme", Property.ASCII_THEME);
    font(reader, "eastAsia", Property.EAST_ASIA, "eastAsiaTheme", Property.EAST_ASIA_THEME);
    copy(reader, "hAnsi", Property.HANSI);
  }

  private void font(
      PartReader reader, String name, Property font, String themeName, Property theme) {
    if (reader.has(name)) {
      set.put(font, reader.attribute(name, ""));
      set.put(theme, "");
    }
    copy(reader, themeName, theme);
  }

  private void indents(PartReader reader) {
    copy(reader, "left", Property.LEFT);
    copy(reader, "start", Property.LEFT);
    copy(reader, "leftChars", Property.LEFT_CHARS);
    copy(reader, "right", Property.RIGHT);
    copy(reader, "end", Property.RIGHT);
    copy(reader, "rightChars", Property.RIGHT_CHARS);
    if (reader.has("firstLine") || reader.has("firstLineChars")) {
      set.put(Property.HANGING, "0");
      set.put(Property.HANGING_CHARS, "0");
    }
    copy(reader, "firstLine", Property.FIRST);
    copy(reader, "firstLineChars", Property.FIRST_CHARS);
    copy(reader, "hanging", Property.HANGING);
    copy(reader, "hangingChars", Property.HANGING_CHARS);
  }

  private void spacing(PartReader reader) {
    copy(reader, "val", Property.CHARACTER_SPACING);
    copy(reader, "before", Property.BEFORE);
    copy(reader, "beforeLines", Property.BEFORE_LINES);
    copy(reader, "after", Property.AFTER);
    copy(reader, "afterLines", Property.AFTER_LINES);
    copy(reader, "line", Property.LINE);
    if (reader.has("line")) {
      set.put(Property.LINE_RULE, reader.attribute("lineRule", "auto"));
    }
  }

  private void copy(PartReader reader, String attribute, Property property) {
    if (reader.has(attribute)) {
      set.put(property, reader.attribute(attribute, ""));
    }
  }
}
