package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Bag;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.FiledFile;
import org.tongbao.archive.Metadata;
import org.tongbao.archive.Results;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.FileName;
import org.tongbao.plan.RunPlan;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.Draft;

/** Makes the metadata of a notice that is filed, from its settings, results and files. */
final class NoticeMetadata {
  /** Limit of the unit names by which an entry can be found; a notice names some dozens. */
  private static final int MOST_KEYWORDS = 500;

  private final String version;
  private final String now;

  /**
   * @param version the program's
   * @param now the time of filing, ISO 8601
   */
  NoticeMetadata(String version, String now) {
    this.version = version;
    this.now = now;
  }

  /** The series of a notice; its settings have all that filing needs. */
  static ArchivalCode series(NoticeSettings settings) {
    Filing filing = settings.outputs().filing();
    LocalDate date = Objects.requireNonNull(settings.paper().date());
    return new ArchivalCode(
        filing.fonds(),
        date.getYear(),
        Objects.requireNonNull(filing.retention()),
        filing.organ(),
        0);
  }

  /**
   * The metadata.
   *
   * @param bag the folder with all files of the bag
   * @param derived the derived notices in it
   * @param printed its PDF; null for none
   */
  Metadata of(
      RunPlan plan,
      Draft draft,
      NoticeRebuild.Rebuilt rebuilt,
      Path bag,
      ArchivalCode code,
      Issued issued,
      FiledDerived derived,
      PdfPrinting.@Nullable Printed printed)
      throws IOException {
    int pages = printed == null ? 0 : printed.pages();
    CatalogueEntry entry = entry(plan, rebuilt, code, pages, now);
    List<FiledFile> files = new ArrayList<>();
    for (int i = 0; i < issued.files().size(); i++) {
      Path original = issued.files().get(i);
      files.add(
          described(
              bag,
              Issued.path(i, original),
              "正本",
              original.getFileName() + "",
              Issued.format(original)));
    }
    String stem = draft.file().substring(0, draft.file().length() - ".docx".length());
    files.add(described(bag, Bag.DOCX, "定稿", stem + ".docx", "DOCX"));
    files.add(described(bag, Bag.PAGE, "定稿", stem + ".html", "HTML"));
    files.add(described(bag, Bag.TEXT, "定稿", stem + ".txt", "TXT"));
    if (printed != null) {
      files.add(described(bag, Bag.PDF, "定稿", stem + ".pdf", "PDF"));
    }
    String folder = FileName.derived(draft.number()) + "/";
    for (DerivedNotice item : derived.items()) {
      String path = FiledDerived.path(item);
      files.add(described(bag, path, "另出通报", folder + item.file(), "DOCX"));
    }
    String remark = issued.remark();
    if (printed != null && !printed.remark().isEmpty()) {
      remark += (remark.isEmpty() ? "" : "；") + printed.remark();
    }
    return new Metadata(
        entry,
        addressees(plan.settings()),
        copies(plan.settings()),
        plan.settings().basics().template(),
        "tongbao " + version,
        files,
        remark,
        plan.settings().outputs().web());
  }

  private static CatalogueEntry entry(
      RunPlan plan, NoticeRebuild.Rebuilt rebuilt, ArchivalCode code, int pages, String now) {
    NoticeSettings settings = plan.settings();
    DocumentNumber number = settings.paper().number();
    return new CatalogueEntry(
        code,
        rebuilt.title(),
        number == null ? "" : number.print(),
        settings.paper().issuer(),
        Objects.requireNonNull(settings.paper().date()),
        settings.basics().period().print(),
        settings.outputs().filing().secrecy(),
        pages,
        settings.grouping().kinds(),
        keywords(rebuilt.results()),
        plan.digest(),
        now);
  }

  /**
   * Whether filed metadata say what a notice says that is made again. Not compared is what only the
   * filing itself knew: its time and files, and the digest, which another version computes
   * differently.
   */
  static boolean agree(Metadata filed, RunPlan plan, NoticeRebuild.Rebuilt rebuilt) {
    CatalogueEntry was = filed.entry();
    CatalogueEntry is = entry(plan, rebuilt, was.code(), was.pages(), was.filed());
    return was.title().equals(is.title())
        && was.number().equals(is.number())
        && was.issuer().equals(is.issuer())
        && was.date().equals(is.date())
        && was.period().equals(is.period())
        && was.secrecy().equals(is.secrecy())
        && was.kinds().equals(is.kinds())
        && was.keywords().equals(is.keywords())
        && filed.addressees().equals(addressees(plan.settings()))
        && filed.copies().equals(copies(plan.settings()))
        && filed.template().equals(plan.settings().basics().template());
  }

  private static String addressees(NoticeSettings settings) {
    return String.join("，", settings.text().addressees());
  }

  private static String copies(NoticeSettings settings) {
    Imprint imprint = settings.paper().imprint();
    return imprint == null ? "" : String.join("，", imprint.copies());
  }

  private static FiledFile described(Path bag, String path, String role, String name, String format)
      throws IOException {
    return new FiledFile(path, role, name, format, Files.size(bag.resolve(path)));
  }

  private static List<String> keywords(Results results) {
    return results.units().stream()
        .filter(unit -> unit.problems().stream().anyMatch(p -> p.named() || p.listed()))
        .map(Results.Unit::name)
        .distinct()
        .limit(MOST_KEYWORDS)
        .toList();
  }
}
