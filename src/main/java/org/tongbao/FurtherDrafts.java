package org.tongbao;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.tongbao.store.Draft;
import org.tongbao.store.FurtherCopyStore;

/** The further notices beside the drafts of one output folder, as a run finds and leaves them. */
final class FurtherDrafts {
  private final RunPlan plan;
  private final FurtherCopyStore copies;

  FurtherDrafts(RunPlan plan, FurtherCopyStore copies) {
    this.plan = plan;
    this.copies = copies;
  }

  FurtherCopyStore copies() {
    return copies;
  }

  private boolean asked() {
    return !plan.settings().further().isEmpty();
  }

  /** Whether nothing is to be made beside a draft: none are asked for, or all are there. */
  boolean stand(Optional<Draft> draft) throws IOException {
    return !asked() || (draft.isPresent() && standing(draft.get()).missing().isEmpty());
  }

  private FurtherFolder.Standing standing(Draft draft) throws IOException {
    return FurtherFolder.beside(plan.output(), draft.number()).standing(copies.of(draft.number()));
  }

  /**
   * Tells how those beside a draft stand, where any are asked for.
   *
   * @param now whether they were made by this run
   * @return how a command ends that has nothing to add
   */
  ExitCode tell(Optional<Draft> draft, boolean now, PrintStream out, PrintStream err)
      throws IOException {
    return asked() && draft.isPresent()
        ? new FurtherSummary(out, err).tell(standing(draft.get()), now)
        : ExitCode.OK;
  }
}
