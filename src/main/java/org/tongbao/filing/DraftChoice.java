package org.tongbao.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tongbao.plan.RunPlan;
import org.tongbao.store.Draft;

/** Says why no draft can be filed, and what to do. */
public final class DraftChoice {
  private DraftChoice() {}

  /** Nothing was ever made there. */
  public static String none(RunPlan plan) {
    return "没有归档：" + plan.output() + " 里还没有出过稿。请先运行 tongbao run，核对后再归档";
  }

  /**
   * None of these stands as it was made from the input as it is.
   *
   * @param drafts of the output folder, the newest first
   */
  public static String why(RunPlan plan, List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return none(plan);
    }
    Optional<Draft> own =
        drafts.stream().filter(draft -> draft.digest().equals(plan.digest())).findFirst();
    if (own.isEmpty()) {
      return "没有归档：第"
          + drafts.get(0).number()
          + "稿出来以后，输入、模板或程序又有变化，"
          + plan.output()
          + " 里没有由现在的输入做成的稿。请运行 tongbao run 出新的一稿，核对后再归档；要归的若是旧稿，请把输入改回原样";
    }
    Path file = plan.output().resolve(own.get().file());
    return Files.exists(file)
        ? "没有归档："
            + file
            + " 出稿以后有人改过，不是程序做的原样。请运行 tongbao run，程序会在旁边照原样重出一稿；改过的若是印发的正本，再用 --issued 把它一起归档"
        : "没有归档：" + file + " 不见了。请运行 tongbao run，程序会照原样重做，然后再归档";
  }
}
