package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagWriter;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.Metadata;
import org.tongbao.archive.PriorResults;
import org.tongbao.compare.DocxComparison;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.Companion;
import org.tongbao.output.FileName;
import org.tongbao.output.Sha256;
import org.tongbao.plan.Input;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunPlan;
import org.tongbao.plan.RunRequest;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Draft;
import org.tongbao.template.TemplateFolders;

/**
 * Files a draft. First copies the files that the notice was made from into the bag, then makes the
 * notice again from these copies, and files the bag only if the result equals the draft. So every
 * filed notice can be made again from its bag.
 */
public final class NoticeFiling {
  private final Archive archive;
  private final String version;
  private final String now;
  private final @Nullable PdfPrinting pdf;

  /**
   * @param version the program's
   * @param now the time of filing
   * @param pdf makes a PDF too; null for none
   */
  public NoticeFiling(
      Archive archive, String version, OffsetDateTime now, @Nullable PdfPrinting pdf) {
    this.pdf = pdf;
    this.archive = archive;
    this.version = version;
    this.now = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * The result.
   *
   * @param code 档号
   * @param bag the bag's folder
   * @param fingerprint of the bag
   * @param derived how many derived notices are in the bag
   * @param filedBefore when the same notice was filed earlier; null when it was filed now
   * @param remark a hint for the user, in Chinese; may be empty
   */
  public record Filed(
      ArchivalCode code,
      Path bag,
      String fingerprint,
      int derived,
      @Nullable String filedBefore,
      String remark) {

    /** Says that what was asked for is not in a bag of the same notice that was filed before. */
    public void require(Issued issued, FiledDerived asked) throws RunFailed {
      if (filedBefore != null && !issued.files().isEmpty()) {
        throw new RunFailed(ExitCode.ARCHIVE, "正本没有归档：这一稿此前已经归档，档案不能再修改");
      }
      if (derived < asked.items().size()) {
        throw new RunFailed(ExitCode.ARCHIVE, "另出的通报没有归档：这一稿此前已经归档，档案不能再修改。请把它们另行存档");
      }
    }
  }

  /**
   * Files an unedited draft.
   *
   * @param plan of the input and template that the draft was made from
   * @param issued the issued files, already compared with the draft
   * @param derived the derived notices to file in the same bag
   * @throws InputRefused when the settings lack what filing needs
   * @throws RunFailed when it cannot be filed; nothing was filed then
   */
  public Filed file(RunPlan plan, Draft draft, Issued issued, FiledDerived derived)
      throws IOException, InputRefused, RunFailed {
    Optional<Filed> before = before(plan);
    if (before.isPresent()) {
      return before.get();
    }
    require(plan.settings(), !derived.isEmpty());
    try (BagWriter writer = take()) {
      before = before(plan); // another process may have filed it meanwhile
      return before.isPresent() ? before.get() : file(plan, draft, issued, derived, writer);
    } catch (BagBroken e) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：%s".formatted(e.why()));
    }
  }

  /**
   * Refuses settings that lack what filing needs, with a problem for each.
   *
   * @param derived whether derived notices are filed too
   */
  public static void require(NoticeSettings settings, boolean derived) throws InputRefused {
    var missing = FilingRequirements.missing(settings, derived);
    if (!missing.isEmpty()) {
      throw new InputRefused(missing);
    }
  }

  private BagWriter take() throws IOException, RunFailed {
    return BagWriter.open(archive)
        .orElseThrow(
            () ->
                new RunFailed(
                    ExitCode.ARCHIVE, "另一个归档任务正在使用档案目录 %s，请等它结束后再运行".formatted(archive.folder())));
  }

  private Optional<Filed> before(RunPlan plan) throws IOException {
    Optional<CatalogueEntry> entry = archive.filed(plan.digest());
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    ArchivalCode code = entry.get().code();
    return Optional.of(
        new Filed(
            code,
            archive.bag(code),
            archive.fingerprint(code),
            derivedIn(archive.bag(code)),
            entry.get().filed(),
            ""));
  }

