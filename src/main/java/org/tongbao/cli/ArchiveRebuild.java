package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.filing.BagRebuild;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tongbao archive rebuild}: generates filed notices again from their bags alone. */
@Command(
    name = "rebuild",
    header = "只用档案包里的输入和模板重新生成通报，与归档的比较",
    description = "先核验档案包，再重新生成；逐字节相同才算相同。程序版本不同的，只比较文字和数字，并说明。")
final class ArchiveRebuild implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final BagCodes codes = new BagCodes();

  @Mixin private final ArchiveOption option = new ArchiveOption();

  @Mixin private final Folders folders;

  ArchiveRebuild(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Archive archive = option.archive(folders);
    try {
      boolean same = true;
      for (ArchivalCode code : codes.of(archive)) {
        same &= rebuild(archive, code);
      }
      return (same ? ExitCode.OK : ExitCode.ARCHIVE).code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  /** Rebuilds one notice; a failure does not stop the others. */
  private boolean rebuild(Archive archive, ArchivalCode code) throws IOException, RunFailed {
    try {
      BagRebuild.Outcome outcome = new BagRebuild(archive, environment.version()).rebuild(code);
      PrintStream to = outcome.same() ? environment.out() : environment.err();
      to.println(code.print() + "：" + outcome.lines().get(0));
      outcome.lines().stream().skip(1).forEach(to::println);
      return outcome.same();
    } catch (RunFailed failed) {
      if (failed.code() == ExitCode.FILES) {
        throw failed; // a full disk, for all of them
      }
      environment.err().println(failed.getMessage());
      return false;
    }
  }
}
