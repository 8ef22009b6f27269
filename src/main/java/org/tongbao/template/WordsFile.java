package org.tongbao.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * {@code words.ftlx} of an input folder: the wording of this notice only. Each of its macros
 * replaces the block of that name in the set.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
final class WordsFile {
  /** Its path among the templates. */
  static final String PATH = "words.ftlx";

  private static final Pattern MACRO = Pattern.compile("<#macro\\s+([^\\s/>]+)");
  private static final Pattern BLOCK = Pattern.compile("<@block\\s+(?:name\\s*=\\s*)?\"([^\"]+)\"");

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  /** FreeMarker's classes of what prints something. */
  private static final Set<String> PRINTING =
      Set.of("TextBlock", "DollarVariable", "NumericalOutput", "UnifiedCall");

  /** Those that keep their content for later. */
  private static final Set<String> CAPTURING = Set.of("Macro", "BlockAssignment");

  private static final int SHOWN = 24;

  private WordsFile() {}

  /** A template in which blanks stand in place of comments, so that all else keeps its place. */
  static String withoutComments(String template) {
    return COMMENT
        .matcher(template)
        .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
  }

  /** The names of the blocks in templates; blocks in comments do not count. */
  static Set<String> blocks(Collection<String> templates) {
    Set<String> blocks = new LinkedHashSet<>();
    for (String template : templates) {
      BLOCK.matcher(withoutComments(template)).results().forEach(b -> blocks.add(b.group(1)));
    }
    return blocks;
  }

  /** What stands in it and would be missing from the notice. */
  static List<Problem> unused(String words, Collection<String> templates) {
    String code = withoutComments(words);
    Set<String> blocks = blocks(templates);
    Map<String, Integer> lines = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    Matcher macro = MACRO.matcher(code);
    while (macro.find()) {
      String name = macro.group(1);
      Place place = Places.at(PATH, code, macro.start());
      Integer earlier = lines.putIfAbsent(name, place.line());
      if (earlier != null) {
        problems.add(TemplateMessage.DUPLICATE_BLOCK.at(place, name, earlier));
      } else if (!blocks.contains(name)) {
        problems.add(unknown(name, blocks, place));
      }
    }
    return problems;
  }

  /** Text outside every macro: importing the file runs it, but prints nothing of it. */
  static List<Problem> outside(String words, Template parsed) {
    List<Problem> problems = new ArrayList<>();
    addOutside(words, parsed.getRootTreeNode(), problems);
    return problems;
  }

  private static void addOutside(String words, TreeNode node, List<Problem> problems) {
    String sort = node.getClass().getSimpleName();
    if (node instanceof TemplateElement element && PRINTING.contains(sort)) {
      if (!element.getCanonicalForm().isBlank()) {
        int from = offset(words, element);
        String text = words.substring(from).lines().findFirst().orElse("");
        String shown = text.substring(0, Math.min(SHOWN, text.length()));
        problems.add(TemplateMessage.TEXT_OUTSIDE_MACRO.at(Places.at(PATH, words, from), shown));
      }
    } else if (!CAPTURING.contains(sort)) {
      Collections.list(node.children()).forEach(child -> addOutside(words, child, problems));
    }
  }

  /** Where an element begins, without the blanks before its text. */
  private static int offset(String words, TemplateElement element) {
    int from = 0;
    for (int line = 1; line < element.getBeginLine(); line++) {
      from = words.indexOf('\n', from) + 1;
    }
    from += element.getBeginColumn() - 1;
    while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
      from++;
    }
    return from;
  }

  private static Problem unknown(String name, Set<String> blocks, Place place) {
    if (blocks.isEmpty()) {
      return TemplateMessage.NO_BLOCKS.at(place, name);
    }
    return Nearest.to(name, blocks)
        .map(near -> TemplateMessage.MISSPELT_BLOCK.at(place, name, near))
        .orElseGet(() -> TemplateMessage.UNKNOWN_BLOCK.at(place, name, String.join("、", blocks)));
  }
}
