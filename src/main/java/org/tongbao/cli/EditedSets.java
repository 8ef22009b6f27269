package org.tongbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.ShippedFiles;
import org.tongbao.template.TemplateFolders;

/** The office's own work in the program's template sets, which an upgrade of the program loses. */
final class EditedSets {
  private EditedSets() {}

  /**
   * A warning for each file that was changed or added. In a clone the sets are edited on purpose.
   *
   * @param named the folder that an option names; null where the usual ones are used
   * @param files of template sets, by path
   */
  static List<Problem> in(
      Environment environment,
      @Nullable Path named,
      TemplateFolders sets,
      SortedMap<String, byte[]> files) {
    if (named != null || Files.exists(environment.home().resolve("pom.xml"))) {
      return List.of();
    }
    return ShippedFiles.different(files).stream()
        .filter(path -> !sets.owns(path.substring(0, path.indexOf('/'))))
        .map(path -> CliMessage.EDITED_SHIPPED_SET.at(Place.of(path)))
        .toList();
  }
}
