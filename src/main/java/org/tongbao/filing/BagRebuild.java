package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.VerifiedBag;
import org.tongbao.compare.DocxComparison;
import org.tongbao.compare.LineDifference;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.output.Companion;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.Input;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunPlan;
import org.tongbao.plan.RunRequest;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;

/** Makes a filed notice again from its bag alone, and compares it with the filed one. */
public final class BagRebuild {
  private static final Pattern ACCOUNT = Pattern.compile("(”(?:抖音|快手|今日头条|小红书))号");
  private static final Pattern MONTH_TWICE =
      Pattern.compile("(\\d{1,2}月)(\\d{1,2}日)至\\1(\\d{1,2}日)");

  private final Archive archive;
  private final String version;

  /**
   * @param version of this program
   */
  public BagRebuild(Archive archive, String version) {
    this.archive = archive;
    this.version = version;
  }

  /**
   * The result.
   *
   * @param same whether the new notice equals the filed one, as far as they can be compared
   * @param lines to print, in Chinese; the first is a sentence without full stop
   */
  public record Outcome(boolean same, List<String> lines) {}

  /**
   * Makes one again, in a temporary folder.
   *
   * @throws RunFailed when the bag has changed since it was filed
   */
  public Outcome rebuild(ArchivalCode code) throws IOException, RunFailed {
    VerifiedBag bag = BagProof.require(archive, code);
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      return rebuild(bag, bag.metadata().program(), folder.path());
    } catch (BagBroken e) {
      throw new RunFailed(ExitCode.ARCHIVE, "%s：%s".formatted(code.print(), e.why()));
    }
  }

  private Outcome rebuild(VerifiedBag bag, String program, Path folder)
      throws IOException, RunFailed, BagBroken {
    bag.copyFolder(Bag.INPUT, folder.resolve("input"));
    bag.copyFolder(Bag.TEMPLATES, folder.resolve("templates"));
    bag.copyFolder(Bag.HISTORY, folder.resolve("history"));
    Path profile = bag.files().contains(Bag.PROFILE) ? folder.resolve("profile.yaml") : null;
    if (profile != null) {
      bag.copy(Bag.PROFILE, profile);
    }
    Path filed = folder.resolve("filed.docx");
    bag.copy(Bag.DOCX, filed);
    try {
      RunPlan plan =
          new RunRequest(
                  new Input(folder.resolve("input")),
                  TemplateFolders.of(folder.resolve("templates")),
                  folder.resolve("output"),
                  PriorNotices.Holder.BAG.at(folder.resolve("history")),
                  profile)
              .plan(version);
      return compare(
          bag, filed, program, plan, NoticeRebuild.make(plan, !FiledDerived.in(bag).isEmpty()));
    } catch (InputRefused refused) {
      return different(
          "档案由 %s 生成，现在的程序 tongbao %s 不接受当时的输入或模板".formatted(program, version),
          refused.problems().stream().map(Problem::toString).toList());
    }
  }

  private Outcome compare(
      VerifiedBag bag, Path filed, String program, RunPlan plan, NoticeRebuild.Rebuilt rebuilt)
      throws IOException, BagBroken {
    DocxComparison comparison = DocxComparison.of(filed, rebuilt.docx());
    if (!comparison.isSame()) {
      return program.equals("tongbao " + version)
          ? different("重新生成的 .docx 与归档的不一致", comparison.differing())
          : compareContent(bag, filed, program, plan, rebuilt);
    }
    List<String> others = others(bag, filed, plan, rebuilt, program.equals("tongbao " + version));
    String same =
        comparison.sameBytes()
            ? "重新生成的 .docx 与归档的逐字节相同"
            : "重新生成的 .docx 与归档的各部件逐字节相同，只是压缩方式不同（Java 版本不同）";
    return others.isEmpty()
        ? new Outcome(true, List.of(same))
        : different(same + "，但归档的其他文件与重新生成的不一致", others);
  }

  /**
   * The files beside the document that are not as they are made again; their manifests can be
   * right, where someone has changed them and sealed the bag again.
   *
   * @param filed a copy of the filed document, beside which copies of others may be made
   * @param sameVersion of the program; another one may write a page differently
   */
  private static List<String> others(
      VerifiedBag bag, Path filed, RunPlan plan, NoticeRebuild.Rebuilt rebuilt, boolean sameVersion)
      throws IOException, BagBroken {
    List<String> differing = new ArrayList<>();
    boolean sameResults =
        sameVersion
            ? bag.results().equals(rebuilt.results())
            : bag.results().withoutRectified().equals(rebuilt.results().withoutRectified());
    if (!sameResults) {
      differing.add(Bag.RESULTS);
    }
    if (!NoticeMetadata.agree(bag.metadata(), plan, rebuilt)) {
      differing.add(Bag.METADATA);
    }
    for (Companion.Copy companion : rebuilt.companions()) {
      String path = NoticeFiling.path(companion.companion());
      if (sameVersion && !Arrays.equals(bag.bytes(path), Files.readAllBytes(companion.path()))) {
        differing.add(path);
      }
    }
    Path copy = filed.resolveSibling("derived.docx");
    differing.addAll(
        rebuilt
            .derived()
            .differing(bag, copy, sameVersion ? BagRebuild::isSame : BagRebuild::saysTheSame));
    return differing;
  }

  private static boolean isSame(Path filed, Path rebuilt) throws IOException {
    return DocxComparison.of(filed, rebuilt).isSame();
  }

  private static boolean saysTheSame(Path filed, Path rebuilt) throws IOException {
    try {
      return differences(filed, rebuilt).isEmpty();
    } catch (UnreadableDocx e) {
      return false;
    }
  }

  private static List<String> differences(Path filed, Path rebuilt)
      throws IOException, UnreadableDocx {
    return LineDifference.between(lines(DocumentLines.of(filed)), lines(DocumentLines.of(rebuilt)));
  }

  /** Another version may format a notice differently; text and figures must be the same. */
  private Outcome compareContent(
      VerifiedBag bag, Path filed, String program, RunPlan plan, NoticeRebuild.Rebuilt rebuilt)
      throws IOException, BagBroken {
    String versions = "档案由 %s 生成，现在是 tongbao %s，只比较文字和数字：".formatted(program, version);
    try {
      List<String> lines = differences(filed, rebuilt.docx());
      if (!lines.isEmpty()) {
        return different(versions + "文字不一致", lines);
      }
    } catch (UnreadableDocx e) {
      return different("归档的 .docx 无法读取：" + e.getMessage(), List.of());
    }
    List<String> others = others(bag, filed, plan, rebuilt, false);
    if (others.contains(Bag.RESULTS)) {
      return different(versions + "文字相同，统计结果不一致", List.of());
    }
    return others.isEmpty()
        ? new Outcome(true, List.of(versions + "都相同"))
        : different(versions + "文字和统计结果相同，归档的其他文件不一致", others);
  }

  /**
   * Before 0.2.0, a span within a month said the month twice, and an account was named by its
   * platform alone (“示例发布”抖音).
   */
  private static List<String> lines(List<String> lines) {
    return lines.stream()
        .map(line -> MONTH_TWICE.matcher(line).replaceAll("$1$2至$3"))
        .map(line -> ACCOUNT.matcher(line).replaceAll("$1"))
        .toList();
  }

  private static Outcome different(String sentence, List<String> lines) {
    return new Outcome(false, Stream.concat(Stream.of(sentence), lines.stream()).toList());
  }
}
