package org.tongbao.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the XML parser's errors. */
final class Wellformedness {
  private static final Pattern END_TAG = Pattern.compile("end tag: expected </?([^>\\s]+)>");

  /** By what the parser says; a pattern's group is the value of the message's place. */
  private static final Map<Pattern, MarkupMessage> MESSAGES = new LinkedHashMap<>();

  static {
    MESSAGES.put(END_TAG, MarkupMessage.END_TAG_EXPECTED);
    message("in prolog|in epilog|^Illegal character", MarkupMessage.TEXT_OUTSIDE_NOTICE);
    message("Second root element", MarkupMessage.SECOND_ROOT);
    message(
        "Illegal XML character|Invalid white space character",
        MarkupMessage.CONTROL_CHARACTER_IN_MARKUP);
    message("Illegal processing instruction target", MarkupMessage.XML_DECLARATION_IN_MARKUP);
    message("Duplicate attributes \"(.+?)\"", MarkupMessage.ATTRIBUTE_TWICE);
    message("Unbound namespace prefix '(.+?)'", MarkupMessage.PREFIX_IN_MARKUP);
    message("character ' ' \\(code", MarkupMessage.SPACE_IN_TAG);
    message("character '(.)' \\(code", MarkupMessage.CHARACTER_IN_TAG);
    message("", MarkupMessage.MALFORMED_MARKUP);
  }

  private Wellformedness() {}

  private static void message(String pattern, MarkupMessage message) {
    MESSAGES.put(Pattern.compile(pattern), message);
  }

  /** Passes on what the parser complains of. */
  static void report(Exception e, Faults faults) {
    for (Map.Entry<Pattern, MarkupMessage> each : MESSAGES.entrySet()) {
      Matcher matcher = each.getKey().matcher(String.valueOf(e.getMessage()));
      if (matcher.find()) {
        faults.add(
            each.getValue(),
            matcher.groupCount() == 0 ? new Object[0] : new Object[] {matcher.group(1)});
        return;
      }
    }
  }

  /** Whether the parser complains of an end tag that is not the innermost element's. */
  static boolean isEndTag(Exception e) {
    return END_TAG.matcher(String.valueOf(e.getMessage())).find();
  }
}
