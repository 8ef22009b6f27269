package org.tongbao.batch;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.plan.RunPlan;
import org.tongbao.store.Database;
import org.tongbao.store.DerivedCopyStore;
import org.tongbao.store.Draft;

/** The further notices beside the drafts of one output folder, as a run finds and leaves them. */
public final class DerivedDrafts {
  private final RunPlan plan;
  private final DerivedCopyStore copies;
  private final boolean stand;

  /**
   * Looks at what is there.
   *
   * @param unchanged the draft that still is what the plan asks for
   */
  public DerivedDrafts(RunPlan plan, Database database, Optional<Draft> unchanged)
      throws IOException {
    this.plan = plan;
    this.copies = new DerivedCopyStore(database.source(), plan.output().toString());
    this.stand =
        !asked() || (unchanged.isPresent() && standing(unchanged.get()).missing().isEmpty());
  }

  private boolean asked() {
    return !plan.settings().outputs().derived().isEmpty();
  }

  /** Whether nothing is to be made: none are asked for, or all were there. */
  public boolean stand() {
    return stand;
  }

  /** The part of the job that makes them; null where nothing is to be made. */
  public @Nullable DerivedSteps making(JobRun run, Progress progress) {
    return stand ? null : new DerivedSteps(plan, run, copies, progress);
  }

  /** How those beside a draft stand; empty where none are asked for or there is no draft. */
  public Optional<DerivedFolder.Standing> standing(Optional<Draft> draft) throws IOException {
    return asked() && draft.isPresent() ? Optional.of(standing(draft.get())) : Optional.empty();
  }

  private DerivedFolder.Standing standing(Draft draft) throws IOException {
    return DerivedFolder.beside(plan.output(), draft.number()).standing(copies.of(draft.number()));
  }
}
