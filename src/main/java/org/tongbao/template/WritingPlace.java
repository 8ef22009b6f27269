package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import java.util.function.Supplier;
import org.tongbao.problem.Place;

/** Tells which place in which template is writing. */
@SuppressWarnings("deprecation") // FreeMarker offers a template's elements by no other name
final class WritingPlace {
  private WritingPlace() {}

  /**
   * The place now, worked out later, as nearly all are never asked for; the whole file where
   * nothing is being rendered.
   *
   * @param written what the instruction at hand has written before the place
   */
  static Supplier<Place> now(String written, String file) {
    Instructions at = Instructions.of(Environment.getCurrentEnvironment());
    return () ->
        at.innermost()
            .map(element -> at.forEditor(within(element, written)))
            .orElseGet(() -> Place.of(file));
  }

  /**
   * The innermost loop that a rendering of another thread is in; the place where it works, when it
   * is in none. It works on meanwhile, so that the place within the loop would be one of chance.
   */
  static Place loop(Environment environment, String file) {
    Instructions at = Instructions.of(environment);
    return at.loop().or(at::innermost).map(Instructions::place).orElseGet(() -> Place.of(file));
  }

  private static Place within(TemplateElement element, String written) {
    Place begin = Instructions.place(element);
    // only fixed text is written as it stands in the template
    if (!element.getClass().getSimpleName().equals("TextBlock")) {
      return begin;
    }
    int breaks = 0;
    int last = -1;
    for (int at = written.indexOf('\n'); at >= 0; at = written.indexOf('\n', at + 1)) {
      breaks++;
      last = at;
    }
    return begin.at(
        begin.line() + breaks,
        last < 0 ? begin.column() + written.length() : written.length() - last);
  }
}
