package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
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

  /** Its settings as far as they can be read; null where nothing can. */
  @Nullable NoticeSettings settings() throws IOException {
    return SettingsFile.readForSheets(input.settings()).forSheets();
  }

  /** The latest filed notice of its issuer and period; null where there is none. */
  @Nullable CatalogueEntry filed(NoticeSettings settings, List<CatalogueEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.issuer().equals(settings.paper().issuer()))
        .filter(entry -> entry.period().equals(settings.basics().period().print()))
        .max(Comparator.comparing(CatalogueEntry::moment))
        .orElse(null);
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
