package org.tongbao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --profile}: the office's own values for the check of documents. */
final class ProfileOption {
  @Option(names = "--profile", paramLabel = "文件", description = "本单位的检查设置（yaml）：修改惯常值、停用规则")
  private @Nullable Path file;

  /** The file; null where the standard applies. */
  @Nullable Path file() {
    return file;
  }
}
