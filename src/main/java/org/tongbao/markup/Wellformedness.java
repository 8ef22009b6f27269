package org.tongbao.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a parser's complaint in Chinese. */
final class Wellformedness {
  /** What to do about any of them. */
  static final String REMEDY = "请检查尖括号、引号和成对的标记";

  private static final String BY_NAME = "；文字里的 & 写成 &amp;，< 写成 &lt;";
  private static final String ANOTHER_END = "此处应当是结束标记";
  private static final String MISPLACED = "此处不";

  /** What the parser says, by pattern, and what that means; $1 is the pattern's group. */
  private static final Map<Pattern, String> MEANINGS = new LinkedHashMap<>();

  static {
    meaning("end tag: expected </?([^>\\s]+)>", ANOTHER_END + " </$1>");
    meaning("(in prolog|in epilog|^Illegal character)", "<notice> 之外不能有文字");
    meaning("(Second root element)", "最外层只能有一个 <notice>");
    meaning("(Illegal XML character|Invalid white space character)", "此处有文档不能容纳的控制字符");
    meaning("(Illegal processing instruction target)", "公文标记里不能有 <? 声明");
    meaning("Duplicate attributes \"(.+?)\"", "属性 $1 写了两次");
    meaning("Unbound namespace prefix '(.+?)'", "标记的名称里不能有“$1:”");
    meaning("character ' ' (\\(code)", MISPLACED + "能有空格");
    meaning("character '(.)' \\(code", MISPLACED + "能出现字符“$1”");
  }

  private Wellformedness() {}

  private static void meaning(String pattern, String words) {
    MEANINGS.put(Pattern.compile(pattern), words);
  }

  static String inChinese(Exception e) {
    String message = String.valueOf(e.getMessage());
    for (Map.Entry<Pattern, String> meaning : MEANINGS.entrySet()) {
      Matcher matcher = meaning.getKey().matcher(message);
      if (matcher.find()) {
        return meaning.getValue().replace("$1", matcher.group(1));
      }
    }
    return MISPLACED + "符合标记的写法";
  }

  /** Whether the parser complains of an end tag that is not the innermost element's. */
  static boolean isEndTag(Exception e) {
    return inChinese(e).startsWith(ANOTHER_END);
  }

  /** What to do about a complaint: of a character, mostly one is a bare {@code &} or {@code <}. */
  static String remedy(String complaint) {
    return complaint.startsWith(MISPLACED) ? REMEDY + BY_NAME : REMEDY;
  }
}
