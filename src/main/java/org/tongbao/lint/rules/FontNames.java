package org.tongbao.lint.rules;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Chinese name of each font, by which an office knows it; programs also use English ones. */
final class FontNames {
  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("fangsonggb2312", "仿宋_GB2312"),
          Map.entry("fangsong", "仿宋"),
          Map.entry("stfangsong", "华文仿宋"),
          Map.entry("kaitigb2312", "楷体_GB2312"),
          Map.entry("kaiti", "楷体"),
          Map.entry("stkaiti", "华文楷体"),
          Map.entry("simhei", "黑体"),
          Map.entry("stheiti", "华文黑体"),
          Map.entry("simsun", "宋体"),
          Map.entry("nsimsun", "新宋体"),
          Map.entry("stsong", "华文宋体"),
          Map.entry("stzhongsong", "华文中宋"));

  /** Names of FounderType: FZHei-B01S is simplified Chinese, FZHei-B01 is GBK. */
  private static final Pattern FOUNDER =
      Pattern.compile("fz(xiaobiaosong|fangsong|hei|kai|shusong)[a-z]\\d{2}(s?)(?:regular)?");

  /** Its PostScript names: FZHTJW--GB1-0 is simplified Chinese, FZHTK--GBK1-0 is GBK. */
  private static final Pattern POSTSCRIPT = Pattern.compile("fz(xbs|fs|ht|kt|ss)(jw|k)(?:gbk?10)?");

  private static final Map<String, String> FAMILIES =
      Map.of(
          "xiaobiaosong", "小标宋",
          "fangsong", "仿宋",
          "hei", "黑体",
          "kai", "楷体",
          "shusong", "书宋",
          "xbs", "小标宋",
          "fs", "仿宋",
          "ht", "黑体",
          "kt", "楷体",
          "ss", "书宋");

  private FontNames() {}

  /** Whether two names are of one font. */
  static boolean same(String one, String other) {
    return chinese(one).equalsIgnoreCase(chinese(other));
  }

  /** Ignores case, spaces, hyphens and underscores of an English name. */
  private static String chinese(String name) {
    String joined = name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    Matcher founder = FOUNDER.matcher(joined);
    if (founder.matches()) {
      return founder(founder.group(1), !founder.group(2).isEmpty());
    }
    Matcher postscript = POSTSCRIPT.matcher(joined);
    if (postscript.matches()) {
      return founder(postscript.group(1), postscript.group(2).equals("jw"));
    }
    return CHINESE.getOrDefault(joined, name);
  }

  private static String founder(String family, boolean simplified) {
    String name = "方正" + FAMILIES.getOrDefault(family, family);
    return name + (simplified ? "简体" : "_GBK");
  }
}
