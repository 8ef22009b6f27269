package org.tongbao.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongbao.batch.MadeNotice;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.output.Companion;
import org.tongbao.output.FileName;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunPlan;
import org.tongbao.render.Counts;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Tally;
import org.tongbao.store.Draft;

/** Prints the result of a run. */
final class Summary {
  private final PrintStream files;
  private final PrintStream out;

  /**
   * @param files for the files that were made
   * @param out for all else
   */
  Summary(PrintStream files, PrintStream out) {
    this.files = files;
    this.out = out;
  }

  /** A notice was generated. */
  void made(RunPlan plan, Counts counts, MadeNotice made) {
    Draft draft = made.draft();
    files.printf(Locale.ROOT, "已生成通报（第%d稿）：%s%n", draft.number(), file(plan, draft));
    made.companions().forEach(files::println);
    if (FileName.isShortened(plan.output(), made.title())) {
      out.println("  标题太长，文件名只用了它的开头；通报里的标题没有改动");
    }
    counts(counts);
    history(plan.priorNotices());
    open(plan.settings());
  }

  /** Prints what was read and counted. */
  void counts(Counts counts) {
    out.printf(
        Locale.ROOT,
        "  读取：%s %d 行，%s %d 行%n",
        counts.sheets().name(Sheet.UNITS),
        counts.unitRows(),
        counts.sheets().name(Sheet.FINDINGS),
        counts.findingRows());
    out.printf(
        Locale.ROOT,
        "  检查对象 %d 个，检查发现 %d 条%s%n",
        counts.units(),
        counts.findings(),
        others(counts));
    Census census = counts.census();
    for (String kind : census.kinds()) {
      Tally tally = census.total(kind);
      out.printf(
          Locale.ROOT,
          "  %s：检查 %d，合格 %d，不合格 %d，合格率 %s%n",
          kind,
          tally.checked(),
          tally.passed(),
          tally.failed(),
          tally.rate().print(2));
    }
  }

  /** What was read and is not counted, if there is any. */
  private static String others(Counts counts) {
    int units = counts.unitRows() - counts.units();
    int earlier = counts.earlierFindings();
    int findings = counts.findingRows() - counts.findings() - earlier;
    List<String> others = new ArrayList<>();
    if (units > 0) {
      others.add("复查 " + units + " 个");
    }
    if (findings > 0) {
      others.add("复查的问题 " + findings + " 条");
    }
    if (earlier > 0) {
      others.add("以前的问题 " + earlier + " 条");
    }
    return others.isEmpty() ? "" : "（另有" + String.join("，", others) + "）";
  }

  /** Prints which prior notices the notice was compared with. */
  private void history(PriorNotices prior) {
    if (!prior.all().isEmpty()) {
      out.println(
          "  往期："
              + prior.all().stream()
                  .map(each -> each.origin().period() + "（" + each.origin().shown() + "）")
                  .collect(Collectors.joining("、")));
    }
  }

  /** Nothing has changed since a draft was generated. */
  void unchanged(RunPlan plan, Draft draft, List<Companion.Copy> companions) {
    files.printf(Locale.ROOT, "输入没有变化，第%d稿仍是原样，不必重做：%s%n", draft.number(), file(plan, draft));
    companions.forEach(files::println);
    open(plan.settings());
  }

  /** Prints how long the run took. */
  void seconds(double seconds) {
    out.printf(Locale.ROOT, "  用时 %.1f 秒%n", seconds);
  }

  private void open(NoticeSettings settings) {
    DocumentNumber number = settings.paper().number();
    boolean openNumber = number != null && number.open();
    boolean openDate = settings.paper().date() == null;
    if (openNumber || openDate) {
      String what = openNumber && openDate ? "发文字号和成文日期" : openNumber ? "发文字号" : "成文日期";
      out.printf(Locale.ROOT, "  这是未定稿：%s待定，印发前请在 notice.yaml 中填写%n", what);
    }
  }

  private static Path file(RunPlan plan, Draft draft) {
    return plan.output().resolve(draft.file());
  }
}
