package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The bags that the command line names: some codes, or all. */
final class BagCodes {
  @Parameters(paramLabel = "档号", arity = "0..*", description = "要处理的档号，见 archive list")
  private @Nullable List<String> written;

  @Option(names = "--all", description = "全部")
  private boolean all;

  /**
   * The bag of a written code.
   *
   * @throws RunFailed if there is none
   */
  static ArchivalCode one(Archive archive, String written) throws RunFailed {
    ArchivalCode code =
        ArchivalCode.parse(written)
            .orElseThrow(
                () ->
                    new RunFailed(
                        ExitCode.USAGE,
                        "“%s”不是档号，档号应像 J001-WS·2026-D30-BGS-0001".formatted(written)));
    if (!Files.isDirectory(archive.bag(code), LinkOption.NOFOLLOW_LINKS)) {
      throw new RunFailed(
          ExitCode.ARCHIVE,
          "档案目录 %s 里没有 %s。已归档的通报见 tongbao archive list".formatted(archive.folder(), code.print()));
    }
    return code;
  }

  /** Whether all are named. */
  boolean all() {
    return all;
  }

  /**
   * The bags.
   *
   * @throws RunFailed if one is missing, or if neither or both of codes and all are given
   */
  List<ArchivalCode> of(Archive archive) throws RunFailed, IOException {
    List<String> some = written == null ? List.of() : written;
    if (all != some.isEmpty()) {
      throw new RunFailed(ExitCode.USAGE, "请写出档号，或者写 --all（全部）");
    }
    if (all) {
      return archive.codes();
    }
    List<ArchivalCode> codes = new ArrayList<>();
    for (String each : some) {
      codes.add(one(archive, each));
    }
    return codes;
  }
}
