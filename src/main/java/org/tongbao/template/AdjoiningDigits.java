package org.tongbao.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Problem;

/** Refuses digits beside a figure, and two figures side by side: they would be read as one. */
@SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
final class AdjoiningDigits {
  /** Nearly no template has one of these, so that none is searched. */
  private static final Pattern SUSPECT =
      Pattern.compile("\\d\\$\\{|\\}(?:\\d|\\$\\{)", Pattern.UNICODE_CHARACTER_CLASS);

  /** What is certainly a number: beside a name a digit may stand, as in 第一批3个. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?s)\\$\\{(?:.*\\.(?:running|checked|passed|failed|count|passRate)"
              + "|figures\\.(?:count|sum|average|highest|lowest|total|difference|product)\\(.*\\))"
              + "(?:\\.scale\\(\\d\\))?}");

  /** What begins with a number; a unit may stand at its end. */
  private static final Pattern BEGINS =
      Pattern.compile("(?s)\\$\\{(?:notice\\.(?:fact|parameter|share)\\(.*|.*\\.withUnit)}");

  private final List<Problem> problems = new ArrayList<>();

  private AdjoiningDigits() {}

  static List<Problem> in(@Nullable String text, Template template) {
    if (text == null || !SUSPECT.matcher(text).find()) {
      return List.of();
    }
    AdjoiningDigits digits = new AdjoiningDigits();
    digits.visit(template.getRootTreeNode());
    return digits.problems;
  }

  private void visit(TreeNode node) {
    @Nullable TreeNode before = null;
    for (TreeNode child : Collections.list(node.children())) {
      if (before instanceof TemplateElement left && child instanceof TemplateElement right) {
        compare(left, right);
      }
      before = child;
      visit(child);
    }
  }

  private void compare(TemplateElement left, TemplateElement right) {
    String first = left.getDescription();
    String second = right.getDescription();
    if (isText(left) && begins(second) && endsWithDigit(left.getSource())) {
      problems.add(TemplateMessage.DIGIT_BESIDE_FIGURE.at(Instructions.place(right), second));
    } else if (isNumber(first) && isText(right) && beginsWithDigit(right.getSource())) {
      problems.add(TemplateMessage.DIGIT_BESIDE_FIGURE.at(Instructions.place(left), first));
    } else if (isNumber(first) && begins(second)) {
      problems.add(TemplateMessage.FIGURES_ADJOIN.at(Instructions.place(left), first, second));
    }
  }

  private static boolean isText(TemplateElement element) {
    return element.getClass().getSimpleName().equals("TextBlock");
  }

  private static boolean isNumber(String described) {
    return NUMBER.matcher(described).matches();
  }

  private static boolean begins(String described) {
    return isNumber(described) || BEGINS.matcher(described).matches();
  }

  private static boolean endsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean beginsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
