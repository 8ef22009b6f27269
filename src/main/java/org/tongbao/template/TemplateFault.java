package org.tongbao.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.notice.RequestRefused;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Turns FreeMarker's exceptions into problems for the author of a template. */
final class TemplateFault {
  private static final Pattern ENDED =
      Pattern.compile("Unexpected end of file|Encountered .*only this can be closed");

  /** What follows the quotation mark, up to the end of its line. */
  private static final Pattern STRING_TO_THE_END =
      Pattern.compile("^Lexical error: encountered <EOF> after \"(\\\\?[\"'](?:(?!\\\\[nr]).)*)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");
  private static final int HEXADECIMAL = 16;
  private static final Pattern CALL = Pattern.compile("When calling (?:macro|function) ");
  private static final Pattern IN_LAMBDA = Pattern.compile("Failed to transform element");
  private static final Pattern ARROW = Pattern.compile("(?s).*(?:=|-\\s+|－|—)");
  private static final Pattern FILE =
      Pattern.compile(
          "^Template (?:inclusion|importing) failed \\(for parameter value \"(.*?)\"\\)");

  /** More names are looked up in the guide. */
  private static final int MOST_NAMES = 30;

  private TemplateFault() {}

  /** A template that cannot be parsed. */
  static Problem of(String path, String text, ParseException e) {
    Place place = new Place(path, e.getLineNumber(), e.getColumnNumber());
    String message = firstLine(e.getEditorMessage());
    if (ENDED.matcher(message).lookingAt()) {
      boolean all = message.startsWith("Unexpected end of file");
      int line = all ? Integer.MAX_VALUE : place.line();
      Optional<OpenTags.Found> open = OpenTags.innermost(path, text, line, place.column());
      if (open.isPresent()) {
        return unclosed(open.get());
      }
    }
    Matcher unclosed = STRING_TO_THE_END.matcher(message);
    if (unclosed.find()) {
      int at = text.indexOf(unescaped(unclosed.group(1)));
      return TemplateMessage.STRING_NOT_CLOSED.at(at < 0 ? place : Places.at(path, text, at));
    }
    if (message.startsWith("Encountered \">\"") && ARROW.matcher(before(text, place)).matches()) {
      return TemplateMessage.LAMBDA_ARROW.at(place);
    }
    return FreeMarkerErrors.syntax(place, message);
  }

  /** As the template has it: FreeMarker shows other than Latin characters by their codes. */
  private static String unescaped(String shown) {
    return ESCAPED
        .matcher(shown)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? found.group(2)
                        : Character.toString(Integer.parseInt(found.group(1), HEXADECIMAL))));
  }

  /** The part of the place's line that stands before it. */
  private static String before(String text, Place place) {
    String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), Math.max(0, place.column() - 1)));
  }

  private static Problem unclosed(OpenTags.Found tag) {
    TemplateMessage message =
        tag.name().startsWith("@")
            ? TemplateMessage.CALL_NOT_CLOSED
            : TemplateMessage.DIRECTIVE_NOT_CLOSED;
    return message.at(tag.place(), tag.name());
  }

  /**
   * A template that cannot be rendered.
   *
   * @param at the instructions that were being executed
   */
  static Problem of(TemplateException e, Instructions at) {
    Place place = at.forEditor(place(e, at));
    RequestRefused unknown = cause(e, RequestRefused.class);
    if (unknown != null) {
      return unknown.problem(place);
    }
    CallRefused refused = cause(e, CallRefused.class);
    if (refused != null) {
      return refused.problem(place);
    }
    NameNotOffered notOffered = cause(e, NameNotOffered.class);
    if (notOffered != null) {
      return notOffered(place, notOffered, at);
    }
    if (IN_LAMBDA.matcher(e.getMessageWithoutStackTop()).lookingAt()
        && e.getCause() instanceof TemplateException inner) {
      return of(inner, at);
    }
    String message = firstLine(e.getMessageWithoutStackTop());
    Matcher file = FILE.matcher(message);
    if (file.find()) {
      return TemplateMessage.INCLUDE_NOT_ALLOWED.at(place, file.group(1));
    }
    String expression = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException && expression != null) {
      return MissingName.of(place, expression, e.getEnvironment());
    }
    if (e instanceof StopException) {
      return TemplateMessage.STOPPED_BY_TEMPLATE.at(place, message);
    }
    return FreeMarkerErrors.rendering(place, message, at.description(), expression);
  }

  /** For a wrong call FreeMarker reports the place of the macro; the caller's is wanted. */
  private static Place place(TemplateException e, Instructions at) {
    Place blamed =
        new Place(
            String.valueOf(e.getTemplateSourceName()),
            number(e.getLineNumber()),
            number(e.getColumnNumber()));
    boolean call = CALL.matcher(e.getMessageWithoutStackTop()).lookingAt();
    return call ? at.call().orElse(blamed) : blamed;
  }

  /** The model does not know the expression; it is searched for in the template. */
  private static Problem notOffered(Place place, NameNotOffered name, Instructions at) {
    Optional<NameReference> asked = at.asking(name.name());
    Place where = asked.map(found -> at.forEditor(found.place())).orElse(place);
    String text = asked.map(NameReference::text).orElse(name.name());
    Optional<String> near = Nearest.to(name.name(), name.offered());
    return near.isEmpty() && name.offered().size() <= MOST_NAMES
        ? TemplateMessage.UNKNOWN_NAME_AMONG.at(where, text, String.join("、", name.offered()))
        : MissingName.unknown(where, text, near);
  }

  /** The first of this type among a fault and its causes. */
  static <T> @Nullable T cause(Throwable e, Class<T> wanted) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (wanted.isInstance(cause)) {
        return wanted.cast(cause);
      }
    }
    return null;
  }

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).strip();
    return line.replaceFirst("[.:]$", "");
  }
}
