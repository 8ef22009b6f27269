package org.tongbao.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Parses templates. FreeMarker's parser calls itself for each level of brackets and tags, and needs
 * the square of the time for some expressions, so both are limited.
 */
final class TemplateParsing {
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(3);

  private TemplateParsing() {}

  /**
   * Parses all.
   *
   * @param problems receives the first error of each template that cannot be parsed, and what no
   *     template may use
   * @return those that can be parsed, by path
   */
  static Map<String, Template> all(
      Configuration configuration, SortedMap<String, String> texts, List<Problem> problems) {
    Map<String, Template> parsed = new TreeMap<>();
    texts.forEach((path, text) -> problems.addAll(one(configuration, path, text, parsed)));
    return parsed;
  }

  private static List<Problem> one(
      Configuration configuration, String path, String text, Map<String, Template> parsed) {
    List<Problem> problems = new ArrayList<>();
    List<Template> done = new ArrayList<>(); // an abandoned thread must not change the map later
    WatchedThread.Ending ending;
    try {
      ending =
          new WatchedThread(() -> 0, MOST_NANOS, MOST_NANOS)
              .run(
                  () -> {
                    Template template = configuration.getTemplate(path);
                    problems.addAll(ForbiddenExpressions.in(path, text, template));
                    problems.addAll(AdjoiningDigits.in(text, template));
                    done.add(template);
                  });
    } catch (ParseException e) {
      return List.of(TemplateFault.of(path, text, e));
    } catch (IOException e) {
      throw new IllegalStateException(e); // all templates are in memory
    } catch (StackOverflowError e) {
      return List.of(TemplateMessage.TEMPLATE_TOO_DEEP.at(Place.of(path)));
    }
    if (ending != WatchedThread.Ending.FINISHED) {
      return List.of(TemplateMessage.TEMPLATE_TOO_DEEP.at(Place.of(path)));
    }
    parsed.put(path, done.get(0));
    return problems;
  }
}
