package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.tongbao.problem.Place;

/** Finds the place in a template that is writing. */
@SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
final class WritingPlace {
  private static final int LOOKS = 9;

  private WritingPlace() {}

  /**
   * The current place, computed when the supplier is called, as nearly all are never used; the
   * whole file when nothing is being rendered.
   *
   * @param written what the current instruction has written before the place
   */
  static Supplier<Place> now(String written, String file) {
    Instructions at = Instructions.of(Environment.getCurrentEnvironment());
    return () ->
        at.innermost()
            .map(element -> at.forEditor(within(element, written)))
            .orElseGet(() -> Place.of(file));
  }

  /**
   * The loop in which a rendering on another thread spends its time, or its current instruction
   * outside of loops. The thread is still running, so a place within the loop would be arbitrary,
   * and one look may fall between two rounds of a loop around it.
   */
  static Place loop(Environment environment, String file) {
    Map<Place, Integer> seen = new HashMap<>();
    for (int look = 0; look < LOOKS; look++) {
      seen.merge(loopNow(environment, file), 1, Integer::sum);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    return Collections.max(seen.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static Place loopNow(Environment environment, String file) {
    Instructions at = Instructions.of(environment);
    return at.loop().or(at::innermost).map(Instructions::place).orElseGet(() -> Place.of(file));
  }

  private static Place within(TemplateElement element, String written) {
    Place begin = Instructions.place(element);
    // only literal text has the same lines in the output as in the template
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
