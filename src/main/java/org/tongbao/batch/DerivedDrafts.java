package org.tongbao.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.plan.RunPlan;
import org.tongbao.store.Database;
import org.tongbao.store.DerivedCopyStore;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.Draft;

/** The derived notices beside the drafts of one output folder, before and after a run. */
public final class DerivedDrafts {
  private final RunPlan plan;
  private final DerivedCopyStore copies;
  private final boolean unchanged;

  /**
   * Reads what is there.
   *
   * @param draft the draft that still is what the plan asks for
   */
  public DerivedDrafts(RunPlan plan, Database database, Optional<Draft> draft) throws IOException {
    this.plan = plan;
    this.copies = new DerivedCopyStore(database.source(), plan.output().toString());
    this.unchanged = !asked() || (draft.isPresent() && state(draft.get()).missing().isEmpty());
  }

  private boolean asked() {
    return !plan.settings().outputs().derived().isEmpty();
  }

  /** Whether there is nothing to make: none are asked for, or all exist. */
  public boolean isUnchanged() {
    return unchanged;
  }

  /** The steps that make them; null if there is nothing to make. */
  public @Nullable DerivedSteps steps(JobRun run, Progress progress) {
    return unchanged ? null : new DerivedSteps(plan, run, copies, progress);
  }

  /** The state of those beside a draft; empty if none are asked for or there is no draft. */
  public Optional<DerivedFolder.State> state(Optional<Draft> draft) throws IOException {
    return asked() && draft.isPresent() ? Optional.of(state(draft.get())) : Optional.empty();
  }

  /** Those of a draft, by number. */
  public List<DerivedNotice> of(Draft draft) {
    return copies.of(draft.number());
  }

  private DerivedFolder.State state(Draft draft) throws IOException {
    return DerivedFolder.beside(plan.output(), draft.number()).state(of(draft));
  }
}
