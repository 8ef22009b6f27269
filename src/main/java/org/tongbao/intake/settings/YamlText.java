package org.tongbao.intake.settings;

import java.util.regex.Pattern;

/** Writes a text as a value of notice.yaml. */
final class YamlText {
  /** Other text is written in quotation marks. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:[\\p{IsHan}A-Za-z《〔“（]|\\d+\\p{IsHan}|\\d[\\d-]*-\\d)"
              + "[\\p{IsHan}\\w《》〔〕“”（）()、，；。./ -]*(?<! )");

  private YamlText() {}

  /** Plain where nothing in it could be taken for something else. */
  static String of(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
