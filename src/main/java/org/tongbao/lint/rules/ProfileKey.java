package org.tongbao.lint.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an office may set in its profile, with the values of GB/T 9704-2012. */
enum ProfileKey {
  LINES("每页行数", "lines", Kind.COUNT, "22"),
  CHARACTERS("每行字数", "characters", Kind.COUNT, "28"),
  PITCH("行距", "line pitch", Kind.POINTS),
  SPACING("字间距", "character spacing", Kind.POINTS),
  TOP("天头", "top margin", Kind.TOP, "36", "38"),
  LEFT("订口", "left margin", Kind.LEFT, "27", "29"),
  BODY_FONT("正文字体", "body font", Kind.FONTS, Fonts.FANGSONG),
  BODY_SIZE("正文字号", "body size", Kind.SIZE, "32"),
  TITLE_FONT("标题字体", "title font", Kind.FONTS, Fonts.XIAOBIAOSONG),
  TITLE_SIZE("标题字号", "title size", Kind.SIZE, "44"),
  FIRST_FONT("一级标题字体", "heading 1 font", Kind.FONTS, Fonts.HEITI),
  SECOND_FONT("二级标题字体", "heading 2 font", Kind.FONTS, Fonts.KAITI),
  THIRD_FONT("三级标题字体", "heading 3 font", Kind.FONTS, Fonts.FANGSONG),
  LATIN_FONT("数字字体", "digit font", Kind.FONTS, "Times New Roman"),
  PAGE_NUMBER_FONT("页码字体", "page number font", Kind.FONTS, Fonts.SONGTI),
  PAGE_NUMBER_SIZE("页码字号", "page number size", Kind.SIZE, "28"),
  IMPRINT_SIZE("版记字号", "imprint size", Kind.SIZE, "28"),
  BOLD("允许加粗", "bold", Kind.YES_NO, "否"),
  OFF("停用规则", "off", Kind.RULES);

  /** How a value is written. */
  enum Kind {
    /** A whole number. */
    COUNT,
    /** Points; kept in twips. */
    POINTS,
    /** Millimetres about 37; kept as least and most. */
    TOP,
    /** Millimetres about 28; kept as least and most. */
    LEFT,
    /** Names of fonts that look the same. */
    FONTS,
    /** 三号 or points; kept in half-points. */
    SIZE,
    YES_NO,
    /** Ids of rules. */
    RULES
  }

  private final String label;
  private final String alias;
  private final Kind kind;
  private final List<String> usual;

  ProfileKey(String label, String alias, Kind kind, String... usual) {
    this.label = label;
    this.alias = alias;
    this.kind = kind;
    this.usual = List.of(usual);
  }

  String label() {
    return label;
  }

  Kind kind() {
    return kind;
  }

  /** The standard's value as kept; empty where there is none. */
  List<String> usual() {
    return usual.size() == 1 && kind == Kind.FONTS ? List.of(usual.get(0).split("、")) : usual;
  }

  /** The key with that Chinese name. */
  static Optional<ProfileKey> labelled(String name) {
    return Arrays.stream(values()).filter(key -> key.label.equals(name)).findFirst();
  }

  /** Ignores case, spaces, hyphens and underscores. */
  boolean isCalled(String text) {
    return label.equals(text) || joined(alias).equals(joined(text));
  }

  private static String joined(String text) {
    return text.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
  }

  /** The fonts that look the same; {@link FontNames} knows their English names. */
  private static final class Fonts {
    static final String FANGSONG = "仿宋_GB2312、仿宋、方正仿宋_GBK、方正仿宋简体、方正仿宋_GB2312、华文仿宋";
    static final String KAITI = "楷体_GB2312、楷体、方正楷体_GBK、方正楷体简体、方正楷体_GB2312、华文楷体";
    static final String HEITI = "黑体、方正黑体_GBK、方正黑体简体、华文黑体";
    static final String XIAOBIAOSONG = "方正小标宋简体、方正小标宋_GBK、方正小标宋_GB18030、小标宋、小标宋体、华文中宋";
    static final String SONGTI = "宋体、新宋体、方正书宋_GBK、方正书宋简体、华文宋体";
  }
}
