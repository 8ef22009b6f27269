package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.Arrays;
import org.tongbao.problem.Place;

/** Tells which place in which template is writing. */
final class WritingPlace {
  private WritingPlace() {}

  /**
   * The place now; the whole file where nothing is being rendered.
   *
   * @param written what the instruction at hand has written before the place
   */
  static Place now(String written, String file) {
    Environment environment = Environment.getCurrentEnvironment();
    return environment == null ? Place.of(file) : of(environment, written, file);
  }

  /**
   * The innermost loop that a rendering of another thread is in; the place where it works, when it
   * is in none. It works on meanwhile, so that the place within the loop would be one of chance.
   */
  @SuppressWarnings("deprecation") // FreeMarker offers a template's elements by no other name
  static Place loop(Environment environment, String file) {
    TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(environment);
    if (stack == null || stack.length == 0) {
      return Place.of(file);
    }
    TemplateElement at =
        Arrays.stream(stack)
            .filter(element -> element.getDescription().startsWith("#list"))
            .findFirst()
            .orElse(stack[0]);
    return new Place(at.getTemplate().getSourceName(), at.getBeginLine(), at.getBeginColumn());
  }

  @SuppressWarnings("deprecation") // FreeMarker offers a template's elements by no other name
  private static Place of(Environment environment, String written, String file) {
    TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(environment);
    if (stack == null || stack.length == 0) {
      return Place.of(file);
    }
    TemplateElement element = stack[0];
    int line = element.getBeginLine();
    int column = element.getBeginColumn();
    // only fixed text is written as it stands in the template
    if (element.getClass().getSimpleName().equals("TextBlock")) {
      int lastBreak = written.lastIndexOf('\n');
      line += (int) written.chars().filter(c -> c == '\n').count();
      column = lastBreak < 0 ? column + written.length() : written.length() - lastBreak;
    }
    return new Place(element.getTemplate().getSourceName(), line, column);
  }
}
