package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongbao.archive.Results;
import org.tongbao.batch.DerivedDrafts;
import org.tongbao.batch.DerivedSteps;
import org.tongbao.batch.JobRun;
import org.tongbao.batch.MadeNotice;
import org.tongbao.batch.NoticeJob;
import org.tongbao.batch.Progress;
import org.tongbao.batch.Remarks;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.render.NoticeModel;
import org.tongbao.results.NoticeResults;
import org.tongbao.statistics.Census;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;
import org.tongbao.store.InspectionStore;

/**
 * Makes a notice again with the same job as a run, in a folder and a database of its own, and
 * returns its results.
 */
final class NoticeRebuild {
  /** The companions that are filed; a proof copy is not a record. */
  private static final Set<Companion> COMPANIONS = EnumSet.of(Companion.HTML, Companion.TXT);

  private NoticeRebuild() {}

  /**
   * The new notice.
   *
   * @param docx in the plan's output folder
   * @param title of the notice
   * @param companions the web page and the text, beside it
   * @param counts of rows, units and findings
   * @param results unit by unit
   * @param warnings about settings, sheets, prior notices and the document
   * @param derived the derived notices, where they were asked for
   */
  record Rebuilt(
      Path docx,
      String title,
      List<Companion.Copy> companions,
      Counts counts,
      Results results,
      List<Problem> warnings,
      FiledDerived derived) {}

  /**
   * Makes it.
   *
   * @param plan with an empty output folder
   * @param withDerived whether the derived notices are made too
   * @throws InputRefused when the input or the template has errors
   * @throws RunFailed when the document fails its check
   */
  static Rebuilt make(RunPlan plan, boolean withDerived)
      throws IOException, RunFailed, InputRefused {
    DatabaseAddress address = DatabaseAddress.temporary(plan.work().folder());
    try (WorkDirectory.Lock lock = plan.work().lock();
        Database database = Database.open(address)) {
      JobRun run = NoticeJob.begin(plan, COMPANIONS, database);
      Drafts publishing = new Drafts(lock.output(), database);
      DerivedDrafts derived = new DerivedDrafts(plan, database, Optional.empty());
      DerivedSteps steps = withDerived ? derived.steps(run, Progress.silent()) : null;
      NoticeJob job = new NoticeJob(plan, run, publishing, steps, Progress.silent());
      MadeNotice made = job.complete();
      List<Problem> remarks = Remarks.of(plan, database).orElseThrow();
      FiledDerived again =
          new FiledDerived(
              DerivedFolder.beside(plan.output(), made.draft().number()).folder(),
              derived.of(made.draft()));
      return rebuilt(plan, made, job.census(), run.facts(), remarks, again);
    } catch (SQLException | RuntimeException | AssertionError e) {
      throw DatabaseFault.during(e, address);
    }
  }

  private static Rebuilt rebuilt(
      RunPlan plan,
      MadeNotice made,
      Census census,
      InspectionStore store,
      List<Problem> remarks,
      FiledDerived derived) {
    return new Rebuilt(
        plan.output().resolve(made.draft().file()),
        made.title(),
        made.companions(),
        Counts.of(plan.sheets().sheets(), store, census),
        NoticeResults.of(NoticeModel.of(store, plan.settings()).facts(), plan.settings(), census),
        remarks,
        derived);
  }
}
