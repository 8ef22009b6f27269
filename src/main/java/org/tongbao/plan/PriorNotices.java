package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.FiledNotice;
import org.tongbao.archive.Results;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/**
 * The filed notices that a notice is compared with: those of the same issuer that have a kind in
 * common with it, from the one right before it back to the first gap. Like the sheets, they are
 * part of a run's digest.
 *
 * @param all the latest first
 * @param last the settings of the latest that was filed, also before a gap; null if there is none
 *     or they cannot be read
 * @param reminders which notice is missing
 */
public record PriorNotices(
    List<FiledNotice> all, @Nullable NoticeSettings last, List<Problem> reminders) {
  /** Two years of quarterly notices. */
  private static final int MAX_NOTICES = 8;

  static final PriorNotices NONE = new PriorNotices(List.of(), null, List.of());

  /** Copies the lists. */
  public PriorNotices {
    all = List.copyOf(all);
    reminders = List.copyOf(reminders);
  }

  /** Finds the prior notices of a notice by its settings. */
  public interface Source {
    PriorNotices of(NoticeSettings settings) throws IOException, RunFailed;

    /** The same source with a cache, because verifying bags is slow. */
    default Source cached() {
      Map<Object, PriorNotices> cache = new HashMap<>();
      return settings -> {
        Object key =
            Arrays.asList(
                settings.paper().issuer(),
                settings.paper().date(),
                settings.paper().number(),
                settings.places().get("发文字号"),
                settings.basics().period(),
                settings.places().get("期间"),
                settings.grouping().kinds());
        PriorNotices cached = cache.get(key);
        if (cached == null) {
          cached = of(settings);
          cache.put(key, cached);
        }
        return cached;
      };
    }
  }

  /** What holds prior notices. */
  public enum Holder {
    /** An archive; it may not exist. */
    ARCHIVE,
    /** The copies in a bag. */
    BAG;

    /** The prior notices in such a folder. */
    public Folder at(Path path) {
      return new Folder(this, path);
    }
  }

  /** A folder that holds prior notices. */
  public record Folder(Holder holder, Path path) implements Source {

    @Override
    public PriorNotices of(NoticeSettings settings) throws IOException, RunFailed {
      if (holder == Holder.ARCHIVE) {
        return Files.isDirectory(path) ? filed(new Archive(path), settings) : NONE;
      }
      try {
        return new PriorNotices(FiledNotice.in(path), null, List.of());
      } catch (BagBroken e) {
        throw new RunFailed(ExitCode.ARCHIVE, "往期通报无法读取：%s".formatted(e.why()));
      }
    }
  }

  private static PriorNotices filed(Archive archive, NoticeSettings settings)
      throws IOException, RunFailed {
    Archive.Listing listing = archive.listing();
    if (!listing.unreadable().isEmpty()) {
      throw unusable(archive, String.join("；", listing.unreadable()));
    }
    PriorPeriods periods = PriorPeriods.of(listing.entries(), settings);
    List<FiledNotice> all = new ArrayList<>();
    for (CatalogueEntry entry : periods.unbroken(MAX_NOTICES)) {
      BagProof.require(archive, entry.code());
      try {
        all.add(FiledNotice.of(archive, entry.code()));
      } catch (BagBroken e) {
        throw unusable(archive, entry.code().print() + "：" + e.why());
      }
    }
    Optional<CatalogueEntry> last = periods.last();
    if (all.isEmpty() && last.isPresent()) {
      BagProof.require(archive, last.get().code());
    }
    return new PriorNotices(
        all,
        last.isPresent() ? settings(archive, last.get().code()) : null,
        periods.reminders(MAX_NOTICES));
  }

  /** Null if this version of the program refuses them, though an earlier one accepted them. */
  private static @Nullable NoticeSettings settings(Archive archive, ArchivalCode code)
      throws IOException, RunFailed {
    try {
      byte[] file = archive.filed(code, Bag.INPUT + "/" + Input.SETTINGS);
      return SettingsFile.readForSheets(Input.SETTINGS, file).settings().value();
    } catch (BagBroken e) {
      throw unusable(archive, code.print() + "：" + e.why());
    }
  }

  private static RunFailed unusable(Archive archive, String why) {
    return new RunFailed(
        ExitCode.ARCHIVE,
        "往期通报无法读取：%s。请用 tongbao archive verify --all 查明；不与往期比较的，用 --history 指定一个空目录代替 %s"
            .formatted(why, archive.folder()));
  }

  /** Adds all their files. */
  void digest(Sha256 sha256) {
    for (int i = 0; i < all.size(); i++) {
      for (Map.Entry<String, byte[]> file : all.get(i).files().entrySet()) {
        sha256.add("history/" + (i + 1) + "/" + file.getKey(), file.getValue());
      }
    }
  }

  /** Their results, the latest first. */
  public List<PriorNotice> notices() {
    return all.stream().map(PriorNotices::notice).toList();
  }

  private static PriorNotice notice(FiledNotice filed) {
    CatalogueEntry entry = filed.entry();
    Results results = filed.results();
    return new PriorNotice(
        "已归档的" + entry.period() + "通报，档号" + entry.code().print(),
        Period.parse(entry.period()).orElseThrow(),
        entry.number(),
        results.kinds().stream().map(PriorNotices::kind).toList(),
        results.units().stream().map(PriorNotices::unit).toList());
  }

  private static PriorNotice.Kind kind(Results.Kind kind) {
    return new PriorNotice.Kind(
        kind.name(),
        counts(kind.total()),
        kind.groups().stream()
            .map(each -> new PriorNotice.Group(each.by(), each.name(), counts(each.counts())))
            .toList());
  }

  private static PriorNotice.Counts counts(Results.Counts counts) {
    return new PriorNotice.Counts(
        counts.running(), counts.checked(), counts.passed(), counts.rates());
  }

  private static PriorNotice.Unit unit(Results.Unit unit) {
    return new PriorNotice.Unit(
        unit.kind(),
        unit.name(),
        unit.code(),
        unit.platform(),
        unit.sponsor(),
        unit.region().isEmpty() ? unit.department() : RegionPath.of(unit.region()).name(1),
        unit.region().isEmpty() ? unit.department() : unit.region(),
        unit.checked() && !unit.passed(),
        unit.problems().stream().anyMatch(problem -> problem.listed() || problem.named()),
        unit.score(),
        unit.problems().stream().map(Results.Problem::text).distinct().toList());
  }
}
