package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagWriter;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.FiledNotice;
import org.tongbao.archive.Metadata;
import org.tongbao.compare.DocxComparison;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.Companion;
import org.tongbao.output.Sha256;
import org.tongbao.plan.Input;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Draft;

/**
 * Files a draft. The bytes that the notice was made from are copied into the bag first; then the
 * notice is made again from these copies, and only if that gives the draft is anything filed. So a
 * bag can be made again from itself from its first day on.
 */
public final class NoticeFiling {
  private final Archive archive;
  private final String version;
  private final String now;
  private final @Nullable PdfPrinting pdf;

  /**
   * @param version the program's
   * @param now the time of filing
   * @param pdf prints a PDF too; null for none
   */
  public NoticeFiling(
      Archive archive, String version, OffsetDateTime now, @Nullable PdfPrinting pdf) {
    this.pdf = pdf;
    this.archive = archive;
    this.version = version;
    this.now = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * What came of it.
   *
   * @param code 档号
   * @param bag where it stands
   * @param fingerprint of the bag
   * @param filedBefore when the same was filed earlier; null when it was filed now
   * @param remark what is to be thought of, in Chinese; may be empty
   */
  public record Filed(
      ArchivalCode code,
      Path bag,
      String fingerprint,
      @Nullable String filedBefore,
      String remark) {}

  /**
   * Files a draft that stands as it was made.
   *
   * @param plan of exactly what the draft was made from
   * @param issued what was issued in its stead, held against it already
   * @throws InputRefused when the settings lack what filing needs
   * @throws RunFailed when it cannot be filed; nothing is, then
   */
  public Filed file(RunPlan plan, Draft draft, Issued issued)
      throws IOException, InputRefused, RunFailed {
    Optional<Filed> before = before(plan);
    if (before.isPresent()) {
      return before.get();
    }
    require(plan.settings());
    try (BagWriter desk = take()) {
      before = before(plan); // someone else may just have filed it
      return before.isPresent() ? before.get() : file(plan, draft, issued, desk);
    } catch (BagBroken e) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：" + e.why());
    }
  }

  /** Refuses settings that lack what filing needs, naming all of it. */
  public static void require(NoticeSettings settings) throws InputRefused {
    var missing = FilingRequirements.missing(settings);
    if (!missing.isEmpty()) {
      throw new InputRefused(missing);
    }
  }

  private BagWriter take() throws IOException, RunFailed {
    return BagWriter.take(archive)
        .orElseThrow(
            () ->
                new RunFailed(
                    ExitCode.ARCHIVE, "另一个归档任务正在使用档案目录 " + archive.folder() + "，请等它结束后再运行"));
  }

  private Optional<Filed> before(RunPlan plan) throws IOException {
    Optional<CatalogueEntry> card = archive.filed(plan.digest());
    if (card.isEmpty()) {
      return Optional.empty();
    }
    ArchivalCode code = card.get().code();
    return Optional.of(
        new Filed(code, archive.bag(code), archive.fingerprint(code), card.get().filed(), ""));
  }

  private Filed file(RunPlan plan, Draft draft, Issued issued, BagWriter desk)
      throws IOException, InputRefused, RunFailed, BagBroken {
    copy(plan.output().resolve(draft.file()), desk.bag().resolve(Bag.DOCX));
    RunPlan copied = copyOrigin(plan, desk);
    NoticeRebuild.Remade made = NoticeRebuild.make(copied);
    requireSame(made.docx(), desk.bag().resolve(Bag.DOCX), draft);
    for (Companion.Copy companion : made.companions()) {
      copy(companion.path(), desk.bag().resolve(path(companion.companion())));
    }
    for (int i = 0; i < issued.files().size(); i++) {
      Path original = issued.files().get(i);
      copy(original, desk.bag().resolve(Issued.path(i, original)));
    }
    PdfPrinting.Printed printed =
        pdf == null
            ? null
            : pdf.print(desk.bag().resolve(Bag.DOCX), desk.bag().resolve(Bag.PDF), desk.scratch());
    ArchivalCode code = desk.next(NoticeMetadata.series(plan.settings()));
    Metadata metadata =
        new NoticeMetadata(version, now).of(plan, draft, made, desk.bag(), code, issued, printed);
    String report = RunReport.print(copied, made, draft, version, now, issued);
    String fingerprint = desk.file(metadata, made.results(), report);
    String remark = printed == null ? "" : printed.remark();
    return new Filed(code, archive.bag(code), fingerprint, null, remark);
  }

  /** Copies all that goes into the digest; the plan of the copies, to be made on the desk. */
  private RunPlan copyOrigin(RunPlan plan, BagWriter desk)
      throws IOException, InputRefused, RunFailed {
    Path input = desk.bag().resolve(Bag.INPUT);
    Path templates = desk.bag().resolve(Bag.TEMPLATES);
    for (Path file : inputs(plan.input())) {
      copy(file, input.resolve(String.valueOf(file.getFileName())));
    }
    String words = String.valueOf(plan.input().words().getFileName());
    for (Map.Entry<String, byte[]> file : plan.templateFiles().entrySet()) {
      if (!file.getKey().equals(words)) {
        Path target = templates.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
    Path history = desk.bag().resolve(Bag.HISTORY);
    FiledNotice.write(plan.precedents().all(), history);
    RunPlan copied =
        RunPlan.make(
            new Input(input), templates, desk.scratch(), PriorNotices.Source.bag(history), version);
    if (!copied.digest().equals(plan.digest())) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：归档时输入或模板正在改动。请等改完，出一稿核对后再归档");
    }
    return copied;
  }

  /** The files of an input folder that a notice is made from. */
  static List<Path> inputs(Input input) {
    List<Path> files = new ArrayList<>(input.files());
    if (Files.isRegularFile(input.words())) {
      files.add(input.words());
    }
    return files;
  }

  private static String path(Companion companion) {
    return companion == Companion.HTML ? Bag.PAGE : Bag.TEXT;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void requireSame(Path made, Path filed, Draft draft)
      throws IOException, RunFailed {
    if (!Sha256.of(filed).equals(draft.sha256())) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：" + draft.file() + " 正在改动，请关上它再归档");
    }
    if (!DocxComparison.of(made, filed).isSame()) {
      throw new RunFailed(
          ExitCode.ARCHIVE,
          "没有归档：照输入重做了一遍，得到的与 " + draft.file() + " 不一样。请用 tongbao run 重新出稿，核对后再归档");
    }
  }
}
