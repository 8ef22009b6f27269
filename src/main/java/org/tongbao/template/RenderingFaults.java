package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.TemplateElement;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Problem;

/**
 * Collects the problems of one rendering, so that it can go on and find them all. Consequences are
 * left out: a problem that occurs in many rows is reported once, and a variable that could not be
 * computed is not reported again where it is used.
 */
final class RenderingFaults implements TemplateExceptionHandler {
  private static final Pattern ASSIGNED =
      Pattern.compile("#(?:assign|local|global) \"?([\\p{L}_][\\p{L}\\p{N}_]*)");
  private static final Pattern FIRST_NAME = Pattern.compile("^[\\p{L}_][\\p{L}\\p{N}_]*");

  /** A function that could not compute its result returns none. */
  private static final Pattern MAPPED_TO_NOTHING =
      Pattern.compile("The element mapper function has returned no");

  private static final Pattern NAMES = Pattern.compile("(?<!\\.)[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<String> notComputed = new HashSet<>();
  private boolean complete = true;

  @Override
  public void handleTemplateException(TemplateException fault, Environment where, Writer out) {
    Instructions at = Instructions.of(where);
    note(fault, at);
    at.innermost().ifPresent(this::noteVariable);
    at.function().ifPresent(notComputed::add);
  }

  private void note(TemplateException fault, Instructions at) {
    if (!follows(fault, at)) {
      problems.add(TemplateFault.of(fault, at));
    }
  }

  /** Whether it has no value because something else could not be computed. */
  private boolean follows(TemplateException fault, Instructions at) {
    if (fault instanceof InvalidReferenceException) {
      return notComputed.contains(firstName(fault.getBlamedExpressionString()));
    }
    if (MAPPED_TO_NOTHING.matcher(fault.getMessageWithoutStackTop()).lookingAt()) {
      return namesWhatIsNotComputed(at);
    }
    CallRefused refused = TemplateFault.cause(fault, CallRefused.class);
    return refused != null && refused.isOfAbsentArgument() && namesWhatIsNotComputed(at);
  }

  private boolean namesWhatIsNotComputed(Instructions at) {
    return NAMES
        .matcher(at.description())
        .results()
        .anyMatch(name -> notComputed.contains(name.group()));
  }

  void note(Problem problem) {
    problems.add(problem);
  }

  /** Adds the problem that ends the rendering. */
  void end(TemplateException fault) {
    note(fault, Instructions.of(null));
    complete = false;
  }

  /** Adds the problem that ends the rendering. */
  void end(Problem problem) {
    note(problem);
    complete = false;
  }

  NoticeTemplate.Rendered rendered() {
    return new NoticeTemplate.Rendered(List.copyOf(problems), complete);
  }

  @SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
  private void noteVariable(TemplateElement instruction) {
    Matcher assigned = ASSIGNED.matcher(instruction.getDescription());
    if (assigned.lookingAt()) {
      notComputed.add(assigned.group(1));
    }
  }

  private static String firstName(String expression) {
    Matcher name = FIRST_NAME.matcher(String.valueOf(expression));
    return name.find() ? name.group() : "";
  }
}
