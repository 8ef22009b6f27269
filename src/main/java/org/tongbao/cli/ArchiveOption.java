package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Option;

/** The option {@code --archive} of every archive command. */
final class ArchiveOption {
  @Option(names = "--archive", paramLabel = "目录", description = "档案目录（默认工作区或当前目录下的 archive）")
  private @Nullable Path folder;

  Archive archive(Folders folders) throws RunFailed {
    return folders.archive(folder);
  }

  /** The archive verifies that nothing is in its bags but what was filed. */
  static void requireOutside(Archive archive, Path to) throws IOException, RunFailed {
    if (archive.holds(to)) {
      throw new RunFailed(ExitCode.USAGE, "--to 不能在档案目录 %s 里，请换一个目录".formatted(archive.folder()));
    }
  }
}
