package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.plan.Input;

/**
 * A notice of the workspace: its input folder, and the folder of its drafts.
 *
 * @param name of both folders, by which pages name it
 */
record NoticeFolder(String name, Input input, Path output) {

  /** The documents that were made of it, the latest first. */
  List<Path> documents() throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(output)) {
      return files
          .filter(file -> Files.isRegularFile(file) && isDocument(name(file)))
          .sorted(Comparator.comparing(NoticeFolder::saved).reversed().thenComparing(file -> file))
          .toList();
    }
  }

  private static boolean isDocument(String name) {
    return !name.startsWith("~$")
        && Stream.of(".docx", ".html", ".txt", ".pdf").anyMatch(name::endsWith);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  static FileTime saved(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // deleted since it was listed
    }
  }
}
