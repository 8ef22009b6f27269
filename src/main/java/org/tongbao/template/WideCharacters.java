package org.tongbao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Finds interpolations and tags that an input method has written in full-width characters, such as
 * {@code ￥{notice.issuer}}: FreeMarker takes them for text, so that the notice would print them.
 */
final class WideCharacters {
  private static final Pattern INTERPOLATION =
      Pattern.compile("[￥¥＄﹩]\\s*[{｛][^{}｛｝\n]*[}｝]?|\\$(?:\\s*｛|\\s+\\{)[^{}｛｝\n]*[}｝]?");

  private static final Pattern TAG =
      Pattern.compile("＜\\s*[/／]?\\s*[#＃@＠a-z][^<>＜＞\n]*[>＞]?|<[/／]?[＃＠][^<>＜＞\n]*[>＞]?");

  private WideCharacters() {}

  static List<Problem> in(String path, String template) {
    String code = WordsFile.withoutComments(template);
    List<Problem> problems = new ArrayList<>();
    for (Matcher found = INTERPOLATION.matcher(code); found.find(); ) {
      problems.add(TemplateMessage.WIDE_INTERPOLATION.at(place(path, code, found), found.group()));
    }
    for (Matcher found = TAG.matcher(code); found.find(); ) {
      problems.add(TemplateMessage.WIDE_TAG.at(place(path, code, found), found.group()));
    }
    return problems;
  }

  private static Place place(String path, String code, Matcher found) {
    return Places.at(path, code, found.start());
  }
}
