package org.tongbao.cli;

import java.nio.file.Path;
import org.tongbao.archive.Archive;
import picocli.CommandLine.Option;

/** The option {@code --archive} of every archive command. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "目录",
      defaultValue = "archive",
      description = "档案目录（默认当前目录下的 archive）")
  private Path folder = Path.of("archive");

  Archive archive() {
    return new Archive(folder);
  }
}
