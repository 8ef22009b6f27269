package org.tongbao.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Draft;

/** Explains why no draft can be filed, and what to do. */
public final class MissingDraft {
  private MissingDraft() {}

  /** No draft was ever made. */
  public static RunFailed none(RunPlan plan) {
    return failed("没有归档：%s 里还没有生成过通报。请先运行 tongbao run，核对后再归档".formatted(plan.output()));
  }

  /**
   * None of the drafts is unedited and made from the present input.
   *
   * @param drafts of the output folder, the newest first
   */
  public static RunFailed among(RunPlan plan, List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return none(plan);
    }
    Optional<Draft> own =
        drafts.stream().filter(draft -> draft.digest().equals(plan.digest())).findFirst();
    if (own.isEmpty()) {
      return failed(
          "没有归档：第%d稿生成以后，输入、模板或程序有变化，%s 里没有用当前输入生成的稿。请再生成一稿（tongbao run），核对后再归档；要归档旧稿的，请把输入改回原样"
              .formatted(drafts.get(0).number(), plan.output()));
    }
    Path file = plan.output().resolve(own.get().file());
    String why =
        Files.exists(file)
            ? "没有归档：%s 生成以后被修改过。请再生成一稿（tongbao run），它放在旁边；修改过的若是印发的正本，再用 --issued 把它一起归档"
            : "没有归档：找不到 %s。请重新生成（tongbao run），再归档";
    return failed(why.formatted(file));
  }

  private static RunFailed failed(String why) {
    return new RunFailed(ExitCode.ARCHIVE, why);
  }
}
