package org.tongbao;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tongbao.store.Draft;
import org.tongbao.store.FurtherCopyStore;
import org.tongbao.store.FurtherStore;
import org.tongbao.store.InspectionStore;

/** The further notices beside the drafts of one output folder, as a run finds and leaves them. */
final class FurtherDrafts {
  private final RunPlan plan;
  private final DataSource database;
  private final FurtherCopyStore copies;
  private final boolean stand;

  /**
   * Looks at what is there.
   *
   * @param claimed the output folder, absolute
   * @param unchanged the draft that still is what the plan asks for
   */
  FurtherDrafts(RunPlan plan, DataSource database, String claimed, Optional<Draft> unchanged)
      throws IOException {
    this.plan = plan;
    this.database = database;
    this.copies = new FurtherCopyStore(database, claimed);
    this.stand =
        !asked() || (unchanged.isPresent() && standing(unchanged.get()).missing().isEmpty());
  }

  private boolean asked() {
    return !plan.settings().outputs().derived().isEmpty();
  }

  /** Whether nothing is to be made: none are asked for, or all were there. */
  boolean stand() {
    return stand;
  }

  /**
   * What makes them.
   *
   * @param run the run's key
   * @return null where nothing is to be made
   */
  @Nullable FurtherNotices making(Jobs jobs, InspectionStore facts, String run, Progress progress) {
    return stand
        ? null
        : new FurtherNotices(
            plan, jobs, facts, new FurtherStore(database, run), copies, run, progress);
  }

  private FurtherFolder.Standing standing(Draft draft) throws IOException {
    return FurtherFolder.beside(plan.output(), draft.number()).standing(copies.of(draft.number()));
  }

  /**
   * Tells how those beside a draft stand, where any are asked for.
   *
   * @return how a command ends that has nothing to add
   */
  ExitCode tell(Optional<Draft> draft, PrintStream out, PrintStream err) throws IOException {
    return asked() && draft.isPresent()
        ? new FurtherSummary(out, err).tell(standing(draft.get()), !stand)
        : ExitCode.OK;
  }
}
