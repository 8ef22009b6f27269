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

/** Says what FreeMarker complains of in words for whoever edits a template. */
final class TemplateFault {
  private static final Pattern ENDED =
      Pattern.compile("Unexpected end of file|Encountered .*only this can be closed");
  private static final Pattern CALL = Pattern.compile("When calling (?:macro|function) ");
  private static final Pattern FILE =
      Pattern.compile(
          "^Template (?:inclusion|importing) failed \\(for parameter value \"(.*?)\"\\)");

  private TemplateFault() {}

  /** A template that cannot be read. */
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
    FreeMarkerWords.Said said = FreeMarkerWords.of(message);
    return Problem.error(place, "模板语法有误：" + said.fault(), said.remedy());
  }

  private static Problem unclosed(OpenTags.Found tag) {
    String end = "</" + (tag.name().startsWith("@") ? "@" : tag.name()) + ">";
    String remedy = "在它该结束的地方写 " + end;
    return Problem.error(
        tag.place(),
        "模板语法有误：这里的 <" + tag.name() + "> 没有结束",
        tag.name().startsWith("@") ? "应当写成 <" + tag.name() + " …/>，或" + remedy : "请" + remedy);
  }

  /**
   * A template that cannot be rendered.
   *
   * @param at the instructions at which it stopped
   */
  static Problem of(TemplateException e, Instructions at) {
    Place place = at.forEditor(place(e, at));
    RequestRefused unknown = cause(e, RequestRefused.class);
    if (unknown != null) {
      return unknown.problem(place);
    }
    NameNotOffered notOffered = cause(e, NameNotOffered.class);
    if (notOffered != null) {
      return notOffered(place, notOffered, at);
    }
    String message = firstLine(e.getMessageWithoutStackTop());
    Matcher file = FILE.matcher(message);
    if (file.find()) {
      return Problem.error(
          place, "不能引入“" + file.group(1) + "”", "只能引入本模板文件夹里的 .ftlx 文件，或 /shared/ 里的");
    }
    String expression = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException && expression != null) {
      return MissingName.of(place, expression, e.getEnvironment());
    }
    if (e instanceof StopException) {
      return Problem.error(place, "模板要求停止：" + message, "请按这句话检查输入");
    }
    FreeMarkerWords.Said said = FreeMarkerWords.of(message);
    String where = expression == null ? "模板的这一处无法执行：" : "模板的“" + expression + "”无法计算：";
    return Problem.error(place, where + said.fault(), said.remedy());
  }

  /** Of a call that lacks something FreeMarker tells the macro's place; the call's is wanted. */
  private static Place place(TemplateException e, Instructions at) {
    Place blamed =
        new Place(
            String.valueOf(e.getTemplateSourceName()),
            number(e.getLineNumber()),
            number(e.getColumnNumber()));
    boolean call = CALL.matcher(e.getMessageWithoutStackTop()).lookingAt();
    return call ? at.call().orElse(blamed) : blamed;
  }

  /** The model refuses the name without knowing the expression: that is read in the template. */
  private static Problem notOffered(Place place, NameNotOffered name, Instructions at) {
    Optional<AskedName> asked = at.asking(name.name());
    return Problem.error(
        asked.map(found -> at.forEditor(found.place())).orElse(place),
        "没有“" + asked.map(AskedName::text).orElse(name.name()) + "”这个名称",
        Nearest.to(name.name(), name.offered())
            .map(n -> "是否应为“" + n + "”")
            .orElse(MissingName.SEE_GUIDE));
  }

  private static <T> @Nullable T cause(Throwable e, Class<T> wanted) {
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
