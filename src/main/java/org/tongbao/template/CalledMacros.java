package org.tongbao.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a set that may be run: its own files, and of the shared ones what stands outside
 * macros and functions, and those of them that other such code names.
 */
final class CalledMacros {
  private static final Pattern MACRO =
      Pattern.compile("(?s)<#(macro|function)\\s+(\\w+)(.*?)</#\\1>");

  /** A file, by its name without folders, and the alias by which its macros are called. */
  private static final Pattern OTHER_FILE =
      Pattern.compile(
          "<#(?:import|include)\\s+[\"'](?:[^\"']*/)?([^\"'/]+)[\"'](?:\\s+as\\s+(\\w+))?");

  /** A word, and what follows it: a member's name, or a bracket that computes one. */
  private static final Pattern WORD =
      Pattern.compile("\\b(\\w+)(?:(?=\\s*(?:\\.\\s*(\\w+)|(\\[))))?");

  /** Follows a word whose members may all be named by a bracket. */
  private static final String ANY = "[";

  /** The text of each file; under "" that of all files that are not shared. */
  private final Map<String, String> files = new TreeMap<>();

  private final List<Piece> run = new ArrayList<>();
  private final List<Piece> uncalled = new ArrayList<>();

  /**
   * Some code.
   *
   * @param file the path of its file; empty where that is not shared: such files are included in
   *     each other, so that what one of them imports may be called in all
   * @param macro the name of the macro whose body it is; else empty
   */
  private record Piece(String file, String macro, String code) {}

  private CalledMacros() {}

  /**
   * The pieces of code, without comments.
   *
   * @param texts the templates of a set by path
   */
  static List<String> in(Map<String, String> texts) {
    CalledMacros called = new CalledMacros();
    texts.forEach((path, text) -> called.add(path, WordsFile.withoutComments(text)));
    for (int i = 0; i < called.run.size(); i++) { // what is called may call others
      called.call(called.run.get(i));
    }
    return called.run.stream().map(Piece::code).toList();
  }

  private void add(String path, String text) {
    if (path.startsWith(TemplateSet.SHARED + "/")) {
      files.put(path, text);
      Matcher macro = MACRO.matcher(text);
      macro.results().forEach(each -> uncalled.add(new Piece(path, each.group(2), each.group(3))));
      run.add(new Piece(path, "", macro.replaceAll("")));
    } else {
      files.merge("", text, String::concat);
      run.add(new Piece("", "", text));
    }
  }

  private void call(Piece caller) {
    Set<String> named = named(caller.code);
    List<MatchResult> others =
        OTHER_FILE.matcher(files.getOrDefault(caller.file, "")).results().toList();
    List<Piece> called =
        uncalled.stream()
            .filter(
                macro ->
                    caller.file.equals(macro.file)
                        ? named.contains(macro.macro)
                        : others.stream().anyMatch(other -> names(named, other, macro)))
            .toList();
    run.addAll(called);
    uncalled.removeAll(called);
  }

  /** The words that are no members, and each member with its owner: footer, notices.footer. */
  private static Set<String> named(String code) {
    Set<String> named = new HashSet<>();
    Matcher word = WORD.matcher(code);
    while (word.find()) {
      if (word.start() == 0 || code.charAt(word.start() - 1) != '.') {
        named.add(word.group(1));
      }
      if (word.group(2) != null) {
        named.add(word.group(1) + "." + word.group(2));
      } else if (word.group(3) != null) {
        named.add(word.group(1) + ANY);
      }
    }
    return named;
  }

  private static boolean names(Set<String> named, MatchResult other, Piece macro) {
    String alias = other.group(2);
    return macro.file.endsWith("/" + other.group(1))
        && (alias == null
            || named.contains(alias + "." + macro.macro)
            || named.contains(alias + ANY));
  }
}
