package org.tongbao.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The figures for which a template vouches and the program does not: those typed into its text, and
 * those that it computes itself ({@code figures.figure}). Years, document numbers and the
 * attributes of markup are no figures.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
final class TypedFigures {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９][0-9０-９.．,，]*[%％‰]?");

  /** A year, a document's number, or a number within a word or an address. */
  private static final Pattern NO_FIGURE_BEFORE = Pattern.compile("(?s).*[〔\\p{Alpha}_&#-]");

  private static final Pattern NO_FIGURE_AFTER = Pattern.compile("(?s)(?:〕|年|月|日|号).*");

  /** Its first argument, which may be put together: "…" + town.name. */
  private static final Pattern COMPUTED =
      Pattern.compile(
          "figures\\.figure\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"
              + "|\\((?:[^()]|\\([^()]*\\))*\\)|[^\"'(),])+)");

  private static final Pattern ONLY_TEXT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private final String path;
  private final List<Problem> found = new ArrayList<>();
  private boolean inTag;

  private TypedFigures(String path) {
    this.path = path;
  }

  /** The figures of a template, in its order. */
  static List<Problem> in(String path, Template template) {
    TypedFigures figures = new TypedFigures(path);
    figures.visit(template.getRootTreeNode());
    return figures.found;
  }

  private void visit(TreeNode node) {
    if (node instanceof TemplateElement element) {
      if (element.getClass().getSimpleName().equals("TextBlock")) {
        text(element, element.getSource());
      } else {
        Matcher computed = COMPUTED.matcher(element.getDescription());
        while (computed.find()) {
          Place place = Instructions.place(element);
          found.add(TemplateMessage.COMPUTED_FIGURE.at(place, words(computed.group(1).strip())));
        }
      }
    }
    Collections.list(node.children()).forEach(this::visit);
  }

  /** The text of a plain argument; a computed one as it is written. */
  private static String words(String argument) {
    return ONLY_TEXT.matcher(argument).matches()
        ? argument.substring(1, argument.length() - 1)
        : argument;
  }

  private void text(TemplateElement element, String source) {
    StringBuilder printed = new StringBuilder(source);
    for (int i = 0; i < source.length(); i++) {
      char character = source.charAt(i);
      inTag = character == '<' || (inTag && character != '>');
      if (inTag || character == '>') {
        printed.setCharAt(i, ' ');
      }
    }
    Matcher digits = DIGITS.matcher(printed);
    while (digits.find()) {
      boolean figure =
          !NO_FIGURE_BEFORE.matcher(printed.subSequence(0, digits.start())).matches()
              && !NO_FIGURE_AFTER
                  .matcher(printed.subSequence(digits.end(), printed.length()))
                  .matches();
      if (figure) {
        found.add(
            TemplateMessage.TYPED_FIGURE.at(
                place(element, source, digits.start()), digits.group()));
      }
    }
  }

  private Place place(TemplateElement element, String source, int at) {
    Place within = Places.at(path, source, at);
    int column = within.column() + (within.line() == 1 ? element.getBeginColumn() - 1 : 0);
    return within.at(element.getBeginLine() + within.line() - 1, column);
  }
}
