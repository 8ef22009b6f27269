package org.tongbao.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * {@code words.ftlx} of an input folder: the wording of this notice only. Each of its macros
 * replaces the block of that name in the set.
 */
final class WordsFile {
  /** Its path among the templates. */
  static final String PATH = "words.ftlx";

  private static final Pattern MACRO = Pattern.compile("<#macro\\s+([^\\s/>]+)");
  private static final Pattern BLOCK = Pattern.compile("<@block\\s+(?:name\\s*=\\s*)?\"([^\"]+)\"");

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  private WordsFile() {}

  /** The names of the blocks in templates; blocks in comments do not count. */
  static Set<String> blocks(Collection<String> templates) {
    Set<String> blocks = new LinkedHashSet<>();
    for (String template : templates) {
      String code = COMMENT.matcher(template).replaceAll("");
      BLOCK.matcher(code).results().forEach(block -> blocks.add(block.group(1)));
    }
    return blocks;
  }

  /** Macros that replace no block, so that their text would be missing from the notice. */
  static List<Problem> unused(String words, Collection<String> templates) {
    Set<String> blocks = blocks(templates);
    List<Problem> problems = new ArrayList<>();
    Matcher macro = MACRO.matcher(words);
    while (macro.find()) {
      String name = macro.group(1);
      if (!blocks.contains(name)) {
        problems.add(unknown(name, blocks, Places.at(PATH, words, macro.start())));
      }
    }
    return problems;
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
