package org.tongbao.lint.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of unit that are inspected. */
final class Kinds {
  static final String KIND = "(政府网站|政务新媒体|政府信息公开平台|部门频道|网站|新媒体)";
  private static final List<String> NAMES = List.of("网站", "新媒体", "信息公开平台", "频道");

  /** 系统外政务新媒体 is a kind of its own. */
  private static final Pattern OUTSIDE = Pattern.compile("外" + KIND);

  private Kinds() {}

  /** The kind that a text names; empty if it names none, several or another one. */
  static String only(String text) {
    if (OUTSIDE.matcher(text).find()) {
      return "";
    }
    Matcher kind = Pattern.compile(KIND).matcher(text);
    @Nullable String found = null;
    for (String name : NAMES) {
      if (text.contains(name)) {
        if (found != null) {
          return "";
        }
        found = name;
      }
    }
    return found != null && kind.find() ? kind.group(1) : "";
  }
}
