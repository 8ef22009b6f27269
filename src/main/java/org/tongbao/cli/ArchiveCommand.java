package org.tongbao.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tongbao archive …}: files, finds and verifies issued notices. */
@Command(
    name = "archive",
    header = "归档、查找、发布、核验、重新生成、导出已印发的通报",
    description = "一份通报是一个档案包，放在档案目录的 年度/档号 里；说明见 docs/archive.md。",
    synopsisSubcommandLabel = "命令")
final class ArchiveCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** The command with its subcommands, in the order in which an office uses them. */
  static CommandLine line(Environment environment) {
    CommandLine line = new CommandLine(new ArchiveCommand());
    List.of(
            new ArchiveAdd(environment),
            new ArchiveList(environment),
            new ArchiveShow(environment),
            new ArchivePublish(environment),
            new ArchiveVerify(environment),
            new ArchiveRebuild(environment),
            new ArchiveExport(environment))
        .forEach(line::addSubcommand);
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
