package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.plan.Input;

/** The notices of a workspace: every folder below input/ that holds settings. */
final class Notices {
  private final OfficeFolders folders;

  Notices(OfficeFolders folders) {
    this.folders = folders;
  }

  /** All, the one first that was changed last. */
  List<NoticeFolder> all() throws IOException {
    if (!Files.isDirectory(folders.input())) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folders.input())) {
      return children
          .filter(folder -> Files.isRegularFile(folder.resolve(Input.SETTINGS)))
          .map(this::of)
          .sorted(
              Comparator.comparing(
                      (NoticeFolder each) -> NoticeFolder.saved(each.input().settings()))
                  .reversed()
                  .thenComparing(NoticeFolder::name))
          .toList();
    }
  }

  /** The one of a name: found among those that are there, so that no name is taken as a path. */
  Optional<NoticeFolder> named(String name) throws IOException {
    return all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private NoticeFolder of(Path folder) {
    String name = NoticeFolder.name(folder);
    return new NoticeFolder(name, new Input(folder), folders.output().resolve(name));
  }
}
