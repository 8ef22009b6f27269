package org.tongbao.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders that hold template sets. What the office has of a name comes before what the program
 * has: a set, or the folder that sets share, always as a whole.
 *
 * @param office the folder of the office's own sets; null without one
 * @param program the folder of all other sets
 */
public record TemplateFolders(@Nullable Path office, Path program) {

  /** One folder with all sets. */
  public static TemplateFolders of(Path folder) {
    return new TemplateFolders(null, folder);
  }

  /**
   * All sets: every sub-folder with a {@code notice.ftlx}.
   *
   * @throws IOException when a folder cannot be read
   */
  public List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>(names(program));
    if (office != null) {
      names.addAll(names(office));
    }
    return List.copyOf(names);
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve(TemplateSet.NOTICE)))
          .map(child -> child.getFileName().toString())
          .toList();
    }
  }

  /** The folder of a set, or the one that sets share; it need not exist. */
  public Path folder(String name) {
    return owns(name) && office != null ? office.resolve(name) : program.resolve(name);
  }

  /** Whether the office has its own set of the name. Else an upgrade of the program replaces it. */
  public boolean owns(String name) {
    if (office == null) {
      return false;
    }
    Path own = office.resolve(name);
    return name.equals(TemplateSet.SHARED)
        ? Files.isDirectory(own)
        : Files.isRegularFile(own.resolve(TemplateSet.NOTICE));
  }

  /** A file by its path among the templates, e.g. {@code province/notice.ftlx}. */
  public Path file(String path) {
    int end = path.indexOf('/');
    return end < 0
        ? program.resolve(path)
        : folder(path.substring(0, end)).resolve(path.substring(end + 1));
  }

  /** Where a new set is made. */
  public Path forNew() {
    return office == null ? program : office;
  }

  /** As messages name it. */
  @Override
  public String toString() {
    return office == null ? program.toString() : office + " 和 " + program;
  }
}
