package org.tongbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.Problem;
import org.tongbao.render.NoticeModel;
import org.tongbao.render.OutputCheck;
import org.tongbao.results.SheetProblems;
import org.tongbao.store.Database;
import org.tongbao.store.InspectionStore;

/**
 * What a run has found that did not stop it: reminders about settings, sheets, the comparison with
 * prior notices, and the documents. It is read from the database, so a run that was killed before
 * it printed anything leaves it to the next.
 */
public final class Remarks {
  private Remarks() {}

  /** Those of the last attempt at a plan; empty if the database has its facts no more. */
  public static Optional<List<Problem>> of(RunPlan plan, Database database) {
    JobExecution last = new Jobs(database.source()).last(NoticeJob.NAME, plan.identity());
    if (last == null) {
      return Optional.empty();
    }
    InspectionStore store = new InspectionStore(database.source(), Jobs.Attempt.of(last).run());
    if (!store.isThere()) {
      return Optional.empty();
    }
    List<Problem> warnings = new ArrayList<>(plan.warnings());
    warnings.addAll(SheetProblems.of(store, plan.settings()));
    warnings.addAll(
        NoticeModel.of(store, plan.settings())
            .reminders(plan.priorNotices().notices(), plan.sheets().sheets()));
    return Optional.of(OutputCheck.once(warnings));
  }
}