  private static int derivedIn(Path bag) throws IOException {
    Path folder = bag.resolve(Bag.DERIVED);
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Math.toIntExact(files.count());
    }
  }

  private Filed file(
      RunPlan plan, Draft draft, Issued issued, FiledDerived derived, BagWriter writer)
      throws IOException, InputRefused, RunFailed, BagBroken {
    copy(plan.output().resolve(draft.file()), writer.bag().resolve(Bag.DOCX));
    RunPlan copied = copyOrigin(plan, writer);
    NoticeRebuild.Rebuilt rebuilt = NoticeRebuild.make(copied, !derived.isEmpty());
    requireSame(rebuilt.docx(), writer.bag().resolve(Bag.DOCX), draft);
    for (Companion.Copy companion : rebuilt.companions()) {
      copy(companion.path(), writer.bag().resolve(path(companion.companion())));
    }
    copyIssued(issued, writer.bag());
    derived.copy(writer.bag(), rebuilt.derived());
    copyReview(plan.output(), writer.bag());
    PdfPrinting.Printed printed =
        pdf == null
            ? null
            : pdf.print(
                writer.bag().resolve(Bag.DOCX), writer.bag().resolve(Bag.PDF), writer.scratch());
    ArchivalCode code = writer.next(NoticeMetadata.series(plan.settings()));
    Metadata metadata =
        new NoticeMetadata(version, now)
            .of(plan, draft, rebuilt, writer.bag(), code, issued, derived, printed);
    String report = RunReport.print(copied, rebuilt, draft, version, now, issued);
    String fingerprint = writer.file(metadata, rebuilt.results(), report);
    String remark = printed == null ? "" : printed.remark();
    int count = derived.items().size();
    return new Filed(code, archive.bag(code), fingerprint, count, null, remark);
  }

  private static void copyIssued(Issued issued, Path bag) throws IOException, RunFailed {
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < issued.files().size(); i++) {
      Path original = issued.files().get(i);
      copies.add(bag.resolve(Issued.path(i, original)));
      copy(original, copies.get(i));
    }
    issued.requireSame(copies, bag.resolve(Bag.DOCX));
  }

  /** The list of review describes the notice; nothing is made of it. */
  private static void copyReview(Path output, Path bag) throws IOException {
    Path list = output.resolve(FileName.REVIEW);
    if (Files.isRegularFile(list)) {
      copy(list, bag.resolve(Bag.REVIEW));
    }
  }

  /** Copies all files of the digest into the bag; returns the plan of these copies. */
  private RunPlan copyOrigin(RunPlan plan, BagWriter writer)
      throws IOException, InputRefused, RunFailed {
    Path input = writer.bag().resolve(Bag.INPUT);
    Path templates = writer.bag().resolve(Bag.TEMPLATES);
    for (Path file : inputs(plan)) {
      copy(file, input.resolve(String.valueOf(file.getFileName())));
    }
    String words = String.valueOf(plan.input().words().getFileName());
    for (Map.Entry<String, byte[]> file : plan.templateFiles().entrySet()) {
      if (!file.getKey().equals(words)) {
        Path target = templates.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        FileWriting.write(target, file.getValue());
      }
    }
    Path history = writer.bag().resolve(Bag.HISTORY);
    PriorResults.write(plan.priorNotices().all(), history);
    Path values = plan.profile().file();
    Path profile = values == null ? null : writer.bag().resolve(Bag.PROFILE);
    if (values != null && profile != null) {
      copy(values, profile);
    }
    RunPlan copied =
        new RunRequest(
                new Input(input),
                TemplateFolders.of(templates),
                writer.scratch(),
                PriorNotices.Holder.BAG.at(history),
                profile)
            .plan(version);
    if (!copied.digest().equals(plan.digest())) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：归档时输入或模板正在修改。请等修改完成，重新生成并核对后再归档");
    }
    return copied;
  }

  /** The files of an input folder from which a notice is made. */
  static List<Path> inputs(RunPlan plan) {
    Input input = plan.input();
    Set<Path> files = new LinkedHashSet<>(List.of(input.settings()));
    files.addAll(plan.sheets().sheets().files());
    plan.factFiles().keySet().forEach(name -> files.add(input.folder().resolve(name)));
    if (Files.isRegularFile(input.words())) {
      files.add(input.words());
    }
    return List.copyOf(files);
  }

  /** Where a companion is in a bag. */
  static String path(Companion companion) {
    return companion == Companion.HTML ? Bag.PAGE : Bag.TEXT;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void requireSame(Path rebuilt, Path filed, Draft draft)
      throws IOException, RunFailed {
    if (!Sha256.of(filed).equals(draft.sha256())) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：%s 正在修改，请关闭后再归档".formatted(draft.file()));
    }
    if (!DocxComparison.of(rebuilt, filed).isSame()) {
      throw new RunFailed(
          ExitCode.ARCHIVE,
          "没有归档：按当前输入重新生成的通报与 %s 不一致。请用 tongbao run 重新生成，核对后再归档".formatted(draft.file()));
    }
  }
}
