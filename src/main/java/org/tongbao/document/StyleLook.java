package org.tongbao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;

/**
 * What a style says of how its text looks, as far as that can make it unreadable, or make another
 * figure of it.
 */
final class StyleLook {
  /** Properties that hide text or strike it out, as Word calls them. */
  private static final Map<String, String> TOGGLES =
      Map.of("vanish", "隐藏", "specVanish", "隐藏", "strike", "删除线", "dstrike", "双删除线");

  /** A channel of a colour from here on is hardly seen on paper. */
  private static final int PALE = 0xD0;

  /** Of a shading up to here, black text is hardly seen on it. */
  private static final int DARK = 0x60;

  private static final Set<String> PALE_THEME =
      Set.of("background1", "background2", "light1", "light2");
  private static final Set<String> OF_SYMBOLS =
      Set.of("Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol", "MT Extra");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

  /** In half-points: 5 points. */
  private static final int SMALLEST = 10;

  /** In percent of the usual width of a character. */
  private static final int NARROWEST = 50;

  /** In half-points above or below the line. */
  private static final int FARTHEST = 24;

  /** In twips: 3 points less from character to character. */
  private static final int TIGHTEST = -60;

  /** In twips from the margin, into the text and out of it. */
  private static final int DEEPEST = 7000;

  private static final int OUTERMOST = -1600;

  /** Of a line's height that a size in half-points needs, in twips: 0.7 of the size. */
  private static final int LOWEST = 7;

  private static final int TWIPS = 20;

  private final Map<String, String> said = new HashMap<>();

  /** Takes the element that a reader is at. */
  void take(XMLStreamReader reader) {
    String name = reader.getLocalName();
    switch (name) {
      case "vanish", "specVanish", "strike", "dstrike" ->
          said.put(name, isOn(PartXml.word(reader, "val")) ? TOGGLES.get(name) : "");
      case "sz", "w", "position", "vertAlign" -> said.put(name, PartXml.word(reader, "val"));
      case "shd" -> said.put(name, PartXml.word(reader, "fill"));
      case "color" -> {
        said.put(name, PartXml.word(reader, "val"));
        said.put("theme", PartXml.word(reader, "themeColor"));
      }
      case "rFonts" -> {
        copy(reader, "ascii");
        copy(reader, "eastAsia");
      }
      case "ind" -> List.of("left", "start", "right", "end").forEach(side -> copy(reader, side));
      case "spacing" -> {
        copy(reader, "val");
        if (!PartXml.word(reader, "line").isEmpty()) {
          boolean exact = PartXml.word(reader, "lineRule").equals("exact");
          said.put("line", exact ? PartXml.word(reader, "line") : "");
        }
      }
      default -> {}
    }
  }

  private void copy(XMLStreamReader reader, String attribute) {
    String value = PartXml.word(reader, attribute);
    if (!value.isEmpty()) {
      said.put(attribute, value);
    }
  }

  private static boolean isOn(String value) {
    return !Set.of("0", "false", "off").contains(value);
  }

  /** With what another says of which this one says nothing. */
  StyleLook over(StyleLook other) {
    StyleLook both = new StyleLook();
    both.said.putAll(other.said);
    both.said.putAll(said);
    return both;
  }

  /**
   * What makes text unreadable, as Word's dialogs call it; empty if nothing does.
   *
   * @param sized whether its size matters too: of a rule or a space between others it does not
   */
  Optional<String> hiding(boolean sized) {
    for (String toggle : TOGGLES.keySet().stream().sorted().toList()) {
      String effect = said.getOrDefault(toggle, "");
      if (!effect.isEmpty()) {
        return Optional.of(effect);
      }
    }
    String colour = said.getOrDefault("color", "");
    if (isPale(colour) || PALE_THEME.contains(said.getOrDefault("theme", ""))) {
      return Optional.of("白色或很浅的颜色");
    }
    if (isDark(said.getOrDefault("shd", "")) && !isPale(colour)) {
      return Optional.of("深色底纹");
    }
    for (String font : List.of("ascii", "eastAsia")) {
      if (OF_SYMBOLS.contains(said.getOrDefault(font, ""))) {
        return Optional.of("字体 " + said.get(font));
      }
    }
    return sized ? ofSize() : Optional.empty();
  }

  private Optional<String> ofSize() {
    int size = number("sz", Integer.MAX_VALUE);
    int line = number("line", 0);
    if (size < SMALLEST) {
      return Optional.of("字号 " + size / 2.0 + " 磅");
    } else if (number("w", 100) < NARROWEST) {
      return Optional.of("字符缩放 " + said.get("w") + "%");
    } else if (Math.abs(number("position", 0)) > FARTHEST) {
      return Optional.of("字符位置 " + number("position", 0) / 2.0 + " 磅");
    } else if (Set.of("superscript", "subscript").contains(said.getOrDefault("vertAlign", ""))) {
      return Optional.of("上标、下标");
    } else if (number("val", 0) < TIGHTEST) {
      return Optional.of("字符间距 " + points("val"));
    } else if (line > 0 && size < Integer.MAX_VALUE && line < size * LOWEST) {
      return Optional.of("固定行距 " + points("line"));
    }
    return List.of("left", "start", "right", "end").stream()
        .filter(side -> number(side, 0) > DEEPEST || number(side, 0) < OUTERMOST)
        .map(side -> "缩进 " + points(side))
        .findFirst();
  }

  private String points(String property) {
    return number(property, 0) / (double) TWIPS + " 磅";
  }

  private int number(String property, int usual) {
    String value = said.getOrDefault(property, "");
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : usual;
  }

  private static boolean isPale(String colour) {
    return COLOUR.matcher(colour).matches()
        && channels(colour).allMatch(channel -> channel >= PALE);
  }

  private static boolean isDark(String colour) {
    return COLOUR.matcher(colour).matches() && channels(colour).allMatch(channel -> channel < DARK);
  }

  /** Red, green and blue, 0 to 255. */
  private static IntStream channels(String colour) {
    int all = Integer.parseInt(colour, 16);
    return IntStream.of(all >> 16, all >> 8 & 0xFF, all & 0xFF);
  }
}
