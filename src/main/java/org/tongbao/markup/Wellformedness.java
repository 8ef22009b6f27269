package org.tongbao.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Says a parser's complaint in Chinese. */
final class Wellformedness {
  private static final Pattern EXPECTED_END = Pattern.compile("expected </?([^>\\s]+)>");
  private static final Pattern CHARACTER = Pattern.compile("character '?(.+?)'? \\(code");

  private Wellformedness() {}

  static String inChinese(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    Matcher end = EXPECTED_END.matcher(message);
    if (end.find()) {
      return "此处应当是结束标记 </" + end.group(1) + ">";
    }
    if (message.contains("end-of-input") || message.contains("End-of-input")) {
      return "到末尾还有没有结束的标记";
    }
    Matcher character = CHARACTER.matcher(message);
    if (character.find()) {
      return "此处不能出现字符“" + character.group(1) + "”";
    }
    return "此处不符合标记的写法";
  }
}
