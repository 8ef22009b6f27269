package org.tongbao.lint.docx;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties that are set for a paragraph or run. */
public final class Formatting {
  static final Formatting NONE = new Formatting(new EnumMap<>(Property.class));

  /** 三号, in half-points. */
  private static final int USUAL_SIZE = 32;

  private final Map<Property, String> set;

  Formatting(Map<Property, String> set) {
    this.set = set;
  }

  /** These properties, and those of {@code base} that are not set here. */
  Formatting over(Formatting base) {
    if (set.isEmpty()) {
      return base;
    }
    Map<Property, String> merged = new EnumMap<>(Property.class);
    merged.putAll(base.set);
    merged.putAll(set);
    return new Formatting(merged);
  }

  /** The same with one property that is on. */
  Formatting with(Property property) {
    Map<Property, String> on = new EnumMap<>(Property.class);
    on.put(property, "1");
    return new Formatting(on).over(this);
  }

  boolean isStyleOnly() {
    return set.isEmpty() || (set.size() == 1 && set.containsKey(Property.STYLE));
  }

  @Nullable String get(Property property) {
    return set.get(property);
  }

  public String text(Property property) {
    return set.getOrDefault(property, "");
  }

  public int number(Property property, int otherwise) {
    return PartReader.bounded(set.get(property), otherwise);
  }

  public boolean on(Property property, boolean otherwise) {
    String value = set.get(property);
    return value == null ? otherwise : value.equals("1");
  }

  /** Half-points; Word's default is 10 pt. */
  public int size() {
    return number(Property.SIZE, 20);
  }

  /** The Chinese font; null where none is named or a theme names it. */
  public @Nullable String chineseFont() {
    return text(Property.EAST_ASIA_THEME).isEmpty() ? get(Property.EAST_ASIA) : null;
  }

  /** The font of digits; null where none is named or a theme names it. */
  public @Nullable String latinFont() {
    return text(Property.ASCII_THEME).isEmpty() ? get(Property.ASCII) : null;
  }

  /** left, right, center or both. */
  public String align() {
    String align = text(Property.ALIGN);
    return switch (align) {
      case "", "start" -> "left";
      case "end" -> "right";
      case "distribute", "justify" -> "both";
      default -> align;
    };
  }

  public boolean centred() {
    return align().equals("center");
  }

  /** One character's width, twips. */
  public int character() {
    int size = number(Property.SIZE, USUAL_SIZE);
    return Math.max(1, size * 10 + number(Property.CHARACTER_SPACING, 0));
  }

  /** Twips; an indent in characters takes precedence. */
  public int left() {
    return length(Property.LEFT, Property.LEFT_CHARS);
  }

  public int right() {
    return length(Property.RIGHT, Property.RIGHT_CHARS);
  }

  /** Twips; negative for a hanging indent. */
  public int firstLine() {
    int hanging = length(Property.HANGING, Property.HANGING_CHARS);
    return hanging > 0 ? -hanging : length(Property.FIRST, Property.FIRST_CHARS);
  }

  private int length(Property twips, Property hundredths) {
    int characters = number(hundredths, 0);
    return characters == 0 ? number(twips, 0) : characters * character() / 100;
  }

  /** Whether every line is exactly as high as {@link #pitch}. */
  public boolean exactPitch() {
    return text(Property.LINE_RULE).equals("exact");
  }

  /** Twips from line to line, by the paragraph's own properties. */
  public int pitch() {
    int line = number(Property.LINE, 240);
    String rule = text(Property.LINE_RULE);
    // a line of Chinese text is about 1.3 times its size
    boolean fixed = rule.equals("exact") || rule.equals("atLeast");
    return Math.max(1, fixed ? line : (int) ((long) line * size() * 13 / 240));
  }

  /** Twips of space above the paragraph. */
  int before() {
    int lines = number(Property.BEFORE_LINES, 0);
    return lines == 0 ? number(Property.BEFORE, 0) : lines * pitch() / 100;
  }

  /** Twips of space below the paragraph. */
  int after() {
    int lines = number(Property.AFTER_LINES, 0);
    return lines == 0 ? number(Property.AFTER, 0) : lines * pitch() / 100;
  }

  /** Whether a colour is set that is neither black nor automatic. */
  public boolean coloured() {
    String colour = text(Property.COLOUR);
    return !colour.isEmpty() && !colour.equals("auto") && !colour.equals("000000");
  }

  /** Whether the colour is the red of a 发文机关标志. */
  boolean red() {
    String colour = text(Property.COLOUR);
    return colour.matches("[C-F][0-9A-F][0-4][0-9A-F][0-4][0-9A-F]");
  }
}
