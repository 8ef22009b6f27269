package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongbao.archive.Results;
import org.tongbao.batch.JobRun;
import org.tongbao.batch.NoticeJob;
import org.tongbao.batch.Progress;
import org.tongbao.lint.rules.Violation;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.InspectionStore;

/**
 * Makes a notice again by the very job of a run, in a folder of its own with a database of its own,
 * and keeps what that came to.
 */
final class NoticeRebuild {
  /** What is filed beside the document; a proof copy is no record. */
  private static final Set<Companion> COMPANIONS = EnumSet.of(Companion.HTML, Companion.TXT);

  private NoticeRebuild() {}

  /**
   * What was made.
   *
   * @param docx lies in the plan's output folder
   * @param title the notice's
   * @param companions a page and the words alone, beside it
   * @param counts what was read and counted
   * @param results what it came to, unit by unit
   * @param warnings of settings and sheets
   * @param unusual what the document does otherwise than is usual
   */
  record Remade(
      Path docx,
      String title,
      List<Companion.Copy> companions,
      Counts counts,
      Results results,
      List<Problem> warnings,
      List<Violation> unusual) {}

  /**
   * Makes it.
   *
   * @param plan whose output folder is empty
   * @throws InputRefused when the input or the template is refused
   * @throws RunFailed when the document fails its check
   */
  static Remade make(RunPlan plan) throws IOException, RunFailed, InputRefused {
    try (WorkDirectory.Lock lock = plan.work().lock();
        Database database = Database.open(DatabaseAddress.passing(plan.work().folder()))) {
      JobRun run = NoticeJob.begin(plan, database);
      Drafts publishing = new Drafts(lock.output(), database);
      NoticeJob job = new NoticeJob(plan, COMPANIONS, run, publishing, null, Progress.silent());
      job.complete();
      return remade(plan, job, run.facts());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Remade remade(RunPlan plan, NoticeJob job, InspectionStore store) {
    List<Problem> warnings = new ArrayList<>(plan.warnings());
    warnings.addAll(store.problems());
    return new Remade(
        plan.output().resolve(job.draft().file()),
        job.title(),
        job.companions(),
        Counts.of(plan.input(), store, job.census()),
        NoticeResults.of(store, plan.settings(), job.census()),
        warnings,
        job.unusual());
  }
}
