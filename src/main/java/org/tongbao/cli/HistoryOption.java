package org.tongbao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.plan.PriorNotices;
import picocli.CommandLine.Option;

/** The option of every command that makes or judges a notice: where earlier ones are filed. */
final class HistoryOption {
  private static final Path USUAL = Path.of("archive");

  @Option(
      names = "--history",
      paramLabel = "目录",
      description = "同哪个档案目录里归了档的往期通报比较（默认与 --archive 相同，再不然是当前目录下的 archive；没有就没有往期）")
  private @Nullable Path folder;

  /** Where a command that files nothing takes them from. */
  PriorNotices.Folder source() {
    return source(null);
  }

  /**
   * Where a command takes them from.
   *
   * @param archive that it files into; null where none was named
   */
  PriorNotices.Folder source(@Nullable Path archive) {
    return PriorNotices.Holder.ARCHIVE.at(
        folder != null ? folder : archive != null ? archive : USUAL);
  }
}
