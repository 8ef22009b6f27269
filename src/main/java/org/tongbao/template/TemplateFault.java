package org.tongbao.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.notice.NameUnknown;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Says what FreeMarker complains of in words for whoever edits a template. */
final class TemplateFault {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final Pattern LAST_NAME =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)(?:\\(.*\\))?$");

  private static final Pattern FILE =
      Pattern.compile(
          "^Template (?:inclusion|importing) failed \\(for parameter value \"(.*?)\"\\)");

  private TemplateFault() {}

  /** A template that cannot be read. */
  static Problem of(String path, ParseException e) {
    Place place = new Place(path, e.getLineNumber(), e.getColumnNumber());
    FreeMarkerWords.Said said = FreeMarkerWords.of(firstLine(e.getEditorMessage()));
    return Problem.error(place, "模板语法有误：" + said.fault(), said.remedy());
  }

  /** A template that cannot be rendered. */
  static Problem of(TemplateException e) {
    Place place =
        new Place(
            String.valueOf(e.getTemplateSourceName()),
            number(e.getLineNumber()),
            number(e.getColumnNumber()));
    NameUnknown unknown = nameUnknown(e);
    if (unknown != null) {
      return Problem.error(
          place, String.valueOf(unknown.getMessage()), "请改正模板中的名称，或在 notice.yaml 中补上这一项");
    }
    String message = firstLine(e.getMessageWithoutStackTop());
    Matcher file = FILE.matcher(message);
    if (file.find()) {
      return Problem.error(
          place, "不能引入“" + file.group(1) + "”", "只能引入本模板文件夹里的 .ftlx 文件，或 /shared/ 里的");
    }
    String expression = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException && expression != null) {
      return missing(place, expression, KnownNames.beside(expression, e.getEnvironment()));
    }
    if (e instanceof StopException) {
      return Problem.error(place, "模板要求停止：" + message, "请按这句话检查输入");
    }
    FreeMarkerWords.Said said = FreeMarkerWords.of(message);
    String where = expression == null ? "模板的这一处无法执行：" : "模板的“" + expression + "”无法计算：";
    return Problem.error(place, where + said.fault(), said.remedy());
  }

  private static Problem missing(Place place, String expression, Set<String> others) {
    Matcher matcher = LAST_NAME.matcher(expression);
    String name = matcher.find() ? matcher.group(1) : expression;
    if (VOCABULARY.names().contains(name)) {
      return Problem.error(
          place,
          "“" + expression + "”没有值",
          "请在 notice.yaml 中填写，或在模板中用 <#if " + expression + "??> 判断有值才写");
    }
    String hint =
        Nearest.to(name, others)
            .or(() -> Nearest.to(name, VOCABULARY.names()))
            .map(n -> "是否应为“" + n + "”")
            .orElse("可用的名称见模板说明");
    return Problem.error(place, "没有“" + expression + "”这个名称", hint);
  }

  private static @Nullable NameUnknown nameUnknown(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof NameUnknown unknown) {
        return unknown;
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
