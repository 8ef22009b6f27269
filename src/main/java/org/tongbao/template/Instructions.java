package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/** The stack of instructions that a rendering is executing, the innermost first. */
@SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
final class Instructions {
  private static final Pattern FUNCTION = Pattern.compile("#function ([\\p{L}_][\\p{L}\\p{N}_]*)");

  private final TemplateElement[] stack;

  private Instructions(TemplateElement[] stack) {
    this.stack = stack;
  }

  /** The current stack; empty when nothing is being rendered. */
  static Instructions of(@Nullable Environment environment) {
    TemplateElement[] stack =
        environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment);
    return new Instructions(stack == null ? new TemplateElement[0] : stack);
  }

  Optional<TemplateElement> innermost() {
    return stack.length == 0 ? Optional.empty() : Optional.of(stack[0]);
  }

  /** What the innermost does; empty where there is none. */
  String description() {
    return innermost().map(TemplateElement::getDescription).orElse("");
  }

  /**
   * The innermost loop. FreeMarker's stack holds the current instruction and calls only, so loops
   * are searched for among their parents.
   */
  Optional<TemplateElement> loop() {
    return around("#list");
  }

  /** Where the macro or function that is about to run is called. */
  Optional<Place> call() {
    return first(element -> !element.getDescription().matches("(?s)#(macro|function) .*"))
        .map(Instructions::place);
  }

  /** The template's function in which the innermost stands. */
  Optional<String> function() {
    return around("#function ")
        .map(element -> FUNCTION.matcher(element.getDescription()))
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1));
  }

  private Optional<TemplateElement> around(String start) {
    for (TemplateElement each : stack) {
      for (TreeNode at = each; at instanceof TemplateElement element; at = element.getParent()) {
        if (element.getDescription().startsWith(start)) {
          return Optional.of(element);
        }
      }
    }
    return Optional.empty();
  }

  /** Where the innermost uses a name. */
  Optional<NameReference> asking(String name) {
    return innermost().flatMap(element -> NameReference.in(element, name));
  }

  static Place place(TemplateElement element) {
    return new Place(file(element), element.getBeginLine(), element.getBeginColumn());
  }

  /**
   * A place that helps the editor of a set: in a shared template, together with the line that calls
   * it; in the program's own template, the calling line instead.
   */
  Place forEditor(Place place) {
    if (isOwn(place.file())) {
      return place;
    }
    Optional<Place> caller = first(element -> isOwn(file(element))).map(Instructions::place);
    return place.file().equals(NoticeTemplate.BLOCKS)
        ? caller.orElse(place)
        : caller.map(place::calledFrom).orElse(place);
  }

  /** Whether a file belongs to the set or the input folder. */
  private static boolean isOwn(String file) {
    return !file.startsWith(TemplateSet.SHARED + "/") && !file.equals(NoticeTemplate.BLOCKS);
  }

  private Optional<TemplateElement> first(Predicate<TemplateElement> wanted) {
    for (TemplateElement each : stack) {
      if (wanted.test(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String file(TemplateElement element) {
    return String.valueOf(element.getTemplate().getSourceName());
  }
}
