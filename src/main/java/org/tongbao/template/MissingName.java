package org.tongbao.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Says what is wrong where an expression came to nothing. */
final class MissingName {
  /** What to do where no name is near. */
  static final String SEE_GUIDE = "可用的名称见模板说明";

  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final Pattern LAST_NAME =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)(?:\\(.*\\))?$");

  private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private MissingName() {}

  static Problem of(Place place, String expression, @Nullable Environment environment) {
    Set<String> others = KnownNames.beside(expression, environment);
    Matcher matcher = LAST_NAME.matcher(expression);
    String name = matcher.find() ? matcher.group(1) : expression;
    if (VARIABLE.matcher(expression).matches() && !others.contains(name)) {
      return Problem.error(
          place, "没有“" + name + "”这个名称", hintForVariable(name, others, environment));
    }
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
            .orElse(SEE_GUIDE);
    return Problem.error(place, "没有“" + expression + "”这个名称", hint);
  }

  /** A variable is one that the template itself begins with, never a name of the model. */
  private static String hintForVariable(
      String name, Set<String> others, @Nullable Environment environment) {
    if (environment != null && isSharedFile(name, environment)) {
      return "开头要写 <#import \"/" + sharedFile(name) + "\" as " + name + ">";
    }
    return Nearest.to(name, others)
        .map(n -> "是否应为“" + n + "”")
        .orElse("请对照开头的 <#assign>、<#import> 里写的名称");
  }

  private static String sharedFile(String name) {
    return TemplateSet.SHARED + "/" + name + ".ftlx";
  }

  private static boolean isSharedFile(String name, Environment environment) {
    TemplateLoader templates = environment.getConfiguration().getTemplateLoader();
    try {
      return templates.findTemplateSource(sharedFile(name)) != null;
    } catch (IOException e) {
      throw new IllegalStateException(e); // they are in memory
    }
  }
}
