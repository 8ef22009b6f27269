package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.batch.DerivedDrafts;
import org.tongbao.filing.FiledDerived;
import org.tongbao.filing.Issued;
import org.tongbao.filing.MissingDraft;
import org.tongbao.filing.NoticeFiling;
import org.tongbao.filing.PdfPrinting;
import org.tongbao.output.Drafts;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Draft;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options with which a run also files its draft. */
final class RunFiling {
  @Option(names = "--archive", paramLabel = "目录", description = "生成以后归档到这个目录，见 archive add")
  private @Nullable Path archive;

  @Option(names = "--pdf", description = "归档时另外生成一份 PDF/A-2b（需要 LibreOffice），与 --archive 一起使用")
  private boolean pdf;

  @Option(names = "--derived", description = "另出的通报也一并归档，与 --archive 一起使用")
  private boolean derived;

  /** The archive's folder; null if the run does not file. */
  @Nullable Path archive() {
    return archive;
  }

  /** Refuses what only an archive can have, without one. */
  void validate(CommandSpec command) {
    if (pdf && archive == null) {
      throw new ParameterException(command.commandLine(), "--pdf 要与 --archive 一起使用：PDF 只随档案归档");
    }
    if (derived && archive == null) {
      throw new ParameterException(command.commandLine(), "--derived 要与 --archive 一起使用");
    }
  }

  /** Files the generated draft if the user wants it; prints why that was not done. */
  ExitCode file(
      RunPlan plan,
      Drafts drafts,
      DerivedDrafts copies,
      Environment environment,
      PrintStream out,
      RunResult result) {
    if (archive == null) {
      return ExitCode.OK;
    }
    try {
      NoticeFiling.Filed filed = filed(plan, drafts, copies, environment);
      new FilingSummary(out).print(filed);
      result.filed(filed);
      return ExitCode.OK;
    } catch (InputRefused refused) {
      refused.problems().forEach(environment.err()::println);
      result.problems(refused.problems());
      environment.err().println("通报已经生成，但没有归档。请改正后再运行");
    } catch (RunFailed failed) {
      stopped(failed, environment, result);
    } catch (IOException fault) {
      stopped(new RunFailed(ExitCode.FILES, FileFault.describe(fault)), environment, result);
    }
    return ExitCode.NOT_FILED;
  }

  private static void stopped(RunFailed failed, Environment environment, RunResult result) {
    environment.err().println(failed.getMessage());
    result.stopped(failed);
    environment.err().println("通报已经生成，但没有归档");
  }

  private NoticeFiling.Filed filed(
      RunPlan plan, Drafts drafts, DerivedDrafts copies, Environment environment)
      throws IOException, RunFailed, InputRefused {
    Path folder = Objects.requireNonNull(archive);
    Draft draft =
        drafts.unchanged(plan.digest()).orElseThrow(() -> MissingDraft.among(plan, drafts.all()));
    NoticeFiling filing =
        new NoticeFiling(
            new Archive(folder),
            environment.version(),
            environment.now().get(),
            pdf ? PdfPrinting.find() : null);
    FiledDerived asked = derived ? FiledDerived.of(copies, draft) : FiledDerived.NONE;
    NoticeFiling.Filed filed = filing.file(plan, draft, Issued.NONE, asked);
    filed.require(Issued.NONE, asked);
    return filed;
  }
}
