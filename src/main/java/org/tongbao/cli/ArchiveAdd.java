package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.DerivedDrafts;
import org.tongbao.check.ValidationResult;
import org.tongbao.filing.FiledDerived;
import org.tongbao.filing.Issued;
import org.tongbao.filing.MissingDraft;
import org.tongbao.filing.NoticeFiling;
import org.tongbao.filing.PdfPrinting;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.Drafts;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.Input;
import org.tongbao.plan.RunPlan;
import org.tongbao.plan.RunRequest;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;
import org.tongbao.store.Draft;
import org.tongbao.template.TemplateFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao archive add INPUT}: files the draft that was generated from this input. */
@Command(
    name = "add",
    header = "归档一期通报",
    customSynopsis = "tongbao archive add 输入目录 [选项]",
    description = {
      "把输出目录里由当前输入和模板生成的那一稿，连同生成它的全部文件，装入一个档案包，并编制档号。",
      "归档前用同样的输入重新生成一次，与那一稿一致才归档。已经归档的不会重复归档，也不会被覆盖。"
    })
final class ArchiveAdd implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "输入目录", description = "放有 notice.yaml 和检查对象、问题的表的目录")
  private Path input;

  @Option(
      names = "--issued",
      paramLabel = "文件",
      arity = "1..*",
      description = "印发的正本（.docx、.pdf 或 .ofd，可以有几个），与程序生成的一并归档；.docx 的文字与程序生成的不同时，列出不同之处，不归档")
  private List<Path> issued = List.of();

  @Option(names = "--accept-differences", description = "正本的不同之处已经核对无误：归档，并记录这些不同")
  private boolean accepted;

  @Option(names = "--pdf", description = "另外生成一份 PDF/A-2b 一并归档（需要 LibreOffice），并列出缺少的字体")
  private boolean pdf;

  @Option(names = "--derived", description = "另出的通报也一并归档（各份都要是原样）")
  private boolean derived;

  @Mixin private final FilingOptions filing = new FilingOptions();

  @Mixin private final PageOptions page = new PageOptions();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Option(names = "--output", paramLabel = "目录", description = "稿子所在目录（默认与 run 相同）")
  private @Nullable Path output;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Option(names = "--database", paramLabel = "地址", description = "数据库的 JDBC 地址（run 时用了的，这里也要写）")
  private @Nullable String database;

  @Mixin private final HistoryOption history = new HistoryOption();

  @Mixin private final ProfileOption profile = new ProfileOption();

  @Mixin private final Folders folders;

  ArchiveAdd(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, SQLException, RunFailed {
    Input from = folders.input(input);
    Path target = folders.output(output, from);
    TemplateFolders sets = folders.templates(templates);
    try {
      RunPlan plan =
          new RunRequest(
                  from,
                  sets,
                  target,
                  history.source(archive.archive(folders).folder(), folders),
                  profile.file())
              .plan(environment.version())
              .in(folders.office());
      NoticeSettings.Outputs written = plan.settings().outputs();
      plan =
          plan.filed(
              filing.filing().or(written.filing()),
              page.page(written.web(), plan.settings().paper().date()));
      NoticeFiling.require(plan.settings(), derived);
      return file(plan).code();
    } catch (InputRefused refused) {
      refused.problems().forEach(environment.err()::println);
      environment.err().println("没有归档。请改正后再运行");
      return new ValidationResult(refused.problems(), List.of(), null).code().code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private ExitCode file(RunPlan plan) throws IOException, SQLException, RunFailed, InputRefused {
    if (!Files.isDirectory(plan.output())) {
      throw MissingDraft.none(plan);
    }
    DatabaseAddress address = folders.database(database, plan.work().database());
    Draft draft;
    try (WorkDirectory.Lock lock = plan.work().lock();
        Database open = Database.open(address)) {
      open.claim(lock.output().toString());
      Drafts drafts = new Drafts(lock.output(), open);
      draft =
          drafts.unchanged(plan.digest()).orElseThrow(() -> MissingDraft.among(plan, drafts.all()));
      Issued originals = Issued.compared(issued, plan.output().resolve(draft.file()), accepted);
      NoticeFiling notices =
          new NoticeFiling(
              archive.archive(folders),
              environment.version(),
              environment.now().get(),
              pdf ? PdfPrinting.find() : null);
      FiledDerived asked =
          derived
              ? FiledDerived.of(new DerivedDrafts(plan, open, Optional.of(draft)), draft)
              : FiledDerived.NONE;
      NoticeFiling.Filed filed = notices.file(plan, draft, originals, asked);
      new FilingSummary(environment.out()).print(filed);
      filed.require(originals, asked);
      return ExitCode.OK;
    } catch (SQLException | RuntimeException | AssertionError e) {
      throw DatabaseFault.during(e, address);
    }
  }
}
