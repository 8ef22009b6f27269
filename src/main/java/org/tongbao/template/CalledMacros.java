package org.tongbao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      Pattern.compile("(?s)<#(macro|function)\\s+([\\w.-]+)(.*?)</#\\1>");

  /** A file, by its name without folders, and the alias by which its macros are called. */
  private static final Pattern OTHER_FILE =
      Pattern.compile(
          "<#(?:import|include)\\s+[\"'](?:[^\"']*/)?([^\"'/]+)[\"'](?:\\s+as\\s+(\\w+))?");

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
    List<Piece> called = uncalled.stream().filter(macro -> names(caller, macro)).toList();
    run.addAll(called);
    uncalled.removeAll(called);
  }

  private boolean names(Piece caller, Piece macro) {
    String name = Pattern.quote(macro.macro);
    if (caller.file.equals(macro.file)) {
      return has(caller, "(?<![\\w.])" + name + "(?![\\w-])");
    }
    String file = files.getOrDefault(caller.file, "");
    for (MatchResult other : OTHER_FILE.matcher(file).results().toList()) {
      String alias = other.group(2);
      if (macro.file.endsWith("/" + other.group(1))
          && (alias == null
              || has(caller, "\\b%s\\s*(?:\\.\\s*%s(?![\\w-])|\\[)".formatted(alias, name)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Piece piece, String pattern) {
    return Pattern.compile(pattern).matcher(piece.code).find();
  }
}
