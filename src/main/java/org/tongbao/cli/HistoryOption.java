package org.tongbao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.plan.PriorNotices;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Option;

/** The option {@code --history}: the archive with prior notices. */
final class HistoryOption {
  @Option(
      names = "--history",
      paramLabel = "目录",
      description = "往期通报所在的档案目录（默认与 --archive 相同，没有写 --archive 的是工作区或当前目录下的 archive；目录不存在就不与往期比较）")
  private @Nullable Path folder;

  /** The prior notices for a command that does not file. */
  PriorNotices.Folder source(Folders folders) throws RunFailed {
    return source(null, folders);
  }

  /**
   * The prior notices for a command that may file.
   *
   * @param archive into which it files, or null
   */
  PriorNotices.Folder source(@Nullable Path archive, Folders folders) throws RunFailed {
    return folder != null
        ? PriorNotices.Holder.NAMED_ARCHIVE.at(folder)
        : PriorNotices.Holder.ARCHIVE.at(folders.archive(archive).folder());
  }
}
