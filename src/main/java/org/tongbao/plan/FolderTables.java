package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an input folder that are tables, by their names. */
final class FolderTables {
  /** A name without a folder, and without what Windows allows in no name. */
  private static final Pattern TABLE = Pattern.compile("(?i)[^\\\\/:*?\"<>|]+\\.(csv|xlsx)");

  /** Corrections, and what somebody may have taken for them. */
  private static final Pattern CORRECTIONS =
      Pattern.compile("(?i)(更正(表|单|清单|记录)?|corrections?)[\\s\\d()（）_-]*\\..*");

  private FolderTables() {}

  /** Whether a name may be that of a table in the folder. */
  static boolean isTable(String name) {
    return TABLE.matcher(name).matches();
  }

  /** Whether a name is that of corrections, or nearly. */
  static boolean isCorrections(String name) {
    return CORRECTIONS.matcher(name).matches();
  }

  /** A file's name. */
  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Those that may be sheets. */
  static List<Path> in(Input input) throws IOException {
    List<Path> files = new ArrayList<>(in(input, TABLE));
    files.removeIf(path -> isCorrections(name(path)));
    return files;
  }

  /** The same as messages list them. */
  static String names(Input input) throws IOException {
    List<String> names = in(input).stream().map(path -> "“" + name(path) + "”").toList();
    return names.isEmpty() ? "没有任何表" : String.join("、", names);
  }

  /** Files of such names, in their order. Lock files of Office begin with ~$. */
  static List<Path> in(Input input, Pattern named) throws IOException {
    try (Stream<Path> paths = Files.list(input.folder())) {
      return paths
          .filter(path -> named.matcher(name(path)).matches())
          .filter(path -> !name(path).startsWith("~$") && !name(path).startsWith("."))
          .filter(path -> !name(path).equals("problems.csv"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
